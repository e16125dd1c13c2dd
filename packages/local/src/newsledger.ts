#!/usr/bin/env node
// The command line: `npx newsledger COMMAND …`. Compiled code is kept between runs, so that one starts in a second; hence the late imports.
import { enableCompileCache } from "node:module";
import { small } from "./heap.ts";

enableCompileCache();
// A reading that is kept nowhere is over soon, and wants speed.
if (process.argv[2] !== "read") small();
const { main } = await import("./cli/main.ts");
const { terminal } = await import("./cli/terminal.ts");
process.exit(await main(process.argv.slice(2), terminal()));
