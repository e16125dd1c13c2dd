import * as z from "zod";
import type { ReadClaim } from "../claim.ts";
import type { EventExtractor, Material } from "../read/extractor.ts";
import { Refused, admitted } from "./gate.ts";
import type { Model } from "./model.ts";
import { type Parts, partsOf, shown } from "./story.ts";

/** Told of each claim that was not taken, and of each story for which the model gave nothing. */
export type Tell = (what: "claim refused" | "no second opinion", why: string) => void;

/** How sure a claim is that a model alone has made: below every claim of the rules. */
const CONFIDENCE = 0.4;
/** Longer stories are not shown to a model, nor those that name nobody. */
const MOST_CHARS = 30_000;

const Answer = z.object({ claims: z.array(z.unknown()).max(50) });

const told = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 300);

interface Asked {
  readonly model: Model;
  readonly parts: Parts;
  readonly tell: Tell;
}

/** The claims of a model's answer that pass the gate. */
function claimsOf(answer: unknown, { model, parts, tell }: Asked): ReadClaim[] {
  return Answer.parse(answer).claims.flatMap((given) => {
    try {
      return [admitted(given, parts, { model: model.name, confidence: CONFIDENCE })];
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      tell("claim refused", error.message);
      return [];
    }
  });
}

const proves = (a: ReadClaim, b: ReadClaim): boolean =>
  a.evidence.some((one) => b.evidence.some((other) => one.start < other.end && other.start < one.end));
const shares = (a: ReadClaim, b: ReadClaim): boolean =>
  a.participants.some((one) =>
    b.participants.some((other) => (one.company ?? one.name) === (other.company ?? other.name)),
  );

/** Whether two claims may tell the same event: of one kind, from the same sentences or about the same party. */
const alike = (a: ReadClaim, b: ReadClaim): boolean => a.kind === b.kind && (proves(a, b) || shares(a, b));

/**
 * The rules' claims, all of them and as they are, and of the model's those that tell of something else: of an event that both see the
 * rules' reading stands, since it is the one that was measured.
 */
export function joined(rules: readonly ReadClaim[], second: readonly ReadClaim[]): ReadClaim[] {
  const out = [...rules];
  for (const claim of second) if (!out.some((one) => alike(one, claim))) out.push(claim);
  return out.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** An extractor that asks a model after another extractor; without an answer the first reading stands. */
export function seconded(first: EventExtractor, model: Model, tell: Tell): EventExtractor {
  return {
    name: `${first.name}+${model.name}`,
    version: first.version,
    async extract(material: Material): Promise<readonly ReadClaim[]> {
      const read = await first.extract(material);
      const parts = partsOf(material);
      if (parts.names.length === 0 || parts.text.length > MOST_CHARS) return read;
      try {
        const answer = await model.ask(shown(parts, material.publishedAt));
        return joined(read, claimsOf(answer, { model, parts, tell }));
      } catch (error) {
        tell("no second opinion", told(error));
        return read;
      }
    },
  };
}
