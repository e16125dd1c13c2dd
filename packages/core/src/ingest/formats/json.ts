import { z } from "zod";
import { Fault } from "../../fault/index.ts";
import { LANGUAGES } from "../../text/index.ts";
import { LIMITS } from "../limits.ts";
import { utf8 } from "./characters.ts";
import type { Format } from "./format.ts";

const field = z.string().max(LIMITS.fieldChars);
const blank = <T>(schema: z.ZodType<T>) => z.preprocess((value) => (value === "" ? null : value), schema.nullish());

const CODES = LANGUAGES.map((language) => language.code);

const Shape = z
  .object({
    title: blank(field),
    lead: blank(field),
    text: z.string().optional(),
    body: z.string().optional(),
    url: blank(z.url({ protocol: /^https?$/ }).max(LIMITS.fieldChars)),
    source: blank(field),
    authors: z.array(field).max(50).nullish(),
    publishedAt: blank(z.iso.datetime({ offset: true, local: true }).or(z.iso.date())),
    language: blank(z.string().toUpperCase().pipe(z.enum(CODES))),
  })
  .refine((story) => (story.text ?? story.body ?? "").trim() !== "", {
    path: ["text"],
    error: "a story needs its text",
  });

/** RFC 3339 with an offset; a time without one, and a bare day, are taken as UTC. */
const instant = (at: string | null): string | null =>
  at === null || /(?:Z|[+-]\d\d:?\d\d)$/.test(at) ? at : at.includes("T") ? `${at}Z` : `${at}T00:00:00Z`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const where = error instanceof SyntaxError ? error.message : "";
    throw new Fault("BAD_JSON", `this is no JSON: ${where}`);
  }
}

/** One JSON object a story: { title?, lead?, text, url?, source?, authors?, publishedAt?, language? }. */
export const json: Format = {
  name: "json",
  types: ["application/json"],
  endings: ["json"],
  stories(raw) {
    const found = Shape.safeParse(parsed(utf8(raw)));
    if (!found.success) {
      const first = found.error.issues[0];
      const where = first?.path.join(".") ?? "";
      throw new Fault(
        "BAD_INPUT",
        `${where === "" ? "the story" : `"${where}"`}: ${first?.message ?? "not as expected"}`,
        { field: where },
      );
    }
    const { data } = found;
    return [
      {
        title: data.title ?? null,
        lead: data.lead ?? null,
        text: data.text ?? data.body ?? "",
        url: data.url ?? null,
        source: data.source ?? null,
        authors: data.authors ?? [],
        publishedAt: instant(data.publishedAt ?? null),
        language: data.language ?? null,
      },
    ];
  },
};
