import { STRENGTH } from "../gazetteer/format.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { NameType } from "../mention.ts";
import { brackets } from "./brackets.ts";
import type { Bracketed } from "./brackets.ts";
import { closed } from "./closed.ts";
import { context, enumerated } from "./context.ts";
import { Firms, entity, resolved } from "./firms.ts";
import { absorbed, fronted, surnamed, tie, unified, united } from "./joins.ts";
import type { Entity, Firm, Reader } from "./firms.ts";
import type { Listed } from "./forms.ts";
import { listedPieces } from "./listed.ts";
import { opened } from "./opened.ts";
import { others } from "./others.ts";
import { again, people } from "./people.ts";
import { RANK } from "./piece.ts";
import type { Piece, Range } from "./piece.ts";
import { scan } from "./scan.ts";
import { settle } from "./settle.ts";
import { shorten } from "./shorts.ts";
import { byTicker, letters, local, tickers } from "./tickers.ts";
import type { View } from "./view.ts";

/** A name in the story; with the company that it names, when it names one. */
export interface Named {
  readonly piece: Piece;
  readonly entity: Entity | null;
}

/** For tokens inside a company of the lists that has several words: its first token; else -1. */
function coverOf(view: View, listed: Listed): Int32Array {
  const cover = new Int32Array(view.tokens.length + 1).fill(-1);
  for (const { first, last, hits } of listed.values()) {
    const firm = last - first > 1 && hits.some((hit) => hit.type === "COMPANY" && hit.strength < STRENGTH.WEAK);
    if (firm) cover.fill(first, first, last);
  }
  return cover;
}

/** Tokens that names already stand on. */
class Taken extends Set<number> {
  take({ first, last }: Range): void {
    for (let i = first; i < last; i += 1) this.add(i);
  }

  /** Of some pieces, those on free tokens. */
  free(pieces: readonly Piece[]): Piece[] {
    return pieces.filter(({ first, last }) => {
      for (let i = first; i < last; i += 1) if (this.has(i)) return false;
      return last > first;
    });
  }
}

/** The surer name first, of equals the longer. */
const bySurety = ({ piece: a }: Named, { piece: b }: Named): number =>
  b.rank - a.rank || b.last - b.first - (a.last - a.first) || a.first - b.first;

/** A place or a country may be part of a firm's name that the story explains later. */
const placed = ({ type }: Piece): boolean => type === "PLACE" || type === "COUNTRY";

interface Shaped {
  readonly pieces: readonly Piece[];
  readonly bracketed: Bracketed;
  /** Names of the lists that need proof, also where a place of the name is likelier. */
  readonly unproven: readonly Piece[];
}

/** What shapes and lists give away by themselves, and what brackets say of it. */
function shaped(reader: Reader): Shaped {
  const { view, gazetteer, listed } = reader;
  const cover = coverOf(view, listed);
  const listedTicker = (ticker: string): boolean => gazetteer.byTicker(ticker).length > 0;
  const home = (ticker: string): boolean => local(gazetteer, byTicker(gazetteer, ticker)).length > 0;
  const all = listedPieces(view, listed);
  const settled = settle([
    ...all.sure,
    ...opened(view, listed),
    ...closed(view, { cover, listed }),
    ...people(view, listed),
    ...others(view, listed),
    ...tickers(view, gazetteer),
  ]);
  const bracketed = brackets(view, {
    ends: new Map(settled.map((piece) => [piece.last, piece])),
    listed,
    cover,
    listedTicker,
    home,
  });
  const lettered = ({ first, last }: Range): boolean =>
    last - first === 1 && bracketed.coined.has(view.tokens[first]?.text ?? "");
  for (let i = 0; i < view.tokens.length && bracketed.coined.size > 0; i += 1)
    if (lettered({ first: i, last: i + 1 })) view.skipped[i] = 1;
  const inside = bracketed.pieces.filter((piece) => piece.rank === RANK.BRACKET);
  // A name that a bracket explains needs no other proof.
  const tied = new Set(bracketed.ties.map(({ target }) => target.first * 0x10000 + target.last));
  const pieces = settle([...settled, ...inside].filter((piece) => !lettered(piece))).map((piece) => {
    const proven = piece.proven || (piece.type === "COMPANY" && tied.has(piece.first * 0x10000 + piece.last));
    return resolved(reader, proven === piece.proven ? piece : { ...piece, proven });
  });
  return { pieces, bracketed, unproven: all.unproven.filter((piece) => !lettered(piece)) };
}

/** The names of a story as they are found, from the surest to those that the others explain. */
class Story {
  readonly #reader: Reader;
  readonly #firms: Firms;
  readonly #taken = new Taken();
  readonly #others: Piece[] = [];

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#firms = new Firms(reader);
  }

  /** Takes in the sure names, and the places where their firms are named by a part of the name. */
  begin(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      if (piece.type === "COMPANY" && !piece.proven) continue;
      if (piece.type === "COMPANY") this.#firms.add(piece);
      else this.#others.push(piece);
      if (!placed(piece)) this.#taken.take(piece);
    }
    this.#shorten(this.#firms.all);
  }

  /** Takes in companies that stand on tokens still free. */
  explain(pieces: readonly Piece[]): void {
    const before = new Set(this.#firms.all);
    for (const piece of settle(this.#taken.free(pieces))) {
      this.#firms.add(resolved(this.#reader, piece));
      this.#taken.take(piece);
    }
    this.#shorten([...this.#firms.all].filter((firm) => !before.has(firm)));
  }

  #shorten(of: Iterable<Firm>): void {
    const { view, listed } = this.#reader;
    shorten(view, { firms: this.#firms, of: [...of], listed, taken: this.#taken });
  }

  tie(ties: Bracketed["ties"]): void {
    tie(this.#reader, this.#firms, ties);
  }

  /** People who are named again without their titles. */
  people(): void {
    const known = this.#others.filter((piece) => piece.type === "PERSON");
    const repeated = again(this.#reader.view, { known, taken: this.#taken });
    for (const piece of repeated) this.#taken.take(piece);
    this.#others.push(...repeated);
  }

  /** The tokens after names of people. */
  peopleEnd(): Set<number> {
    return new Set(this.#others.filter(({ type }) => type === "PERSON").map(({ last }) => last));
  }

  /** What a stretch is known to be. */
  typeOf(range: Range): NameType | null {
    if (this.#firms.at(range) !== undefined) return "COMPANY";
    return this.#others.find((piece) => piece.first <= range.first && range.last <= piece.last)?.type ?? null;
  }

  /** Takes in names that need proof and have it elsewhere in the story. */
  confirm(pieces: readonly Piece[]): void {
    for (const piece of this.#taken.free(pieces)) {
      const firm = this.#firms.find(piece);
      if (firm !== undefined) this.#firms.add(piece, firm);
    }
  }

  names(): Named[] {
    united(this.#firms);
    absorbed(this.#firms);
    fronted(this.#firms);
    surnamed(this.#reader, this.#firms);
    unified(this.#reader, this.#firms);
    const companies = [...this.#firms.all].flatMap((firm) => {
      const what = entity(this.#reader, firm);
      return firm.pieces.map((piece): Named => ({ piece, entity: what }));
    });
    const rest = this.#others.map((piece): Named => ({ piece, entity: null }));
    const out: Named[] = [];
    const standing = new Taken();
    for (const name of [...companies.sort(bySurety), ...rest.sort(bySurety)]) {
      if (standing.free([name.piece]).length === 0) continue;
      standing.take(name.piece);
      out.push(name);
    }
    return out.sort((a, b) => a.piece.first - b.piece.first);
  }
}

/** All names of a story, in reading order, without overlaps. */
export function named(view: View, gazetteer: Gazetteer): Named[] {
  const listed: Listed = new Map(scan(view, gazetteer).map((found) => [found.first, found]));
  const reader = { view, gazetteer, listed };
  const { pieces, bracketed, unproven } = shaped(reader);
  const story = new Story(reader);
  story.begin(pieces);
  story.explain(bracketed.pieces.filter((piece) => piece.rank !== RANK.BRACKET));
  story.tie(bracketed.ties);
  story.confirm(letters(view, gazetteer));
  story.people();
  story.explain(context(view, listed, story.peopleEnd()));
  story.explain(enumerated(view, { listed, known: (range) => story.typeOf(range) }));
  story.confirm(unproven);
  return story.names();
}
