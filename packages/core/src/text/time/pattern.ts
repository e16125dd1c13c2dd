import { fold, lower } from "../fold.ts";
import { tokens as cut } from "../tokens.ts";

/** One step of a pattern: a word, or a slot with the letters that are glued before it. */
export type Step = { readonly word: string } | { readonly slot: string; readonly key: string; readonly prefix: string };

/** A tree of patterns that share their beginnings. */
export interface Node<T> {
  words: Map<string, Node<T>> | null;
  readonly slots: { readonly slot: string; readonly key: string; readonly prefix: string; readonly node: Node<T> }[];
  end: T | null;
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/** Signs that stand for brackets of the story's text, since brackets themselves are grammar here. */
const BRACKETS: Readonly<Record<string, string>> = { "⟨": "(", "⟩": ")" };

/** Steps of one piece of text without brackets: words as a story's text is cut, slots, slots with a prefix. */
function piece(text: string): Step[] {
  const slot = /^([\p{L}]*)\{(\w+)\}$/u.exec(text);
  if (slot === null && /[{}]/.test(text)) throw new Error(`"${text}" is neither a word nor a slot`);
  if (slot === null) return cut(lower(text)).map(({ text: word }) => ({ word: BRACKETS[word] ?? word }));
  const [, prefix = "", key = ""] = slot;
  return [{ slot: key.replace(/2$/, ""), key, prefix: prefix.toLowerCase() }];
}

/** The place of the bracket that closes the one at `open`. */
function closing(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at += 1) {
    const char = pattern.charAt(at);
    if (char === "(" || char === "[") depth += 1;
    if (char === ")" || char === "]") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a bracket of the pattern "${pattern}" is not closed`);
}

function choices(inner: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= inner.length; at += 1) {
    const char = inner.charAt(at);
    if (char === "(" || char === "[") depth += 1;
    if (char === ")" || char === "]") depth -= 1;
    if (at < inner.length && (char !== "|" || depth > 0)) continue;
    out.push(inner.slice(from, at));
    from = at + 1;
  }
  return out;
}

/** All rows of steps that a pattern stands for. */
export function expand(pattern: string): Step[][] {
  const text = pattern.trim();
  if (text === "") return [[]];
  const open = text.charAt(0);
  if (CLOSING[open] !== undefined) {
    const end = closing(text, 0);
    const heads = choices(text.slice(1, end)).flatMap(expand);
    if (open === "[") heads.push([]);
    const tails = expand(text.slice(end + 1));
    return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
  }
  const end = /[\s([]/.exec(text)?.index ?? text.length;
  const tails = expand(text.slice(end));
  const head = piece(text.slice(0, end));
  return tails.map((tail) => [...head, ...tail]);
}

const leaf = <T>(): Node<T> => ({ words: null, slots: [], end: null });

function grow<T>(node: Node<T>, step: Step): Node<T> {
  if ("word" in step) {
    node.words ??= new Map();
    const next = node.words.get(step.word) ?? leaf<T>();
    node.words.set(step.word, next);
    return next;
  }
  const same = node.slots.find(
    (edge) => edge.key === step.key && edge.prefix === step.prefix && edge.slot === step.slot,
  );
  if (same !== undefined) return same.node;
  const next = leaf<T>();
  node.slots.push({ ...step, node: next });
  return next;
}

/** The tree of many patterns; where two end alike the first counts. `folded`: words without their accents. */
export function tree<T>(entries: Iterable<readonly [pattern: string, end: T]>, folded: boolean): Node<T> {
  const root = leaf<T>();
  for (const [pattern, end] of entries)
    for (const steps of expand(pattern)) {
      let node = root;
      for (const step of steps) node = grow(node, "word" in step && folded ? { word: fold(step.word) } : step);
      if (steps.length > 0) node.end ??= end;
    }
  return root;
}
