/**
 * A sentence with facts in braces: "{WHO} in talks for a loan[ of {PRINCIPAL}][ from {LENDER}| from {LENDER_COUNT} banks]". Of what stands in
 * brackets the first alternative of which all facts are told is written, or nothing. "{plans~plan}" takes the form for one who or several.
 */
type Part = string | { readonly fact: string } | { readonly any: readonly Template[] };
export type Template = readonly Part[];

/** What a fact says; null when nobody told it. */
export type Facts = (name: string) => string | null;

interface Reading {
  readonly text: string;
  at: number;
}

function parts(reading: Reading): Template {
  const out: Part[] = [];
  const { text } = reading;
  while (reading.at < text.length && text[reading.at] !== "|" && text[reading.at] !== "]") {
    const char = text[reading.at];
    if (char === "[") out.push(group(reading));
    else {
      const end = char === "{" ? text.indexOf("}", reading.at) : next(text, reading.at);
      if (end < 0) throw new Error(`a brace is open in ${text}`);
      out.push(char === "{" ? { fact: text.slice(reading.at + 1, end) } : text.slice(reading.at, end));
      reading.at = char === "{" ? end + 1 : end;
    }
  }
  return out;
}

const next = (text: string, from: number): number => {
  const found = text.slice(from).search(/[[\]{|]/);
  return found < 0 ? text.length : from + found;
};

function group(reading: Reading): Part {
  const any: Template[] = [];
  do {
    reading.at += 1;
    any.push(parts(reading));
  } while (reading.text[reading.at] === "|");
  if (reading.text[reading.at] !== "]") throw new Error(`a bracket is open in ${reading.text}`);
  reading.at += 1;
  return { any };
}

const parsed = new Map<string, Template>();

export function template(text: string): Template {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const reading = { text, at: 0 };
  const made = parts(reading);
  if (reading.at < text.length) throw new Error(`a mark of brackets stands alone in ${text}`);
  parsed.set(text, made);
  return made;
}

/** Facts that a template names, those in brackets too. */
export const named = (of: Template): string[] =>
  of.flatMap((part) => (typeof part === "string" ? [] : "fact" in part ? [part.fact] : part.any.flatMap(named)));

/** The sentence; null when a fact outside of brackets is not told. */
export function written(of: Template, facts: Facts): string | null {
  let out = "";
  for (const part of of) {
    const text = typeof part === "string" ? part : "fact" in part ? facts(part.fact) : (first(part.any, facts) ?? "");
    if (text === null) return null;
    out += text;
  }
  return out;
}

function first(any: readonly Template[], facts: Facts): string | null {
  for (const one of any) {
    const text = written(one, facts);
    if (text !== null) return text;
  }
  return null;
}
