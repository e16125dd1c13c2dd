import { Fault } from "../../fault/index.ts";
import { LIMITS } from "../limits.ts";
import type { Story } from "../stages.ts";
import { characters, decoded } from "./characters.ts";
import { storyOf } from "./fields.ts";
import { entry } from "./entry.ts";
import type { Context, Entry, Format, Input, Labels } from "./format.ts";
import { ofStream, peek } from "./input.ts";
import { type Value, depthOf, lines, tooDeep, values } from "./json-values.ts";

// Keys under which exports keep their list of stories: JSON Feed 1.1 and common web APIs.
const LISTS = ["items", "articles", "stories", "posts", "entries", "results", "data", "documents"];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const where = error instanceof SyntaxError ? error.message : "";
    throw new Fault("BAD_JSON", `this is no JSON: ${where}`);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function recordOf(value: unknown): Story {
  if (!isRecord(value)) throw new Fault("BAD_INPUT", "the story: expected an object with its text", { field: "" });
  return storyOf(value);
}

/** The list that an object wraps: { "articles": [ … ] }. */
function wrapped(value: unknown): readonly unknown[] | undefined {
  if (!isRecord(value) || ["text", "body", "html"].some((name) => name in value)) return undefined;
  const key = LISTS.find((name) => Array.isArray(value[name]) && value[name].every(isRecord));
  return key === undefined ? undefined : (value[key] as readonly unknown[]);
}

function textOf({ bytes, fault }: Value, labels: Labels): string {
  if (fault) throw fault;
  // RFC 7464 puts a record separator before each record.
  return characters(bytes[0] === 0x1e ? bytes.subarray(1) : bytes, labels);
}

function* entriesOf(value: Value, labels: Labels, place: string): Iterable<Entry> {
  let found: unknown;
  const one = entry(place, () => recordOf((found = parsed(textOf(value, labels)))));
  const list = "fault" in one ? wrapped(found) : undefined;
  if (!list) yield one;
  else for (const [index, each] of list.entries()) yield entry(`item ${index + 1}`, () => recordOf(each));
}

/** JSON in UTF-16 as JSON in UTF-8, since brackets are looked for in the bytes. */
async function narrow(input: Input, head: Uint8Array, { labels }: Context): Promise<Input> {
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!wide) return input;
  const encoder = new TextEncoder();
  const encoded = async function* () {
    for await (const text of decoded(input, labels)) yield encoder.encode(text);
  };
  return Promise.resolve(ofStream(encoded()));
}

async function* byLine(input: Input, { labels }: Context): AsyncIterable<Entry> {
  for await (const line of lines(input.stream())) {
    const read = (): Story => {
      const text = textOf(line, labels);
      if (depthOf(line.bytes) > LIMITS.jsonDepth) throw tooDeep();
      return recordOf(parsed(text));
    };
    yield entry(`line ${line.number}`, read);
  }
}

const start = (head: Uint8Array): string =>
  Buffer.from(head.subarray(0, 8192))
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();

/** Whether the first line is a whole object, and another one follows or the type says so. */
function isLines(head: Uint8Array): boolean {
  const text = start(head);
  const end = text.indexOf("\n");
  if (!text.startsWith("{") || end < 0) return false;
  const line = text.slice(0, end).trim();
  return line.endsWith("}") && !/^\s*[\]},]/.test(text.slice(end)) && text.slice(end).trim() !== "";
}

/** One JSON object a line. A line that is broken is a fault of its own. */
export const jsonl: Format = {
  name: "jsonl",
  types: [
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/x-jsonlines",
    "application/json-seq",
  ],
  endings: ["jsonl", "ndjson"],
  sniff: isLines,
  // A first line that is longer than what is looked at.
  looksLike: "json",
  async *stories(input, context) {
    const { head, input: rest } = await peek(input, 4);
    yield* byLine(await narrow(rest, head, context), context);
  },
};

const WRAPS = new RegExp(`"(?:${LISTS.join("|")})"\\s*:\\s*\\[`);

/** A JSON object that is a story, a list of them, objects one after the other, or a list in an object: { "items": [ … ] }. */
export const json: Format = {
  name: "json",
  types: ["application/json", "text/json", "application/feed+json", "application/ld+json"],
  endings: ["json"],
  isOne: (head) => start(head).startsWith("{") && !isLines(head) && !WRAPS.test(start(head)),
  sniff: (head) => /^(?:\[\s*)?\{\s*"(?:[^"\\]{1,60})"\s*:/.test(start(head)),
  async *stories(input, context) {
    const { head, input: rest } = await peek(input, 8192);
    const narrowed = await narrow(rest, head, context);
    if (isLines(head)) {
      yield* byLine(narrowed, context);
      return;
    }
    let count = 0;
    const isList = start(head).startsWith("[");
    for await (const value of values(narrowed.stream())) {
      count += 1;
      yield* entriesOf(value, context.labels, isList ? `item ${count}` : count === 1 ? "" : `value ${count}`);
    }
    if (count === 0) throw new Fault("EMPTY", "there is no story in this JSON: send the story itself");
  },
};
