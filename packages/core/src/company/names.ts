import type { Doc } from "../text/doc.ts";
import type { Span } from "../text/span.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Found, Mention, Name, Provisional } from "./mention.ts";
import type { Entity } from "./read/firms.ts";
import type { Piece } from "./read/piece.ts";
import { relevance } from "./read/relevance.ts";
import { named } from "./read/story.ts";
import type { Named } from "./read/story.ts";
import * as View from "./read/view.ts";

/** What reading names needs beside the story. */
export interface Options {
  readonly gazetteer: Gazetteer;
  /** Stretches where no company is to be read: datelines, credits, by-lines. */
  readonly zones?: readonly Span[];
}

const spanOf = (view: View.View, { first, last }: { first: number; last: number }): Span => ({
  start: view.tokens[first]?.start ?? 0,
  end: view.tokens[last - 1]?.end ?? 0,
});

/** The fuller name that a part of a person's name stands for: "Trần Ngọc Tâm" for "Tâm". */
function fullNames(view: View.View, pieces: readonly Piece[]): Map<Piece, string> {
  const people = pieces.filter((piece) => piece.type === "PERSON");
  const texts = people.map((piece) => View.textOf(view, piece.first, piece.last));
  // The first name of the story that begins or ends so.
  const longer = new Map<string, string>();
  for (const text of new Set(texts)) {
    for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
      for (const part of [text.slice(0, at), text.slice(at + 1)]) if (!longer.has(part)) longer.set(part, text);
    }
  }
  return new Map(people.map((piece, i) => [piece, longer.get(texts[i] ?? "") ?? texts[i] ?? ""]));
}

function provisionals(found: readonly Named[], view: View.View): Provisional[] {
  const out = new Map<Entity, Set<string>>();
  for (const { piece, entity } of found) {
    if (entity?.provisional !== true) continue;
    const names = out.get(entity) ?? new Set<string>();
    out.set(entity, names.add(View.textOf(view, piece.first, piece.last)));
  }
  return [...out].flatMap(([{ company, full }, names]) => {
    names.delete(full);
    return company === null ? [] : [{ id: company, name: full, aliases: [...names] }];
  });
}

/**
 * The names in a story: companies linked to the gazetteer or kept provisionally, people, authorities, places and the like.
 * Pure; linear in the length of the text.
 */
export function read(doc: Doc, { gazetteer, zones = [] }: Options): Found {
  const view = View.of(doc, zones);
  const found = named(view, gazetteer);
  const full = fullNames(
    view,
    found.map(({ piece }) => piece),
  );
  const names = found.map(({ piece, entity }): Name => {
    const text = View.textOf(view, piece.first, piece.last);
    const fuller = entity?.full ?? full.get(piece) ?? piece.hits[0]?.alias ?? text;
    return {
      type: piece.type,
      company: entity?.company ?? null,
      candidates: entity?.candidates ?? [],
      text,
      full: fuller,
      entry: piece.type === "COMPANY" ? null : (piece.hits.find(({ type }) => type === piece.type)?.id ?? null),
      span: spanOf(view, piece),
    };
  });
  const mentions = names
    .filter((name) => name.type === "COMPANY")
    .map(({ company, candidates, text, span }): Mention => ({ company, candidates, name: text, span }));
  const { title, lead } = doc.layout;
  const shape = { length: doc.text.length, title: title?.end ?? 0, lead: lead?.end ?? (title?.end ?? 0) + 300 };
  return { mentions, names, provisional: provisionals(found, view), relevance: relevance(mentions, shape) };
}
