import lines from "./common.json" with { type: "json" };
import { wordSet } from "../../names.ts";

/** Words that ordinary English text writes in lower case: counted in news, so "Target" and "Summit" are among them. */
export const commons = wordSet(lines.join(" "));
