import * as Name from "../name.ts";
import type { CompanyId } from "../../util/id.ts";
import type { Gazetteer, Hit } from "../gazetteer/gazetteer.ts";
import { STRENGTH } from "../gazetteer/format.ts";
import { byTicker } from "./brackets.ts";
import type { Tie } from "./brackets.ts";
import type { Listed } from "./forms.ts";
import { same } from "./piece.ts";
import type { Piece, Range } from "./piece.ts";
import { textOf } from "./view.ts";
import type { View } from "./view.ts";

/** A company of the story: all pieces that name it. */
export interface Entity {
  /** Of a list, or provisional; null when several companies have the name and nothing settles which. */
  readonly company: CompanyId | null;
  readonly candidates: readonly CompanyId[];
  /** Not in any list. */
  readonly provisional: boolean;
  /** Its clearest name in the story. */
  readonly full: string;
  readonly pieces: readonly Piece[];
}

/** Groups that are joined one by one. */
class Groups {
  readonly #parent = new Map<string, string>();

  root(key: string): string {
    let at = key;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up;
    return at;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x !== y) this.#parent.set(y, x);
  }
}

const companies = (hits: readonly Hit[] | undefined): Hit[] => (hits ?? []).filter((hit) => hit.type === "COMPANY");

/** The companies that a text may be by name, without the forms inside it: "Ngân hàng TMCP Nam Á" as "Ngân hàng Nam Á". */
function looked(text: string, gazetteer: Gazetteer): Hit[] {
  const walk = gazetteer.walk();
  for (const form of [text, Name.condensed(text), Name.bare(text)]) {
    walk.restart();
    if (Name.words(form).every((word) => walk.step(word)) && walk.ends()) {
      const hits = companies(walk.hits()).filter((hit) => Name.accordant(form, hit.alias));
      if (hits.length > 0) return hits;
    }
  }
  return [];
}

interface Reader {
  readonly view: View;
  readonly gazetteer: Gazetteer;
  readonly listed: Listed;
}

/** What the lists have for a piece: for all of it, then for the name proper. */
export function resolved({ view, gazetteer, listed }: Reader, piece: Piece): Piece {
  if (piece.hits.length > 0 || piece.type !== "COMPANY") return piece;
  const at = (range: Range): Hit[] => {
    const found = listed.get(range.first);
    return found !== undefined && same(found, range) ? companies(found.hits) : [];
  };
  for (const range of [piece, piece.core]) {
    const hits = at(range);
    if (hits.length > 0) return { ...piece, hits };
  }
  const whole = looked(textOf(view, piece.first, piece.last), gazetteer);
  const hits = whole.length > 0 ? whole : looked(textOf(view, piece.core.first, piece.core.last), gazetteer);
  return { ...piece, hits };
}

const idsOf = (hits: readonly Hit[]): string[] => [...new Set(hits.map((hit) => hit.id))];

const keyOf = (view: View, piece: Piece): string => `n:${Name.normalise(textOf(view, piece.first, piece.last))}`;

/** Whether a ticker of the lists may be this name's: they share a word, or the name is unknown and the text calls it a ticker. */
function agrees(gazetteer: Gazetteer, { id, name }: { id: string; name: string }): boolean {
  const info = gazetteer.info(id);
  const words = new Set(Name.words(name).filter((word) => word.length > 2));
  return (
    info !== null && [info.name, ...info.aliases].some((alias) => Name.words(alias).some((word) => words.has(word)))
  );
}

/** The company that a ticker beside a name gives, when it can be believed. */
function tickerHits({ view, gazetteer }: Reader, { tie, target }: { tie: Tie; target: Piece | undefined }): Hit[] {
  if (tie.ticker === null) return [];
  const hits = byTicker(gazetteer, tie.ticker);
  if (tie.sure || target === undefined) return hits;
  const name = textOf(view, tie.target.first, tie.target.last);
  return hits.filter((hit) => agrees(gazetteer, { id: hit.id, name }));
}

const inside = (pieces: readonly Piece[], range: Range): Piece | undefined =>
  pieces.find((piece) => same(piece, range)) ??
  pieces.find((piece) => piece.first <= range.first && range.last <= piece.last);

/** Joins the pieces that are one company, by list, by name and by what brackets say. */
function grouped(
  reader: Reader,
  { pieces, ties }: { pieces: readonly Piece[]; ties: readonly Tie[] },
): { groups: Groups; extra: Map<string, Hit[]> } {
  const groups = new Groups();
  const extra = new Map<string, Hit[]>();
  for (const piece of pieces) {
    const key = keyOf(reader.view, piece);
    const ids = idsOf(piece.hits);
    if (ids.length === 1) groups.join(`id:${ids[0] ?? ""}`, key);
  }
  for (const tie of ties) {
    const target = inside(pieces, tie.target);
    const alias = inside(pieces, tie.alias);
    if (target === undefined) continue;
    const hits = tickerHits(reader, { tie, target });
    const key = keyOf(reader.view, target);
    if (hits.length > 0) extra.set(key, hits);
    if (alias === undefined) continue;
    const own = idsOf(alias.hits);
    const theirs = idsOf(target.hits);
    const clash = own.length === 1 && theirs.length === 1 && own[0] !== theirs[0];
    if (!clash) groups.join(key, keyOf(reader.view, alias));
  }
  return { groups, extra };
}

interface Gathered {
  readonly pieces: Piece[];
  hits: Hit[];
  sure: Hit[];
}

/** The one company of a group, or all that it may be. */
function decided(gathered: Gathered): string[] {
  const sure = idsOf(gathered.sure);
  if (sure.length === 1) return sure;
  const single = gathered.pieces.map((piece) => idsOf(piece.hits)).filter((ids) => ids.length === 1);
  if (single.length > 0) {
    const longest = gathered.pieces
      .filter((piece) => idsOf(piece.hits).length === 1)
      .sort((a, b) => b.last - b.first - (a.last - a.first))[0];
    return idsOf(longest?.hits ?? []);
  }
  return idsOf(gathered.hits);
}

function entity({ view, gazetteer }: Reader, gathered: Gathered): Entity | null {
  const ids = decided(gathered) as CompanyId[];
  const proven = gathered.pieces.some((piece) => piece.proven) || gathered.sure.length > 0;
  if (!proven) return null;
  const longest = [...gathered.pieces].sort(
    (a, b) => b.core.last - b.core.first - (a.core.last - a.core.first) || a.first - b.first,
  )[0];
  if (longest === undefined) return null;
  const full = Name.bare(textOf(view, longest.first, longest.last));
  if (ids.length === 1) {
    const id = ids[0] ?? null;
    return {
      company: id,
      candidates: [],
      provisional: false,
      full: gazetteer.info(id ?? "")?.name ?? full,
      pieces: gathered.pieces,
    };
  }
  if (ids.length > 1) return { company: null, candidates: ids, provisional: false, full, pieces: gathered.pieces };
  return { company: Name.provisionalId(full), candidates: [], provisional: true, full, pieces: gathered.pieces };
}

/** The companies of a story out of its settled pieces. */
export function entities(
  reader: Reader,
  { pieces, ties }: { pieces: readonly Piece[]; ties: readonly Tie[] },
): Entity[] {
  const firms = pieces.filter((piece) => piece.type === "COMPANY");
  const { groups, extra } = grouped(reader, { pieces: firms, ties });
  const gathered = new Map<string, Gathered>();
  for (const piece of firms) {
    const root = groups.root(keyOf(reader.view, piece));
    const group = gathered.get(root) ?? { pieces: [], hits: [], sure: [] };
    group.pieces.push(piece);
    group.hits.push(...piece.hits);
    group.sure.push(...(extra.get(keyOf(reader.view, piece)) ?? []));
    gathered.set(root, group);
  }
  return [...gathered.values()].map((group) => entity(reader, group)).filter((one) => one !== null);
}

export const surely = (hits: readonly Hit[]): boolean => hits.some((hit) => hit.strength === STRENGTH.STRONG);
