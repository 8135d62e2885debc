import { existsSync, readFileSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";
import tsup from "../../tsup.config.js";

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const HEAD = `# Third-party notices

The built files of this package contain code of these libraries, under their own licences. \`npm run notices\` writes this file.
`;
const PACKAGE = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//;

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
}

/** The libraries of which code ends up in what esbuild makes. */
async function bundled(options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({
    ...options,
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    outdir: "build/notices",
    supported: { "import-attributes": true },
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 && PACKAGE.exec(file)?.[1]) || []),
  );
}

/** The text of `THIRD-PARTY.md`: each library that is bundled into `dist`, by name, with its licence whole. */
export async function notices(): Promise<string> {
  const { dependencies, peerDependencies } = manifest(".");
  const builds = [tsup].flat().flatMap((part) => (typeof part === "function" ? [] : part));
  const entries = builds.flatMap((part) => Object.values(part.entry ?? {}));
  const taken = builds.flatMap(({ noExternal = [] }) => noExternal.map(String));
  const installed = Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !taken.includes(name));
  const names = await Promise.all([
    // tsup leaves out what is installed beside the package
    bundled({
      entryPoints: [...new Set(entries)],
      splitting: true,
      platform: "node",
      external: ["*.json", ...installed],
    }),
    bundled({ entryPoints: ["pages/explorer/main.ts"] }),
  ]);
  const parts = [...new Set(names.flat())].sort().map((name) => {
    const { version, license } = manifest(`node_modules/${name}`);
    const file = ["LICENSE", "LICENSE.md"].map((one) => `node_modules/${name}/${one}`).find(existsSync)!;
    const text = readFileSync(file, "utf8").replace(/\r/g, "").trim();
    return `\n## ${name} ${version} (${license})\n\n\`\`\`text\n${text}\n\`\`\`\n`;
  });
  return HEAD + parts.join("");
}
