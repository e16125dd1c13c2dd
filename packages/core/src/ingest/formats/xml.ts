import { Parser } from "htmlparser2";
import { Fault } from "../../fault/index.ts";
import { type Element, elements, tooOpen } from "../html/tree.ts";
import { LIMITS } from "../limits.ts";
import { decoded } from "./characters.ts";
import type { Context, Input } from "./format.ts";
import { declared } from "./html.ts";
import { exceeds } from "./input.ts";

/** One element of a kind that was asked for, with all that is in it. */
export interface Item {
  readonly element: Element;
  /** What stood outside of such elements so far: the title of a channel, its authors. */
  readonly head: Element;
  readonly fault: Fault | null;
}

// Outside of items only so much is remembered.
const HEAD_NODES = 5000;
const PIECE = 64 * 1024;

/** Builds the trees of items; what is between them is kept small, and what an item has too much is counted, not kept. */
class Reader {
  readonly ready: Item[] = [];
  ended = false;
  private readonly head: Element = { tag: "#head", attributes: {}, children: [], parent: null };
  private at: Element = this.head;
  private item: Element | null = null;
  private fault: Fault | null = null;
  private depth = 0;
  private start = 0;
  private size = 0;
  private nodes = 0;
  private outside = 0;
  private prefix: string | null = null;
  private readonly names: ReadonlySet<string>;

  constructor(names: readonly string[]) {
    this.names = new Set(names);
  }

  /** The name of an element without the prefix of the vocabulary that the document is in, or of HTML. */
  private own(name: string): string {
    const [before = "", after] = name.toLowerCase().split(":");
    this.prefix ??= after === undefined ? "" : before;
    return after !== undefined && (before === this.prefix || before === "xhtml" || before === "html")
      ? after
      : name.toLowerCase();
  }

  onopentag = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const tag = this.own(name);
    this.depth += 1;
    if (this.depth > LIMITS.openElements) throw tooOpen();
    const isItem = this.item === null && this.names.has(tag);
    if (isItem) [this.outside, this.fault, this.start, this.size, this.nodes] = [this.nodes, null, this.depth, 0, 0];
    if (this.depth > LIMITS.xmlDepth) {
      const details = { name: "xmlDepth", limit: LIMITS.xmlDepth };
      this.fault ??= new Fault("LIMIT_DEPTH", `elements in elements beyond ${LIMITS.xmlDepth} (xmlDepth)`, details);
    }
    const element: Element = { tag, attributes, children: [], parent: this.at };
    if (isItem) this.item = element;
    else if (this.keeps()) this.at.children.push(element);
    this.at = element;
  };

  ontext = (text: string): void => {
    this.size += text.length;
    if (this.item && this.size > LIMITS.entryBytes) this.fault ??= exceeds("entryBytes", "one item has too many bytes");
    if (this.keeps()) this.at.children.push(text);
  };

  onclosetag = (): void => {
    if (this.item && this.depth === this.start) {
      const cut = this.ended ? new Fault("BAD_INPUT", "the file ends within this item", { field: "" }) : null;
      this.ready.push({ element: this.item, head: this.head, fault: this.fault ?? cut });
      this.item = null;
      this.nodes = this.outside;
    }
    this.depth -= 1;
    this.at = this.at.parent ?? this.head;
  };

  private keeps(): boolean {
    this.nodes += 1;
    if (this.item && this.nodes > LIMITS.htmlNodes)
      this.fault ??= exceeds("htmlNodes", "one item has too many elements");
    if (this.item) return this.fault === null;
    return this.nodes < HEAD_NODES && this.depth < LIMITS.xmlDepth;
  }
}

/**
 * The elements of the given names in XML, one after the other. Entities that the document defines are left as they stand, nothing
 * outside of it is fetched, and what is not well-formed is read as far as it goes.
 */
export async function* items(input: Input, { labels }: Context, names: readonly string[]): AsyncIterable<Item> {
  const reader = new Reader(names);
  const parser = new Parser(reader, { xmlMode: true, decodeEntities: true });
  let written = 0;
  for await (const text of decoded(input, { charset: labels.charset, declared }))
    for (let at = 0; at < text.length; at += PIECE) {
      parser.write(text.slice(at, at + PIECE));
      written += Math.min(PIECE, text.length - at);
      if (written - parser.endIndex > LIMITS.entryBytes)
        throw exceeds("entryBytes", "a tag or a comment that does not end");
      yield* reader.ready.splice(0);
    }
  reader.ended = true;
  parser.end();
  yield* reader.ready.splice(0);
}

/** All text in an element, as it stands. */
export function textOf(element: Element | undefined): string {
  if (!element) return "";
  let out = "";
  for (const child of element.children) out += typeof child === "string" ? child : textOf(child);
  return out.trim();
}

/** The children of an element that have one of the names, in the order of the names. */
export const children = (element: Element, ...names: readonly string[]): Element[] =>
  names.flatMap((name) =>
    element.children.filter((child): child is Element => typeof child === "object" && child.tag === name),
  );

/** The text of the first child of one of the names that has any; null when none has. */
export const field = (element: Element, ...names: readonly string[]): string | null =>
  children(element, ...names)
    .map(textOf)
    .find((text) => text !== "") ?? null;

/** The elements of a name anywhere in an element. */
export const within = (element: Element, name: string): Element[] =>
  [...elements(element)].filter(({ tag }) => tag === name);
