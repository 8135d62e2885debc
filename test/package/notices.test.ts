import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { notices } from "../../scripts/build-notices/notices.js";

test("THIRD-PARTY.md has the licence of each library that is bundled (else: npm run notices), and is in the package", async () => {
  const written = readFileSync("THIRD-PARTY.md", "utf8");
  expect(written).toBe(await notices());
  for (const name of ["csv-parse", "tinyglobby", "fdir", "picomatch", "d3-selection", "supercluster"])
    expect(written).toContain(`\n## ${name} `);
  expect(JSON.parse(readFileSync("package.json", "utf8")).files).toContain("THIRD-PARTY.md");
});
