import { csv } from "./csv.ts";
import { feed } from "./feed.ts";
import type { Format } from "./format.ts";
import { gzip } from "./gzip.ts";
import { html } from "./html.ts";
import { json, jsonl } from "./json.ts";
import { mail } from "./mail.ts";
import { markdown } from "./markdown.ts";
import { newsml } from "./newsml.ts";
import { tar } from "./tar.ts";
import { text } from "./text.ts";
import { wxr } from "./wxr.ts";
import { zip } from "./zip.ts";

/** Every way in which stories come. Of two whose beginnings look alike the more special stands first; plain text is the last. */
export const FORMATS: readonly Format[] = [
  zip,
  gzip,
  tar,
  wxr,
  newsml,
  feed,
  html,
  jsonl,
  json,
  mail,
  markdown,
  csv,
  text,
];
