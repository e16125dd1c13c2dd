import { STRENGTH } from "../gazetteer/format.ts";
import type { Gazetteer, Hit } from "../gazetteer/gazetteer.ts";
import * as Name from "../name.ts";
import type { CompanyId } from "../../util/id.ts";
import type { Listed } from "./forms.ts";
import { RANK, same } from "./piece.ts";
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
export function idsOf(hits: readonly Hit[]): string[] {
  const strong = hits.filter((hit) => hit.strength === STRENGTH.STRONG);
  return [...new Set((strong.length > 0 ? strong : hits).map((hit) => hit.id))];
}

/** Without the form that the text has, a name of common words is too little: "Lemon and Co Inc" is not any Lemon. */
const telling = (hits: readonly Hit[]): Hit[] => hits.filter((hit) => hit.strength !== STRENGTH.FORM);

/** The companies that a text may be, as it stands and without the forms inside it: "Ngân hàng TMCP Nam Á" as "Ngân hàng Nam Á". */
function looked(text: string, gazetteer: Gazetteer): Hit[] {
  const walk = gazetteer.walk();
  const found = (form: string): Hit[] => {
    walk.restart();
    const ends = Name.words(form).every((word) => walk.step(word)) && walk.ends();
    return ends ? companies(walk.hits()).filter((hit) => Name.accordant(form, hit.alias)) : [];
  };
  for (const form of new Set([text, Name.condensed(text), Name.bare(text)])) {
    const hits = form === text ? found(form) : telling(found(form));
    if (hits.length > 0) return hits;
  }
  // Without "group" a name is less than was written: only one that needs no proof will do.
  return found(Name.loosened(text)).filter((hit) => hit.strength === STRENGTH.STRONG);
}

/** What the lists have for a piece: for all of it, then for the name proper, unless its kind may make it another firm. */
export function resolved({ view, gazetteer, listed }: Reader, piece: Piece): Piece {
  if (piece.hits.length > 0 || piece.type !== "COMPANY" || piece.code) return piece;
  const at = (range: Range): Hit[] => {
    const found = listed.get(range.first);
    return found !== undefined && same(found, range) ? companies(found.hits) : [];
  };
  const whole = at(piece);
  if (whole.length > 0) return { ...piece, hits: whole };
  const text = looked(textOf(view, piece.first, piece.last), gazetteer);
  if (text.length > 0) return { ...piece, hits: text };
  const core = telling(at(piece.core));
  const hits = core.length > 0 ? core : telling(looked(textOf(view, piece.core.first, piece.core.last), gazetteer));
  return { ...piece, hits: piece.kind ? hits.filter((hit) => hit.strength === STRENGTH.STRONG) : hits };
}

/** A company of the story: all pieces that name it. */
export class Firm {
  readonly pieces: Piece[] = [];
  /** The company of a ticker that the text gives for it. */
  sure: string | null = null;

  /** What `ids` gave, and for how many pieces: pieces are only ever added. */
  #ids: { readonly pieces: number; readonly ids: readonly string[] } = { pieces: 0, ids: [] };

  /** The company of a list, all that it may be, or none. */
  ids(): readonly string[] {
    if (this.sure !== null) return [this.sure];
    if (this.#ids.pieces !== this.pieces.length) this.#ids = { pieces: this.pieces.length, ids: this.#settled() };
    return this.#ids.ids;
  }

  /** Of the pieces that leave one company the clearest: a name that needs no proof, then the longest, then the first. */
  #settled(): string[] {
    const weight = (piece: Piece): number =>
      (piece.hits.some((hit) => hit.strength === STRENGTH.STRONG) ? 100 : 0) + piece.last - piece.first;
    let best: Piece | undefined;
    for (const piece of this.pieces) {
      if (idsOf(piece.hits).length !== 1) continue;
      const more = best === undefined ? 1 : weight(piece) - weight(best);
      if (more > 0 || (more === 0 && piece.first < (best?.first ?? 0))) best = piece;
    }
    return best === undefined ? idsOf(this.pieces.flatMap((piece) => piece.hits)) : idsOf(best.hits);
  }

  /** Its fullest piece: the one with the longest name proper. */
  fullest(): Piece | undefined {
    const order = (piece: Piece): number =>
      piece.code ? 2 : piece.rank === RANK.FORM || piece.rank === RANK.KIND ? 0 : 1;
    return [...this.pieces].sort(
      (a, b) => order(a) - order(b) || b.core.last - b.core.first - (a.core.last - a.core.first) || a.first - b.first,
    )[0];
  }
}

/** The companies of a story, as pieces are added one by one. */
export class Firms {
  readonly #reader: Reader;
  readonly #byKey = new Map<string, Firm>();
  readonly #byId = new Map<string, Firm>();
  readonly #places = new Map<number, { readonly piece: Piece; readonly firm: Firm }[]>();
  readonly #order = new Map<Firm, number>();
  readonly all = new Set<Firm>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** What two pieces of one name share: the folded words of the name proper. */
  words(piece: Piece): string {
    const words: string[] = [];
    // A kind belongs to the name: "Ngân hàng Tiên Phong" is no "Chứng khoán Tiên Phong".
    for (let i = piece.kind ? piece.first : piece.core.first; i < piece.core.last; i += 1) {
      const token = this.#reader.view.tokens[i];
      if (token !== undefined && token.kind !== "MARK") words.push(token.folded);
    }
    return words.join(" ");
  }

  /** Whether a piece stands where capitals say nothing: a headline may come before the full name. */
  shouted(piece: Piece): boolean {
    return this.#reader.view.shouted[piece.first] === 1;
  }

  /** The firm that a piece belongs to so far. */
  find(piece: Piece): Firm | undefined {
    const known = idsOf(piece.hits)
      .map((id) => this.#byId.get(id))
      .find((firm) => firm !== undefined);
    return known ?? this.#byKey.get(this.words(piece));
  }

  /** The firm that has a name. */
  named(piece: Piece): Firm | undefined {
    return this.#byKey.get(this.words(piece));
  }

  add(piece: Piece, to: Firm = this.find(piece) ?? new Firm()): Firm {
    to.pieces.push(piece);
    this.all.add(to);
    this.#place(piece, to);
    const key = this.words(piece);
    if (!this.#byKey.has(key)) this.#byKey.set(key, to);
    const ids = idsOf(piece.hits);
    if (ids.length === 1 && ids[0] !== undefined && !this.#byId.has(ids[0])) this.#byId.set(ids[0], to);
    return to;
  }

  /** Makes one firm of two. */
  merge(into: Firm, other: Firm): void {
    if (into === other) return;
    into.sure ??= other.sure;
    this.all.delete(other);
    for (const piece of other.pieces) {
      into.pieces.push(piece);
      this.#place(piece, into);
      const key = this.words(piece);
      if (this.#byKey.get(key) === other) this.#byKey.set(key, into);
      for (const id of idsOf(piece.hits)) if (this.#byId.get(id) === other) this.#byId.set(id, into);
    }
  }

  /** Notes where a firm is named. */
  #place(piece: Piece, firm: Firm): void {
    if (!this.#order.has(firm)) this.#order.set(firm, this.#order.size);
    for (let i = piece.first; i < piece.last; i += 1) {
      const here = this.#places.get(i) ?? [];
      here.push({ piece, firm });
      this.#places.set(i, here);
    }
  }

  /** The firm of which a piece stands on a range, or reaches into it. */
  at(range: Range): Firm | undefined {
    const order = (firm: Firm): number => this.#order.get(firm) ?? 0;
    let best: { firm: Firm; exact: boolean } | undefined;
    for (let i = range.first; i < range.last; i += 1) {
      for (const { piece, firm } of this.#places.get(i) ?? []) {
        const exact = same(piece, range);
        const better = best === undefined || (exact === best.exact ? order(firm) < order(best.firm) : exact);
        if (better && this.all.has(firm)) best = { firm, exact };
      }
    }
    return best?.firm;
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
  const ids = firm.ids() as readonly CompanyId[];
  const fullest = firm.fullest();
  const text = fullest === undefined ? "" : textOf(view, fullest.first, fullest.last);
  const full = Name.bare(text.replace(/^['"“‘]+/, ""));
  if (ids.length > 1) return { company: null, candidates: ids, provisional: false, full };
  const [id] = ids;
  if (id === undefined) return { company: Name.provisionalId(full), candidates: [], provisional: true, full };
  return { company: id, candidates: [], provisional: false, full: gazetteer.info(id)?.name ?? full };
}
