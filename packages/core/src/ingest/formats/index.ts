import type { Format } from "./format.ts";
import { html } from "./html.ts";
import { json, jsonl } from "./json.ts";
import { text } from "./text.ts";

/** Every way in which stories come. Of two whose beginnings look alike the more special stands first; plain text is the last. */
export const FORMATS: readonly Format[] = [html, jsonl, json, text];
