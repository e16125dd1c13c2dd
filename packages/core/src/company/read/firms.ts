import { STRENGTH } from "../gazetteer/format.ts";
import type { Gazetteer, Hit } from "../gazetteer/gazetteer.ts";
import * as Name from "../name.ts";
import type { CompanyId } from "../../util/id.ts";
import { byTicker, local } from "./tickers.ts";
import type { Tie } from "./brackets.ts";
import type { Listed } from "./forms.ts";
import { same } from "./piece.ts";
import type { Piece, Range } from "./piece.ts";
import { textOf } from "./view.ts";
import type { View } from "./view.ts";

export interface Reader {
  readonly view: View;
  readonly gazetteer: Gazetteer;
  readonly listed: Listed;
}

const companies = (hits: readonly Hit[]): Hit[] => hits.filter((hit) => hit.type === "COMPANY");
/** The companies that hits leave: those of names that need no proof come first. */
function idsOf(hits: readonly Hit[]): string[] {
  const strong = hits.filter((hit) => hit.strength === STRENGTH.STRONG);
  return [...new Set((strong.length > 0 ? strong : hits).map((hit) => hit.id))];
}

/** The companies that a text may be, as it stands and without the forms inside it: "Ngân hàng TMCP Nam Á" as "Ngân hàng Nam Á". */
function looked(text: string, gazetteer: Gazetteer): Hit[] {
  const walk = gazetteer.walk();
  for (const form of new Set([text, Name.condensed(text), Name.bare(text)])) {
    walk.restart();
    if (!Name.words(form).every((word) => walk.step(word)) || !walk.ends()) continue;
    const hits = companies(walk.hits()).filter((hit) => Name.accordant(form, hit.alias));
    if (hits.length > 0) return hits;
  }
  return [];
}

/** What the lists have for a piece: for all of it, then for the name proper, unless its kind may make it another firm. */
export function resolved({ view, gazetteer, listed }: Reader, piece: Piece): Piece {
  if (piece.hits.length > 0 || piece.type !== "COMPANY") return piece;
  const at = (range: Range): Hit[] => {
    const found = listed.get(range.first);
    return found !== undefined && same(found, range) ? companies(found.hits) : [];
  };
  const whole = at(piece);
  if (whole.length > 0) return { ...piece, hits: whole };
  const text = looked(textOf(view, piece.first, piece.last), gazetteer);
  if (text.length > 0) return { ...piece, hits: text };
  const core = at(piece.core);
  const hits = core.length > 0 ? core : looked(textOf(view, piece.core.first, piece.core.last), gazetteer);
  return { ...piece, hits: piece.kind ? hits.filter((hit) => hit.strength === STRENGTH.STRONG) : hits };
}

/** A company of the story: all pieces that name it. */
export class Firm {
  readonly pieces: Piece[] = [];
  /** The company of a ticker that the text gives for it. */
  sure: string | null = null;

  /** The company of a list, all that it may be, or none. */
  ids(): string[] {
    if (this.sure !== null) return [this.sure];
    const weight = (piece: Piece): number =>
      (piece.hits.some((hit) => hit.strength === STRENGTH.STRONG) ? 100 : 0) + piece.last - piece.first;
    const single = this.pieces
      .filter((piece) => idsOf(piece.hits).length === 1)
      .sort((a, b) => weight(b) - weight(a) || a.first - b.first);
    return single[0] !== undefined ? idsOf(single[0].hits) : idsOf(this.pieces.flatMap((piece) => piece.hits));
  }

  /** Its fullest piece: the one with the longest name proper. */
  fullest(): Piece | undefined {
    return [...this.pieces].sort(
      (a, b) => b.core.last - b.core.first - (a.core.last - a.core.first) || a.first - b.first,
    )[0];
  }
}

/** The companies of a story, as pieces are added one by one. */
export class Firms {
  readonly #reader: Reader;
  readonly #byKey = new Map<string, Firm>();
  readonly #byId = new Map<string, Firm>();
  readonly all = new Set<Firm>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** What two pieces of one name share: the folded words of the name proper. */
  #keyOf(piece: Piece): string {
    const words: string[] = [];
    for (let i = piece.core.first; i < piece.core.last; i += 1) {
      const token = this.#reader.view.tokens[i];
      if (token !== undefined && token.kind !== "MARK") words.push(token.folded);
    }
    return words.join(" ");
  }

  /** The firm that a piece belongs to so far. */
  find(piece: Piece): Firm | undefined {
    const known = idsOf(piece.hits)
      .map((id) => this.#byId.get(id))
      .find((firm) => firm !== undefined);
    return known ?? this.#byKey.get(this.#keyOf(piece));
  }

  add(piece: Piece, to: Firm = this.find(piece) ?? new Firm()): Firm {
    to.pieces.push(piece);
    this.all.add(to);
    const key = this.#keyOf(piece);
    if (!this.#byKey.has(key)) this.#byKey.set(key, to);
    const ids = idsOf(piece.hits);
    if (ids.length === 1 && ids[0] !== undefined && !this.#byId.has(ids[0])) this.#byId.set(ids[0], to);
    return to;
  }

  /** Makes one firm of two. */
  merge(into: Firm, other: Firm): void {
    if (into === other) return;
    into.pieces.push(...other.pieces);
    into.sure ??= other.sure;
    this.all.delete(other);
    for (const map of [this.#byKey, this.#byId]) for (const [key, firm] of map) if (firm === other) map.set(key, into);
  }

  /** The firm of which a piece stands on a range, or reaches into it. */
  at(range: Range): Firm | undefined {
    const reaches = (piece: Piece): boolean => piece.first < range.last && range.first < piece.last;
    for (const firm of this.all) if (firm.pieces.some((piece) => same(piece, range))) return firm;
    for (const firm of this.all) if (firm.pieces.some(reaches)) return firm;
    return undefined;
  }
}

/** Whether a ticker of the lists may be this name's: they share a word. */
function agrees(gazetteer: Gazetteer, { id, name }: { id: string; name: string }): boolean {
  const info = gazetteer.info(id);
  const words = new Set(Name.words(name).filter((word) => word.length > 2));
  return (
    info !== null && [info.name, ...info.aliases].some((alias) => Name.words(alias).some((word) => words.has(word)))
  );
}

/** The company that a ticker beside a name gives, when it can be believed: the text calls it a ticker, or the names agree. */
function ofTicker({ view, gazetteer }: Reader, tie: Tie): string | null {
  if (tie.ticker === null) return null;
  const hits = byTicker(gazetteer, tie.ticker);
  const near = local(gazetteer, hits);
  const name = textOf(view, tie.target.first, tie.target.last);
  const fit = tie.sure
    ? near.length > 0
      ? near
      : hits
    : hits.filter((hit) => agrees(gazetteer, { id: hit.id, name }));
  const ids = idsOf(fit);
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** A firm without what the lists have under its names. */
function unlisted(firm: Firm): Firm {
  const out = new Firm();
  out.pieces.push(...firm.pieces.map((piece) => ({ ...piece, hits: [] })));
  return out;
}

/** One firm of two when the name of one may be several companies and the other is one of these. */
export function united(firms: Firms): void {
  for (const firm of [...firms.all]) {
    const ids = firm.ids();
    if (ids.length < 2) continue;
    const [other] = [...firms.all].filter(
      (one) => one !== firm && one.ids().length === 1 && ids.includes(one.ids()[0] ?? ""),
    );
    if (other !== undefined) {
      other.pieces.push(...firm.pieces.map((piece) => ({ ...piece, hits: [] })));
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
    const id = ofTicker(reader, one);
    if (id !== null) target.sure = id;
    if (alias === undefined || alias === target) continue;
    const [own, theirs] = [alias.ids(), target.ids()];
    const clash = id === null && own.length === 1 && theirs.length === 1 && own[0] !== theirs[0];
    if (clash && one.ticker === null) continue;
    // Letters alone are many firms': they say nothing of a full name that no list has.
    const letters =
      theirs.length === 0 && !alias.pieces.some((piece) => piece.hits.some((hit) => hit.strength === STRENGTH.STRONG));
    firms.merge(target, letters ? unlisted(alias) : alias);
    if (letters) firms.all.delete(alias);
  }
}

/** What a firm of the story is: a company of the lists, one of several, or one that no list has. */
export interface Entity {
  readonly company: CompanyId | null;
  readonly candidates: readonly CompanyId[];
  /** In no list. */
  readonly provisional: boolean;
  /** Its clearest name in the story; of a list company, the list's. */
  readonly full: string;
}

export function entity({ view, gazetteer }: Reader, firm: Firm): Entity {
  const ids = firm.ids() as CompanyId[];
  const fullest = firm.fullest();
  const text = fullest === undefined ? "" : textOf(view, fullest.first, fullest.last);
  const full = Name.bare(text.replace(/^['"“‘]+/, ""));
  if (ids.length > 1) return { company: null, candidates: ids, provisional: false, full };
  const [id] = ids;
  if (id === undefined) return { company: Name.provisionalId(full), candidates: [], provisional: true, full };
  return { company: id, candidates: [], provisional: false, full: gazetteer.info(id)?.name ?? full };
}
