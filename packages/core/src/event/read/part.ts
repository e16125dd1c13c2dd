import type { Span } from "../../text/span.ts";
import type { Reference } from "./cast.ts";
import type { Entity } from "./entities.ts";

/** One who takes part in an event, as one frame shows. */
export interface Part {
  readonly role: string;
  /** Null for a thing that has no name: "một nhà máy thép". */
  readonly entity: Entity | null;
  readonly name: string;
  readonly span: Span;
  /** Why: the place, or the pattern, that gave the role. */
  readonly by: string;
  /** Named in the sentence itself; otherwise led back from other words. */
  readonly named: boolean;
  /** Sentences since it was named or meant; 0 when it is in this one. */
  readonly ago: number;
}

/** One whom a reference names, in a role. */
export const partOf = (role: string, reference: Reference, by: string): Part => ({
  role,
  entity: reference.entity,
  name: reference.entity.name,
  span: reference.span,
  by,
  named: !reference.anaphor,
  ago: 0,
});
