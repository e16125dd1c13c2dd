import { Fold, LANGUAGES, Tokens } from "../text/index.ts";
import { Hash, Id } from "../util/index.ts";
import type { CompanyId } from "../util/id.ts";
import * as Phrases from "./phrases.ts";

const brought = (pick: (words: (typeof LANGUAGES)[number]["names"]) => readonly string[]): string[] =>
  LANGUAGES.flatMap((language) => [...pick(language.names)]);

/** Legal forms of every language that open a name, and those that close one. */
export const OPENING = Phrases.compile(brought((words) => words.legal.opening));
export const CLOSING = Phrases.compile(brought((words) => words.legal.closing));
/** Kinds of firm that open or close a name and stay part of it. */
export const KINDS_OPENING = Phrases.compile(brought((words) => words.kinds.opening));
export const KINDS_CLOSING = Phrases.compile(brought((words) => words.kinds.closing));
const INNER = Phrases.compile(brought((words) => words.legal.inner));
const LOOSE = Phrases.compile(brought((words) => words.loose));

/** The words of a name as the gazetteer keys them: folded, "and" and "&" alike, other marks left out. */
export function words(name: string): string[] {
  const out: string[] = [];
  for (const token of Tokens.tokens(name.normalize("NFC"))) {
    if (token.text === "&" || token.folded === "and") out.push("&");
    else if (token.kind !== "MARK" || classless(token.text)) out.push(token.folded);
  }
  return out;
}

// Signs of scripts without letters of their own class never occur here, but "+" tells Disney+ from Disney.
const classless = (mark: string): boolean => mark === "+";

type Tokens = ReturnType<typeof Tokens.tokens>;

const word = (tokens: Tokens, at: number): boolean => tokens[at]?.kind !== "MARK";

/** Where the name proper begins after its opening forms, as a token. */
function opened(tokens: Tokens, sets: readonly Phrases.Phrases[]): number {
  let from = tokens[0]?.folded === "the" && tokens.length > 1 ? 1 : 0;
  for (;;) {
    while (from < tokens.length - 1 && !word(tokens, from)) from += 1;
    const form = sets
      .map((set) => Phrases.match(tokens, from, { set, accented: false }))
      .find((found) => found !== null && found.end < tokens.length);
    if (form == null) return from;
    from = form.end;
  }
}

/** Where the name proper ends before its closing forms, as a token after the last. */
function closed(tokens: Tokens, { from, sets }: { from: number; sets: readonly Phrases.Phrases[] }): number {
  let to = tokens.length;
  for (;;) {
    while (to > from + 1 && !word(tokens, to - 1)) to -= 1;
    const at = to;
    const form = sets
      .map((set) => Phrases.matchBefore(tokens, at, { set, accented: false, longest: 8 }))
      .find((found) => found !== null && found.end > from);
    if (form == null) return to;
    to = form.end;
  }
}

function proper(
  name: string,
  extra: readonly Phrases.Phrases[],
): { text: string; tokens: Tokens; from: number; to: number } {
  const text = name.normalize("NFC").trim();
  const tokens = Tokens.tokens(text);
  const from = opened(tokens, [OPENING, ...extra]);
  return { text, tokens, from, to: closed(tokens, { from, sets: [CLOSING, ...extra] }) };
}

/** A name without the legal forms around it, as written: "Công ty cổ phần Thuận Thảo" gives "Thuận Thảo". */
export function bare(name: string): string {
  const { text, tokens, from, to } = proper(name, []);
  const start = tokens[from]?.start ?? 0;
  return text.slice(start, tokens[to - 1]?.end ?? text.length);
}

/** A name without legal forms and without "group" and the like, as written: "Novaland Group" gives "Novaland". */
export function loosened(name: string): string {
  const { text, tokens, from, to } = proper(name, [LOOSE]);
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length);
}

/** The legal forms that open and close a name, as written: "Toyota Motor Corp." gives ["Corp"]. */
export function legalForm(name: string): string[] {
  const { text, tokens, from, to } = proper(name, []);
  const before = text.slice(0, tokens[from]?.start ?? 0).trim();
  const after = text.slice(tokens[to]?.start ?? text.length, tokens.at(-1)?.end).trim();
  return [before, after].map((form) => form.replace(/^[\s,.-]+|[\s,.-]+$/g, "")).filter((form) => /\p{L}/u.test(form));
}

/** A name without the legal forms inside it: "Ngân hàng Thương mại Cổ phần Á Châu" gives "Ngân hàng Á Châu". */
export function condensed(name: string): string {
  const tokens = Tokens.tokens(name.normalize("NFC"));
  const kept: string[] = [];
  for (let i = 0; i < tokens.length;) {
    const form = i > 0 ? Phrases.match(tokens, i, { set: INNER, accented: false }) : null;
    if (form === null) kept.push(tokens[i]?.text ?? "");
    i = form?.end ?? i + 1;
  }
  return kept.join(" ");
}

/** Whether two names with the same folded words also agree in their accents, where both have some. */
export function accordant(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => Tokens.tokens(name.normalize("NFC")).filter((token) => token.kind !== "MARK"));
  if (x === undefined || y === undefined) return false;
  const bare = (tokens: Tokens): boolean => tokens.every((token) => token.lower === token.folded);
  return bare(x) || bare(y) || x.every((token, i) => token.lower === (y[i]?.lower ?? ""));
}

/** What two forms of one name share: folded words without legal forms, "group" and the like. Never empty for a name with letters. */
export function normalise(name: string): string {
  const { tokens, from, to } = proper(name, [LOOSE]);
  const kept = tokens.slice(from, to).map((token) => token.text);
  const inner = words(kept.join(" ")).join(" ");
  return inner === "" ? words(name).join(" ") : inner;
}

/** A name as an id: "Deutsche Bank" is "deutsche-bank". Names in scripts without a Latin form get a hash. */
export function slug(name: string): string {
  const latin = Fold.fold(name.normalize("NFC"))
    .replace(/['’]/g, "")
    .replace(/&/g, " and ")
    .replace(/\+/g, " plus ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "");
  return latin === "" ? `h-${Hash.short(name.normalize("NFC"), 12)}` : latin;
}

/** The id of a company that no list has: the same for every form of its name, in every story. */
export const provisionalId = (name: string): CompanyId => Id.Company.parse(`x.${slug(normalise(name))}`);
