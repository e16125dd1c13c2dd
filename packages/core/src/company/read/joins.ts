import { LANGUAGES } from "../../text/index.ts";
import { STRENGTH } from "../gazetteer/format.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import * as Name from "../name.ts";
import type { Tie } from "./brackets.ts";
import { Firm, idsOf } from "./firms.ts";
import type { Firms, Reader } from "./firms.ts";
import { isCountry } from "./forms.ts";
import { RANK } from "./piece.ts";
import { byTicker, local } from "./tickers.ts";
import { common, textOf } from "./view.ts";

// Words of trades, kinds and countries are shared by many names and tell nothing: "Công nghiệp Cao su Việt Nam".
const SHARED = new Set(
  LANGUAGES.flatMap(({ names }) => [
    ...names.trades,
    ...names.kinds.opening,
    ...names.kinds.closing,
    ...names.branches,
    ...names.loose,
    ...names.generic,
  ]).flatMap(Name.words),
);

const ownWords = (name: string): string[] =>
  Name.words(Name.bare(name)).filter((word) => word.length > 1 && !SHARED.has(word));
// "One" of "Banc One" is too little to be any firm that has it in its name.
const telling = (word: string): boolean => word.length > 3 || !common(word);

/** Whether a ticker of the lists may be this name's: they share a word of their own. */
function agrees(gazetteer: Gazetteer, { id, name }: { id: string; name: string }): boolean {
  const info = gazetteer.info(id);
  const words = new Set(ownWords(name).filter(telling));
  if (info === null) return false;
  // "Nhựa Xanh An Phát" has the words of "Nhựa An Phát Xanh".
  const all = (text: string): string => Name.words(Name.bare(text)).sort().join(" ");
  return [info.name, ...info.aliases].some(
    (alias) => ownWords(alias).some((word) => words.has(word)) || all(alias) === all(name),
  );
}

/**
 * The company that a ticker beside a name gives, when it can be believed: the text calls it a ticker of an exchange near, or the
 * name alone may be several companies of which it is one, or is in no list and agrees.
 */
function ofTicker({ view, gazetteer }: Reader, { tie, known }: { tie: Tie; known: readonly string[] }): string | null {
  if (tie.ticker === null) return null;
  const hits = byTicker(gazetteer, tie.ticker);
  const near = idsOf(local(gazetteer, hits));
  if (tie.sure && near.length === 1) return near[0] ?? null;
  if (known.length === 1) return null;
  const name = textOf(view, tie.target.first, tie.target.last);
  const ids = idsOf(hits).filter((id) => (known.length > 1 ? known.includes(id) : agrees(gazetteer, { id, name })));
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** A firm without what the lists have under its names. */
function unlisted(firm: Firm): Firm {
  const out = new Firm();
  for (const piece of firm.pieces) out.pieces.push({ ...piece, hits: [] });
  return out;
}

/** The firms of the story by the words of each of their names. */
function byWords(firms: Firms): Map<string, Set<Firm>> {
  const out = new Map<string, Set<Firm>>();
  for (const firm of firms.all) {
    for (const piece of firm.pieces) {
      if (piece.code) continue;
      const words = firms.words(piece);
      out.set(words, (out.get(words) ?? new Set()).add(firm));
    }
  }
  return out;
}

/** What a name begins with, in whole words, without all of it: the longest first. */
function prefixes(words: string): string[] {
  const out: string[] = [];
  for (let at = words.lastIndexOf(" "); at > 0; at = words.lastIndexOf(" ", at - 1)) out.push(words.slice(0, at));
  return out;
}

/**
 * One firm of two when a full name that no list has begins with a listed name that only follows it: "Aetna Casualty and Surety Co",
 * then "Aetna".
 */
export function absorbed(firms: Firms): void {
  const named = byWords(firms);
  for (const firm of [...firms.all]) {
    const full = firm.pieces.find((piece) => piece.rank === RANK.FORM && !piece.kind);
    if (full === undefined || firm.ids().length > 0) continue;
    for (const other of new Set(prefixes(firms.words(full)).flatMap((front) => [...(named.get(front) ?? [])]))) {
      const later =
        other !== firm &&
        firms.all.has(other) &&
        other.ids().length === 1 &&
        other.pieces.every((piece) => piece.rank !== RANK.FORM && (piece.first > full.first || firms.shouted(piece)));
      if (!later) continue;
      // Letters alone are many firms': here they stand for the full name, not for the one that lists have.
      const letters = other.pieces.every((piece) => firms.words(piece).length <= 4);
      firms.merge(firm, letters ? unlisted(other) : other);
      firms.all.delete(other);
    }
  }
}

/**
 * One firm of two when a name that only the long list has is the front of a firm's fuller name in the story: "Yamato Holdings", then
 * "Yamato". Ids of the long list have a dot.
 */
export function fronted(firms: Firms): void {
  const fuller = new Map<string, Set<Firm>>();
  for (const [words, some] of byWords(firms)) {
    for (const front of prefixes(words)) {
      const firmsOf = fuller.get(front) ?? new Set();
      for (const firm of some) firmsOf.add(firm);
      fuller.set(front, firmsOf);
    }
  }
  for (const firm of [...firms.all]) {
    const [id = "", ...more] = firm.ids();
    if (!id.includes(".") || more.length > 0 || firm.sure !== null) continue;
    if (firm.pieces.some((piece) => piece.code || piece.rank === RANK.FORM)) continue;
    const names = new Set(firm.pieces.map((piece) => firms.words(piece)));
    const [front = ""] = names;
    const other =
      names.size === 1 ? [...(fuller.get(front) ?? [])].find((one) => one !== firm && firms.all.has(one)) : undefined;
    if (other === undefined) continue;
    firms.merge(other, unlisted(firm));
    firms.all.delete(firm);
  }
}

const short = (word: string): boolean => word.length < 3;

/** One firm of two when one is named after a person and the other is the surname: "Wm. Wrigley Jr. Co", then "Wrigley". */
export function surnamed({ view }: Reader, firms: Firms): void {
  const named = byWords(firms);
  for (const firm of [...firms.all]) {
    const full = firm.pieces.find((piece) => piece.rank === RANK.FORM && !piece.kind);
    if (full === undefined || !firms.all.has(firm)) continue;
    const words = firms
      .words(full)
      .split(" ")
      .filter((word) => !/^[js]r$/.test(word));
    const given = words.slice(0, -1);
    if (given.length === 0 || !given.every((word) => short(word) || view.words.people.first.has(word))) continue;
    const surname = words.at(-1) ?? "";
    const only = (one: Firm): boolean => one.pieces.every((piece) => piece.code || firms.words(piece) === surname);
    const other = [...(named.get(surname) ?? [])].find((one) => one !== firm && firms.all.has(one) && only(one));
    if (other !== undefined) firms.merge(firm, firm.ids().length > 0 ? unlisted(other) : other);
    if (other !== undefined) firms.all.delete(other);
  }
}

/** One firm of two when one has the name of the other and a country: "Savills Việt Nam", then "Savills". The unit is meant by both. */
export function unified({ listed }: Reader, firms: Firms): void {
  for (const firm of [...firms.all]) {
    for (const piece of firm.pieces) {
      const from = [1, 2, 3]
        .map((size) => piece.core.last - size)
        .find((at) => listed.get(at)?.last === piece.core.last && isCountry(listed.get(at)));
      if (from === undefined || from <= piece.core.first) continue;
      const parent = firms.named({ ...piece, core: { first: piece.core.first, last: from } });
      if (parent === undefined || parent === firm || !firms.all.has(parent)) continue;
      firms.merge(firm, firm.ids().length > 0 ? unlisted(parent) : parent);
      firms.all.delete(parent);
      break;
    }
  }
}

/** One firm of two when the name of one may be several companies and the other is one of these. */
export function united(firms: Firms): void {
  const single = new Map<string, Firm>();
  for (const firm of firms.all) {
    const [id = "", ...more] = firm.ids();
    if (more.length === 0 && !single.has(id)) single.set(id, firm);
  }
  for (const firm of [...firms.all]) {
    const ids = firm.ids();
    if (ids.length < 2) continue;
    const other = ids.map((id) => single.get(id)).find((one) => one !== undefined);
    if (other !== undefined) {
      for (const piece of firm.pieces) other.pieces.push({ ...piece, hits: [] });
      firms.all.delete(firm);
    }
  }
}

/** Joins what brackets say is one company. */
export function tie(reader: Reader, firms: Firms, ties: readonly Tie[]): void {
  for (const one of ties) {
    const target = firms.at(one.target);
    const alias = firms.at(one.alias);
    if (target === undefined) continue;
    const id = ofTicker(reader, { tie: one, known: target.ids() });
    if (id !== null) target.sure = id;
    if (alias === undefined || alias === target) continue;
    const [own, theirs] = [alias.ids(), target.ids()];
    const clash = id === null && own.length === 1 && theirs.length === 1 && own[0] !== theirs[0];
    if (clash && one.ticker === null) continue;
    // Letters alone are many firms': they say nothing of a full name that no list has.
    const letters =
      theirs.length === 0 &&
      alias.pieces.every((piece) => piece.last - piece.first === 1) &&
      !alias.pieces.some((piece) => piece.hits.some((hit) => hit.strength === STRENGTH.STRONG));
    firms.merge(target, letters ? unlisted(alias) : alias);
    if (letters) firms.all.delete(alias);
  }
}
