import * as yaqut from "yaqut";
import * as natural from "yaqut/natural";
import * as syria from "yaqut/syria";
import gold from "./gold.json" with { type: "json" };
import { check } from "./smoke.mjs";

check({ yaqut, syria, natural }, gold[0]);
