import { Fault } from "../fault/index.ts";
import { isBinary } from "./formats/characters.ts";
import type { Budget, Context, Entry, Format, Input, Labels, Member } from "./formats/format.ts";
import { FORMATS } from "./formats/index.ts";
import { exceeds, peek } from "./formats/input.ts";
import { LIMITS } from "./limits.ts";

// Types that say nothing of what is inside, and types that are put on anything of their kind; there the content says more.
const MUTE = new Set(["", "application/octet-stream", "binary/octet-stream", "application/x-www-form-urlencoded"]);
const VAGUE = new Set([...MUTE, "text/plain", "text/html", "text/xml", "application/xml"]);
const HEAD = 4096;

const ending = (name: string | null): string => /\.([a-z0-9]{1,10})$/i.exec(name ?? "")?.[1]?.toLowerCase() ?? "";

function unsupported({ contentType, filename }: Labels): Fault {
  const known = [...new Set(FORMATS.flatMap((format) => format.types))];
  const what =
    MUTE.has(contentType) && filename !== null ? `the file "${filename.slice(-80)}"` : `"${contentType.slice(0, 80)}"`;
  const names = FORMATS.map((format) => format.name).join(", ");
  const message = `${what} is not read here: send one of ${names}`;
  return new Fault("UNSUPPORTED_TYPE", message, { supported: known });
}

/** The format of bytes, by what they were called and by how they begin. Faults: UNSUPPORTED_TYPE. */
export function formatOf(labels: Labels, head: Uint8Array): Format {
  const { contentType, filename } = labels;
  const sniffed = FORMATS.find((format) => format.sniff?.(head) === true);
  const byType = FORMATS.find((format) => format.types.includes(contentType));
  if (sniffed?.isArchive) return sniffed;
  if (byType && !VAGUE.has(contentType)) return byType;
  const name = ending(filename);
  const byName = VAGUE.has(contentType) ? FORMATS.find((format) => format.endings.includes(name)) : undefined;
  const isNamed = sniffed !== undefined && byName?.looksLike === sniffed.name;
  const found = (VAGUE.has(contentType) && !isNamed ? sniffed : undefined) ?? byName ?? byType;
  if (found && !found.isArchive) return found;
  // Without a word from anyone, what is text is a story.
  const text = MUTE.has(contentType) && name === "" && !isBinary(head) ? FORMATS.at(-1) : undefined;
  if (text) return text;
  if (found) throw new Fault("BAD_INPUT", `this is called ${found.name}, but does not begin like one`, { field: "" });
  throw unsupported(labels);
}

const join = (outer: string, inner: string): string => [outer, inner].filter((part) => part !== "").join(" › ");

async function* opened(member: Member, depth: number, budget: Budget): AsyncIterable<Entry> {
  if (depth > LIMITS.archiveDepth) {
    const details = { name: "archiveDepth", limit: LIMITS.archiveDepth };
    const fault = new Fault(
      "LIMIT_DEPTH",
      `archives in archives beyond ${LIMITS.archiveDepth} (archiveDepth)`,
      details,
    );
    yield { place: member.place, fault };
    return;
  }
  for await (const entry of read(member, depth, budget)) yield { ...entry, place: join(member.place, entry.place) };
}

/** The format, or the bytes are let go before the Fault is thrown. */
async function known(labels: Labels, head: Uint8Array, rest: Input): Promise<Format> {
  try {
    if (head.byteLength === 0) throw new Fault("EMPTY", "the upload has no bytes: send the story itself");
    return formatOf(labels, head);
  } catch (fault) {
    for await (const _ of rest.stream()) break;
    throw fault;
  }
}

async function* read(
  { input, labels }: Pick<Member, "input" | "labels">,
  depth: number,
  budget: Budget,
): AsyncIterable<Entry> {
  try {
    const { head, input: rest } = await peek(input, HEAD);
    const context: Context = { labels, depth, budget, open: (member) => opened(member, depth + 1, budget) };
    yield* (await known(labels, head, rest)).stories(rest, context);
  } catch (error) {
    yield error instanceof Fault ? { place: "", fault: error } : { place: "", error };
  }
}

/**
 * The stories in bytes, in order, each as soon as it is read, in bounded memory. A story that is broken, too large or of no known
 * kind is an entry with a Fault, and its neighbours go on; `place` says where: "line 3", "page 7.html", "a.zip › b.html".
 */
export async function* entries(input: Input, labels: Labels): AsyncIterable<Entry> {
  let [count, stories] = [0, 0];
  for await (const entry of read({ input, labels }, 0, { packed: 0, unpacked: 0 })) {
    count += 1;
    if ("story" in entry) stories += 1;
    if (stories > LIMITS.uploadStories) {
      yield { place: entry.place, fault: exceeds("uploadStories", "too many stories") };
      return;
    }
    yield entry;
  }
  if (count === 0) yield { place: "", fault: new Fault("EMPTY", "there is no story in this: send the story itself") };
}
