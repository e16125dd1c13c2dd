import type { Kind } from "../kind.ts";
import { type EventKind, all } from "../kinds/index.ts";
import { type Identity, identityOf } from "./identity.ts";

/** How a kind merges: what makes its events one, and which figures a headline would give, the first first. */
export interface Rule {
  readonly identity: Identity;
  readonly headlines: readonly string[];
}

const kinds: readonly Kind[] = all;
const RULES: ReadonlyMap<string, Rule> = new Map(
  kinds.map((kind) => [kind.kind, { identity: identityOf(kind), headlines: kind.headline }]),
);
// A claim that an archive kept of a kind which is no longer known goes with no other.
const UNKNOWN: Rule = {
  identity: { anchors: [], days: 0, people: new Set(), described: new Set(), saying: (_role, value) => value },
  headlines: [],
};

export const ruleOf = (kind: EventKind): Rule => RULES.get(kind) ?? UNKNOWN;
