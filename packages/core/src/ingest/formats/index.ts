import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { text } from "./text.ts";

export const FORMATS: readonly Format[] = [json, text];
