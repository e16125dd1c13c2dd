import { Parser } from "htmlparser2";
import { Fault } from "../../fault/index.ts";
import { LIMITS } from "../limits.ts";

/** An element of a page. Scripts, styles and comments are never part of the tree; nothing of a page is fetched or run. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  readonly parent: Element | null;
}
export type Node = Element | string;

export interface Tree {
  readonly root: Element;
  /** The contents of `<script type="application/ld+json">`, in order. */
  readonly linked: readonly string[];
}

// What these hold is no text of the page.
const SILENT = new Set([
  "script",
  "style",
  "noscript",
  "svg",
  "template",
  "iframe",
  "object",
  "canvas",
  "math",
  "audio",
  "video",
]);
const PIECE = 64 * 1024;

const tooMany = (limit: "htmlNodes" | "parseMillis", what: string): Fault =>
  new Fault("TOO_LARGE", `${what}: at most ${LIMITS[limit]} (${limit})`, { name: limit, limit: LIMITS[limit] });

export const tooOpen = (): Fault =>
  new Fault("LIMIT_DEPTH", `elements in elements beyond ${LIMITS.openElements} (openElements)`, {
    name: "openElements",
    limit: LIMITS.openElements,
  });

class Builder {
  readonly root: Element = { tag: "#page", attributes: {}, children: [], parent: null };
  readonly linked: string[] = [];
  private at: Element = this.root;
  /** Elements that are open beyond the allowed depth, and so stand in no tree. */
  private beyond = 0;
  private depth = 0;
  private open = 0;
  private silent = 0;
  private nodes = 0;
  private script: string[] | null = null;

  onopentag = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    // The parser looks through all that is open at each tag.
    this.open += 1;
    if (this.open > LIMITS.openElements) throw tooOpen();
    if (SILENT.has(tag) || this.silent > 0) {
      this.silent += 1;
      if (tag === "script" && /^\s*application\/ld\+json/i.test(attributes.type ?? "")) this.script = [];
      return;
    }
    if (this.depth >= LIMITS.htmlDepth) {
      this.beyond += 1;
      return;
    }
    this.count();
    const element: Element = { tag, attributes, children: [], parent: this.at };
    this.at.children.push(element);
    this.at = element;
    this.depth += 1;
  };

  ontext = (text: string): void => {
    if (this.script) this.script.push(text);
    if (this.silent > 0) return;
    const { children } = this.at;
    const last = children.at(-1);
    if (typeof last === "string") children[children.length - 1] = last + text;
    else {
      this.count();
      children.push(text);
    }
  };

  onclosetag = (): void => {
    this.open -= 1;
    if (this.silent > 0) {
      this.silent -= 1;
      if (this.script) this.linked.push(this.script.join(""));
      this.script = null;
    } else if (this.beyond > 0) this.beyond -= 1;
    else if (this.at.parent) {
      this.at = this.at.parent;
      this.depth -= 1;
    }
  };

  private count(): void {
    this.nodes += 1;
    if (this.nodes > LIMITS.htmlNodes) throw tooMany("htmlNodes", "this page has too many elements");
  }
}

/** The tree of a page or of a piece of one. Faults: TOO_LARGE beyond `htmlNodes` and `parseMillis`. */
export function tree(html: string): Tree {
  const builder = new Builder();
  const parser = new Parser(builder, { decodeEntities: true, recognizeCDATA: true });
  const end = performance.now() + LIMITS.parseMillis;
  for (let at = 0; at < html.length; at += PIECE) {
    parser.write(html.slice(at, at + PIECE));
    if (performance.now() > end) throw tooMany("parseMillis", "this page takes too long to read");
  }
  parser.end();
  return { root: builder.root, linked: builder.linked };
}

/** An element and all elements in it, in the order of the page. */
export function* elements(root: Element): Iterable<Element> {
  const ahead: Element[] = [root];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    yield next;
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (typeof child === "object") ahead.push(child);
    }
  }
}

const BLOCK = new Set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Whether an element stands on lines of its own. */
export const isBlock = ({ tag }: Element): boolean => BLOCK.has(tag);

function collect(node: Node, out: string[]): void {
  if (typeof node === "string") out.push(node);
  else if (node.tag === "br") out.push("\n");
  else {
    const own = isBlock(node);
    if (own) out.push("\n");
    for (const child of node.children) collect(child, out);
    if (own) out.push("\n");
  }
}

/** The text in an element on one line. */
export function line(node: Node): string {
  const out: string[] = [];
  collect(node, out);
  return out.join("").replace(/\s+/g, " ").trim();
}

/** A title or a name as plain text: entities and elements, also doubly escaped ones, are read. */
export function inline(text: string): string {
  const once = /[<&]/.test(text) ? line(tree(text).root) : text;
  return (/&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(once) ? line(tree(once).root) : once).replace(/\s+/g, " ").trim();
}
