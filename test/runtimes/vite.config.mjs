/** Everything in one file, as a page has it. */
export default {
  ssr: { noExternal: true },
  build: {
    ssr: "esm.mjs",
    outDir: "out/vite",
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: "esm.js" } },
  },
};
