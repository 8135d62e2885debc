const yaqut = require("yaqut");
const syria = require("yaqut/syria");
const natural = require("yaqut/natural");
const gold = require("./gold.json");

import("./smoke.mjs").then(({ check }) => check({ yaqut, syria, natural }, gold[0]));
