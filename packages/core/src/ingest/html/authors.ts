import { LIMITS } from "../limits.ts";
import type { Linked } from "./linked.ts";
import type { Signs } from "./metadata.ts";
import { type Element, line } from "./tree.ts";

const META = ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "article:author_name", "cxenseparse:author", "twitter:creator"];
const MOST = 20;

/** "By Ann Lee and Bo Chan, Reuters" as its names. */
export function split(byline: string): string[] {
  return byline
    .replace(/\s+/g, " ")
    .replace(/^\s*(?:by|from|words by|written by|author|reporter)\b[:\s]*/i, "")
    .split(/\s*(?:,|;|\||•|·| and | & | và )\s*/i)
    .map((name) => name.replace(/^[\s"'“”(]+|[\s"'“”).:]+$/g, ""))
    .filter(isName);
}

const isName = (name: string): boolean =>
  name.length > 1 && name.length <= 80 && /\p{L}/u.test(name) && !/https?:|www\.|^@|\d{3}|[<>{}]/.test(name) && name.split(" ").length <= 7;

function shown(found: readonly Element[]): string[] {
  for (const element of found) {
    const names = split(line(element));
    if (names.length > 0) return names;
  }
  return [];
}

const unique = (names: readonly string[]): string[] => [...new Set(names)].slice(0, MOST);

/** Who wrote the page: linked data, meta elements, marks and classes of bylines on the text, in this order. */
export function authorsOf({ meta, props }: Signs, own: Linked): string[] {
  const told = own.authors.filter((name) => name.length <= LIMITS.fieldChars).flatMap(split);
  if (told.length > 0) return unique(told);
  for (const name of META) {
    const names = (meta.get(name) ?? []).flatMap(split);
    if (names.length > 0) return unique(names);
  }
  return unique(shown([...(props.get("author") ?? []), ...(props.get("creator") ?? [])]));
}
