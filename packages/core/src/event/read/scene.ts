import type { Name } from "../../company/mention.ts";
import type { Relation } from "../../text/grammar.ts";
import type { Quantity } from "../../text/quantity/quantity.ts";
import type { Span } from "../../text/span.ts";
import type { Period } from "../../text/time/period.ts";
import type { Token } from "../../text/tokens.ts";
import { clausesOf } from "./clauses.ts";
import type { Material } from "./extractor.ts";
import type { Sign } from "./lexicon.ts";
import { find } from "./trie.ts";
import type { Hit, Slots, Trie } from "./trie.ts";

/** A thing and the tokens that it covers (`last` exclusive). */
export interface Placed<T> {
  readonly what: T;
  readonly first: number;
  readonly last: number;
}

export type SignHit = Hit<Sign>;

/** A story laid out by tokens: what stands where, and which words of the language and of the kinds were found. */
export interface Scene {
  readonly material: Material;
  readonly tokens: readonly Token[];
  readonly sentences: Material["doc"]["sentences"];
  readonly sentenceOf: Int32Array;
  readonly clauseOf: Int32Array;
  /** 1 for tokens in brackets. */
  readonly aside: Uint8Array;
  readonly names: readonly Placed<Name>[];
  readonly quantities: readonly Placed<Quantity>[];
  readonly periods: readonly Placed<Period>[];
  /** Figures and periods by the sentence that they stand in. */
  readonly quantitiesOf: readonly (readonly Placed<Quantity>[])[];
  readonly periodsOf: readonly (readonly Placed<Period>[])[];
  /** Index of the name, figure or period at a token, or -1. */
  readonly nameAt: Int32Array;
  readonly quantityAt: Int32Array;
  readonly periodAt: Int32Array;
  /** Hits by the sentence that they stand in. */
  readonly hits: readonly (readonly SignHit[])[];
  /** The headline; null where what was taken for one is a whole sentence of the text. */
  readonly headline: Span | null;
  /** For each token, the preposition that ends in front of it: its first token and what it may tell. */
  readonly prepositions: ReadonlyMap<number, { readonly first: number; readonly relations: readonly Relation[] }>;
  /** For each token, where the longest filler that ends in front of it begins. */
  readonly fillers: ReadonlyMap<number, number>;
  readonly joiners: ReadonlyMap<number, number>;
  /** Tokens at which a verb of saying starts. */
  readonly sayings: ReadonlySet<number>;
}

/** The tokens that each span covers; both lists are in reading order. Spans that cover no token are left out. */
export function placed<T>(tokens: readonly Token[], items: readonly T[], spanOf: (item: T) => Span): Placed<T>[] {
  const out: Placed<T>[] = [];
  const sorted = [...items].sort((a, b) => spanOf(a).start - spanOf(b).start);
  let first = 0;
  for (const what of sorted) {
    const span = spanOf(what);
    while ((tokens[first]?.end ?? Infinity) <= span.start) first += 1;
    let last = first;
    while ((tokens[last]?.start ?? Infinity) < span.end) last += 1;
    if (last > first) out.push({ what, first, last });
  }
  return out;
}

function index(size: number, items: readonly Placed<unknown>[]): Int32Array {
  const at = new Int32Array(size).fill(-1);
  items.forEach(({ first, last }, i) => at.fill(i, first, last));
  return at;
}

type Layer = Pick<Scene, "names" | "quantities" | "periods" | "nameAt" | "quantityAt" | "periodAt">;

/** Slots stand for a whole name or figure that starts at the token ("gần 3.000" may also be taken from "3.000" on). */
function slotsOf(
  { names, quantities, periods, nameAt, quantityAt, periodAt }: Layer,
  shares: ReadonlySet<string>,
): Slots {
  return (slot, token) => {
    const name = names[nameAt[token] ?? -1];
    if (name !== undefined) {
      const type = name.what.type;
      const takes =
        slot === "NAME" || slot === type || (slot === "ORG" && (type === "COMPANY" || type === "AUTHORITY"));
      if (takes && name.first === token) return name.last;
    }
    const figure = quantities[quantityAt[token] ?? -1];
    if (figure !== undefined && (slot === "FIGURE" || slot === figure.what.measure)) return figure.last;
    if (figure !== undefined && slot === "SHARES" && isShares(figure.what.unit?.toLowerCase() ?? "", shares))
      return figure.last;
    const period = periods[periodAt[token] ?? -1];
    return period !== undefined && slot === "PERIOD" && period.first === token ? period.last : -1;
  };
}

/** "cổ phiếu", "common shares". */
const isShares = (unit: string, shares: ReadonlySet<string>): boolean =>
  shares.has(unit) || shares.has(unit.slice(unit.lastIndexOf(" ") + 1));

function filledOf({ nameAt, quantityAt, periodAt }: Layer): Uint8Array {
  const filled = new Uint8Array(nameAt.length);
  for (let at = 0; at < filled.length; at += 1)
    if ((nameAt[at] ?? -1) >= 0 || (quantityAt[at] ?? -1) >= 0 || (periodAt[at] ?? -1) >= 0) filled[at] = 1;
  return filled;
}

/** Lays a story out. Linear in its length. */
export function sceneOf(material: Material, trie: Trie<Sign>): Scene {
  const { tokens, sentences, accented } = material.doc;
  const names = placed(tokens, material.found.names, ({ span }) => span);
  const quantities = placed(tokens, material.quantities, ({ span }) => span);
  const periods = placed(tokens, material.periods, ({ span }) => span);
  const at = (items: readonly Placed<unknown>[]): Int32Array => index(tokens.length, items);
  const layer: Layer = {
    names,
    quantities,
    periods,
    nameAt: at(names),
    quantityAt: at(quantities),
    periodAt: at(periods),
  };
  const ends = new Int32Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach(({ first, last }, i) => {
    ends.fill(last, first, last);
    sentenceOf.fill(i, first, last);
  });
  const all = find(trie, {
    tokens,
    folded: !accented,
    slots: slotsOf(layer, new Set(material.doc.language.grammar.shares)),
    filled: filledOf(layer),
    ends,
  });
  const hits: SignHit[][] = sentences.map(() => []);
  for (const hit of all) hits[sentenceOf[hit.first] ?? -1]?.push(hit);
  const bySentence = <T>(items: readonly Placed<T>[]): Placed<T>[][] => {
    const out: Placed<T>[][] = sentences.map(() => []);
    for (const item of items) out[sentenceOf[item.first] ?? -1]?.push(item);
    return out;
  };
  const split = { quantitiesOf: bySentence(quantities), periodsOf: bySentence(periods) };
  const headline = headlineOf(material);
  const base = { material, headline, tokens, sentences, sentenceOf, ...layer, ...split, hits };
  const linked = { ...base, ...linksOf(all, layer.nameAt) };
  return { ...linked, ...clausesOf(linked) };
}

/** Headlines have no full stop, except behind a short form: "WITH U.S." */
function headlineOf({ doc: { text }, title }: Material): Span | null {
  if (title === null) return null;
  return /\p{Ll}\.["”]?\s*$/u.test(text.slice(title.start, title.end)) ? null : title;
}

/** Prepositions, fillers and joiners by the token behind them; those inside a name are part of the name. */
function linksOf(
  all: readonly SignHit[],
  nameAt: Int32Array,
): Pick<Scene, "prepositions" | "fillers" | "joiners" | "sayings"> {
  const prepositions = new Map<number, { first: number; relations: Relation[] }>();
  const fillers = new Map<number, number>();
  const joiners = new Map<number, number>();
  const sayings = new Set<number>();
  for (const { what, first, last } of all) {
    if ((nameAt[first] ?? -1) >= 0) continue;
    if (what.is === "OPENER" && what.opener === "SAYING") sayings.add(first);
    if (what.is === "FILLER" || what.is === "JOINER") {
      const links = what.is === "FILLER" ? fillers : joiners;
      if ((links.get(last) ?? Infinity) > first) links.set(last, first);
    } else if (what.is === "RELATION") {
      const known = prepositions.get(last);
      if (known === undefined || known.first > first) prepositions.set(last, { first, relations: [what.relation] });
      else if (known.first === first) known.relations.push(what.relation);
    }
  }
  return { prepositions, fillers, joiners, sayings };
}
