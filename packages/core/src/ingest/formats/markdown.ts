import * as Page from "../html/page.ts";
import type { Story } from "../stages.ts";
import { characters } from "./characters.ts";
import { fieldOf, storyOf } from "./fields.ts";
import type { Format } from "./format.ts";
import { fitting, whole } from "./input.ts";

const FRONT = /^---[ \t]*\n([^]{0,8000}?)\n---[ \t]*(?:\n|$)/;
const FENCE = /^\s{0,3}(?:```|~~~)/;
const DEFINITION = /^\s{0,3}\[[^\]]{1,200}\]:\s*\S+/;
const RULE = /^\s{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$/;
const MARK = /^\s{0,12}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,3}[.)]\s+)/;

/** A line without the marks of emphasis, links, pictures and code. Source: CommonMark 0.31. */
const plain = (line: string): string =>
  line
    .replace(/!\[[^\]]{0,500}\](?:\([^()]{0,2000}\)|\[[^\]]{0,200}\])/g, "")
    .replace(/\[([^\]]{1,1000})\](?:\([^()]{0,2000}\)|\[[^\]]{0,200}\])/g, "$1")
    .replace(/<(https?:[^<>\s]{1,2000})>/g, "$1")
    .replace(/(\*\*|__|~~)(?=\S)([^]{1,300}?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}\\])([*_])(?=\S)([^*_]{1,300})(?<=\S)\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/`{1,3}([^`]{1,1000})`{1,3}/g, "$1")
    .replace(/\[\^[^\]]{1,50}\]/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");

/** The paragraphs of a text in Markdown, each on one line. */
function paragraphs(text: string): string[] {
  const out: string[] = [];
  let open = false;
  let inCode = false;
  for (const raw of text.split("\n")) {
    if (FENCE.test(raw)) inCode = !inCode;
    const isBreak = FENCE.test(raw) || raw.trim() === "" || RULE.test(raw) || DEFINITION.test(raw);
    const line = isBreak ? "" : (inCode ? raw : plain(raw.replace(MARK, ""))).trim();
    if (line === "") open = false;
    else if (open && !inCode && !MARK.test(raw)) out[out.length - 1] += ` ${line}`;
    else out.push(line);
    if (line !== "") open = !/^\s{0,3}#/.test(raw) && !raw.endsWith("  ");
  }
  return out;
}

/** The fields between the first two lines of dashes: "title: …", one a line. */
function front(text: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const line of (FRONT.exec(text)?.[1] ?? "").split("\n")) {
    const [, name = "", value = ""] = /^([\w-]{1,40}):[ \t]*(.*)$/.exec(line) ?? [];
    const field = fieldOf(name);
    const words = value
      .replace(/^\[|\]$/g, "")
      .trim()
      .replace(/^(["'])(.*)\1$/, "$2");
    if (field !== null && field !== "text" && words !== "") fields[field] = words;
  }
  return fields;
}

/** The story of a text in Markdown: its first heading is the title where no field says another. */
function storyOfMarkdown(source: string): Story {
  const text = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const fields = front(text);
  const body = text.replace(FRONT, "").replace(/<!--[^]{0,5000}?-->/g, "");
  const heading = /^\s*#\s+([^\n]{1,1000})|^\s*([^\n]{1,1000})\n={3,}[ \t]*(?:\n|$)/.exec(body);
  const rest = heading ? body.slice(heading[0].length) : body;
  const title =
    fields.title ?? (heading ? plain((heading[1] ?? heading[2] ?? "").replace(/\s#+\s*$/, "")).trim() : null);
  const all = paragraphs(rest).join("\n");
  return storyOf({ ...fields, title, text: Page.isMarkup(all) ? Page.lines(all.replaceAll("\n", "<br>")) : all });
}

/** Markdown, with or without fields before it. */
export const markdown: Format = {
  name: "markdown",
  types: ["text/markdown", "text/x-markdown"],
  endings: ["md", "markdown", "mkd"],
  isOne: true,
  sniff: (head) => /^---[ \t]*\r?\n[\w-]{1,40}:[ \t]/.test(Buffer.from(head.subarray(0, 200)).toString("latin1")),
  async *stories(input, { labels }) {
    yield { place: "", story: storyOfMarkdown(fitting(characters(await whole(input), labels))) };
  },
};
