import type { Found } from "../../company/mention.ts";
import type { Doc } from "../../text/doc.ts";
import type { Quantity } from "../../text/quantity/quantity.ts";
import type { Span } from "../../text/span.ts";
import type { Period } from "../../text/time/period.ts";
import type { ReadClaim } from "../claim.ts";

/** What the readers before found in a story: all that an extractor of events may use. */
export interface Material {
  readonly doc: Doc;
  readonly found: Found;
  readonly quantities: readonly Quantity[];
  readonly periods: readonly Period[];
  readonly title: Span | null;
  readonly lead: Span | null;
  /** RFC 3339; null when unknown. */
  readonly publishedAt: string | null;
}

/** One that reads events in a story: the rules of this archive, or a model that an operator has switched on. */
export interface EventExtractor {
  readonly name: string;
  readonly version: string;
  extract(material: Material): readonly ReadClaim[] | Promise<readonly ReadClaim[]>;
}
