// Tries the packed package in every runtime, module system, bundler and resolution of types that the README names. Run from the
// root of the project, built. Ends with "N passed, N failed".
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const HERE = import.meta.dirname;
const WORK = resolve("build/runtimes");
const bin = (path) => join(WORK, "node_modules", path);

function run(command, ...args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: WORK,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", NODE_NO_WARNINGS: "1" },
  });
  if (status === 0) return stdout;
  throw new Error(error ? error.message : `${stdout}${stderr}`.trim());
}

function prepare() {
  mkdirSync(WORK, { recursive: true });
  cpSync(HERE, WORK, { recursive: true, filter: (path) => !path.includes("node_modules") });
  cpSync("test/golden/deir-ez-zor-2017-10-31.json", join(WORK, "gold.json"));
  run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
  const [{ filename }] = JSON.parse(run("npm", "pack", "--json", "--ignore-scripts", resolve(".")));
  run("npm", "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", `./${filename}`);
}

const NODE_20 = bin("node-20/bin/node");
const bundle = (format, out) => {
  const args = ["esm.mjs", "--bundle", "--platform=neutral", "--main-fields=module,main", "--log-level=error"];
  run(NODE_20, bin("esbuild/bin/esbuild"), ...args, `--format=${format}`, `--outfile=${out}`);
  return run(NODE_20, out);
};
const types = (version, options) => {
  const compilerOptions = { noEmit: true, strict: true, target: "es2022", lib: ["es2022"], types: [], ...options };
  const project = `tsconfig.${version}-${options.moduleResolution}.json`;
  writeFileSync(join(WORK, project), JSON.stringify({ compilerOptions, files: ["types.ts"] }));
  return run(NODE_20, bin(`typescript-${version}/lib/tsc.js`), "--project", project);
};

const MATRIX = [
  ...["20", "22", "24", "26"].map((version) => [`Node ${version}`, bin(`node-${version}/bin/node`), []]),
  ["Deno", bin("@deno/linux-x64-glibc/deno"), ["run", "--quiet", "--allow-read", "--allow-env"]],
  ["Bun", bin("@oven/bun-linux-x64/bin/bun"), []],
].flatMap(([runtime, command, args]) => [
  [`${runtime}, ES module`, () => run(command, ...args, "esm.mjs")],
  [`${runtime}, CommonJS`, () => run(command, ...args, "cjs.cjs")],
]);

const CHECKS = [
  ...MATRIX,
  ["esbuild bundle, ES module", () => bundle("esm", "out/esbuild.mjs")],
  ["esbuild bundle, CommonJS", () => bundle("cjs", "out/esbuild.cjs")],
  [
    "Vite bundle",
    () => {
      run(NODE_20, bin("vite/bin/vite.js"), "build", "--logLevel", "error");
      return run(NODE_20, "out/vite/esm.js");
    },
  ],
  ["types in TypeScript 5.0, node10", () => types("5.0", { module: "commonjs", moduleResolution: "node10" })],
  ["types in TypeScript 6.0, nodenext", () => types("6.0", { module: "nodenext", moduleResolution: "nodenext" })],
  ["types in TypeScript 6.0, bundler", () => types("6.0", { module: "esnext", moduleResolution: "bundler" })],
];

prepare();
let failed = 0;
for (const [name, attempt] of CHECKS) {
  try {
    attempt();
    console.log(`ok      ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}\n${error.message.replace(/^/gm, "        ")}`);
  }
}
console.log(`${CHECKS.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
