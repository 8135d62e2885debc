import process from "node:process";
import { syriaTagger } from "yaqut/syria";

/** A tagger that ends its thread at one text, and throws at another. */
const tagger = syriaTagger();

export default {
  ...tagger,
  tag(text, options) {
    if (text.includes("poison")) process.exit(1);
    if (text.includes("defect")) throw new Error("a defect");
    return tagger.tag(text, options);
  },
};
