#!/usr/bin/env node
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { processIo } from "./process-io.js";
import { run } from "./run.js";

// the heap may grow to twice what is in use before it is cleaned, not to four times: a text of megabytes fits in half the memory
setFlagsFromString("--heap-growing-percent=100");

process.exitCode = await run(process.argv.slice(2), processIo());
