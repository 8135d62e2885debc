import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Puts script, styles, icon and worker into the page, so that it opens from the disk with a double click. Its policy lets it run its own
 * script, which it knows by its hash, and ask nothing of the network.
 */
export function oneFile(): Plugin {
  return {
    name: "one-file",
    enforce: "post",
    generateBundle(_options, bundle) {
      const icon = `data:image/svg+xml;base64,${readFileSync(here("public/gem.svg")).toString("base64")}`;
      const parts = Object.values(bundle);
      const page = parts.find((part) => part.type === "asset" && part.fileName.endsWith(".html"));
      const script = parts.find((part) => part.type === "chunk");
      const style = parts.find((part) => part.type === "asset" && part.fileName.endsWith(".css"));
      if (page?.type !== "asset" || script?.type !== "chunk" || style?.type !== "asset" || parts.length !== 3)
        throw new Error(`expected a page, a script and a style sheet, got ${parts.map(({ fileName }) => fileName)}`);
      const code = script.code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
      const hash = createHash("sha256").update(code).digest("base64");
      const policy = `default-src 'none'; script-src 'sha256-${hash}'; worker-src blob:; style-src 'unsafe-inline'; font-src data:; img-src data:; form-action 'none'; base-uri 'none'`;
      page.source = String(page.source)
        .replace(/<script type="module"[^>]*><\/script>\s*/, "")
        .replace(/<link rel="stylesheet"[^>]*>\s*/, () => `<style>${style.source}</style>`)
        .replace(/content="default-src[^"]*"/, () => `content="${policy}"`)
        .replaceAll("./gem.svg", icon)
        .replace("</body>", () => `<script type="module">${code}</script>\n</body>`);
      page.fileName = "yaqut.html";
      for (const part of [script, style]) delete bundle[part.fileName];
    },
  };
}
