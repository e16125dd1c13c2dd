import { LANGUAGES } from "../../text/index.ts";
import { LIMITS } from "../limits.ts";
import type { Linked } from "./linked.ts";
import type { Signs } from "./metadata.ts";
import { type Element, line } from "./tree.ts";

const META = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "article:author_name",
  "cxenseparse:author",
  "twitter:creator",
];
const MOST = 20;
// A longer byline is a paragraph about its author.
const LONGEST = 120;

const escaped = (words: Iterable<string>): string =>
  [...words].map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
const BEFORE = new RegExp(
  `^(?:${escaped(LANGUAGES.flatMap((language) => language.layout.bylines))})(?=[\\s:])[\\s:]*`,
  "iu",
);
const BETWEEN = new RegExp(
  `\\s*[,;|•·]\\s*|\\s+[-–—&]\\s+|\\s+(?:${escaped(LANGUAGES.flatMap((language) => [...language.names.conjunctions]))})\\s+`,
  "iu",
);

/** "By Ann Lee and Bo Chan, Reuters" as its names. */
export const split = (byline: string): string[] =>
  byline
    .slice(0, 500)
    .replace(/https?:\S+|\bwww\.\S+/gi, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(BEFORE, "")
    .split(BETWEEN)
    .map((name) => name.replace(/^[\s"'“”(]+|[\s"'“”).:]+$/g, ""))
    .filter(isName);

const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length <= 80 &&
  /\p{L}/u.test(name) &&
  !/https?:|www\.|^@|\d{3}|[<>{}]/.test(name) &&
  name.split(" ").length <= 7;

function shown(found: readonly Element[]): string[] {
  for (const element of found.slice(0, MOST)) {
    const text = line(element);
    const names = text.length <= LONGEST ? split(text) : [];
    if (names.length > 0) return names;
  }
  return [];
}

const unique = (names: readonly string[]): string[] => [...new Set(names)].slice(0, MOST);

/** Who wrote the page: linked data, meta elements, marks and classes of bylines on the text, in this order. */
export function authorsOf({ meta, props, bylines }: Signs, own: Linked): string[] {
  const told = own.authors.filter((name) => name.length <= LIMITS.fieldChars).flatMap(split);
  if (told.length > 0) return unique(told);
  for (const name of META) {
    const names = (meta.get(name) ?? []).flatMap(split);
    if (names.length > 0) return unique(names);
  }
  const marked = shown([...(props.get("author") ?? []), ...(props.get("creator") ?? [])]);
  return unique(marked.length > 0 ? marked : shown(bylines));
}
