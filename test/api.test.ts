import { expect, test } from "vitest";

test("the core exposes its public interface", async () => {
  expect(Object.keys(await import("../src/index.js")).sort()).toMatchSnapshot();
});

test("yaqut/syria exposes the core, the data and the tagger", async () => {
  const core = Object.keys(await import("../src/index.js"));
  const syria = Object.keys(await import("../src/syria.js"));
  expect(syria).toEqual(expect.arrayContaining(core));
  expect(syria.filter((name) => !core.includes(name)).sort()).toMatchSnapshot();
});
