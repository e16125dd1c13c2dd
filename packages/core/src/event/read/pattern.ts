import type { Inflection } from "../../text/grammar.ts";

/**
 * A pattern of words, as kinds and languages write them:
 *   mua lại            these words, in this order
 *   (a|b c)            one of them            [a b]   may be left out
 *   acquire~           any form of the word   <3>     up to three words of any kind, within the clause
 *   {COMPANY} {MONEY}  a name or a figure of that type; the first slot, or the one written {COMPANY=}, is what the pattern gives
 */
export type Node =
  | { readonly is: "WORD"; readonly forms: readonly string[] }
  | { readonly is: "SLOT"; readonly slot: string; readonly gives: boolean }
  | { readonly is: "GAP"; readonly upTo: number }
  | { readonly is: "ANY"; readonly of: readonly (readonly Node[])[] };

/** Every form of a base word, by the language's endings; the base alone where words are not inflected. */
export function formsOf(base: string, inflection: Inflection): readonly string[] {
  const irregular = inflection.irregular[base];
  if (irregular !== undefined) return irregular;
  const rule = inflection.regular.find(({ when }) => when.test(base));
  return rule === undefined ? [base] : rule.add.map((end) => base.slice(0, base.length - rule.cut) + end);
}

const PIECE = /\{([A-Z]+)(=?)\}|<\d+>|[()[\]|]|[^\s()[\]|{}<>]+/g;

interface Reader {
  readonly source: string;
  readonly pieces: readonly string[];
  readonly inflection: Inflection;
  at: number;
}

/** Reads a pattern. Throws on a pattern that is not well formed: a mistake in a word list, never a matter of input. */
export function parse(source: string, inflection: Inflection): readonly Node[] {
  const pieces = source.match(PIECE) ?? [];
  const reader: Reader = { source, pieces, inflection, at: 0 };
  const found = sequence(reader);
  // A gap at an end would only stretch what is found.
  const loose = found[0]?.is === "GAP" || found.at(-1)?.is === "GAP";
  if (reader.at < pieces.length || found.length === 0 || loose) throw new Error(`pattern not well formed: ${source}`);
  return found;
}

function sequence(reader: Reader): Node[] {
  const out: Node[] = [];
  for (let piece = reader.pieces[reader.at]; piece !== undefined; piece = reader.pieces[reader.at]) {
    if (piece === ")" || piece === "]" || piece === "|") break;
    reader.at += 1;
    out.push(
      piece === "(" ? choice(reader, ")") : piece === "[" ? choice(reader, "]") : leaf(piece, reader.inflection),
    );
  }
  return out;
}

function choice(reader: Reader, close: ")" | "]"): Node {
  const of: (readonly Node[])[] = close === "]" ? [[]] : [];
  for (;;) {
    of.push(sequence(reader));
    const piece = reader.pieces[reader.at];
    reader.at += 1;
    if (piece === close) return { is: "ANY", of };
    if (piece !== "|") throw new Error(`pattern not closed: ${reader.source}`);
  }
}

function leaf(piece: string, inflection: Inflection): Node {
  const slot = /^\{([A-Z]+)(=?)\}$/.exec(piece);
  if (slot !== null) return { is: "SLOT", slot: slot[1] ?? "", gives: slot[2] === "=" };
  const gap = /^<(\d+)>$/.exec(piece);
  if (gap !== null) return { is: "GAP", upTo: Number(gap[1]) };
  if (piece.endsWith("~")) return { is: "WORD", forms: formsOf(piece.slice(0, -1), inflection) };
  return { is: "WORD", forms: [piece] };
}
