import type { RoleRule } from "../kind.ts";
import type { Reference } from "./cast.ts";
import type { Frame } from "./frame.ts";
import type { Scene } from "./scene.ts";

export type Trades = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The trades of those named, by the noun in front of the name or of its list ("ba ngân hàng SeABank, MSB và SHB") and by words of the
 * name ("Chase Manhattan Bank"). By key; those of no known trade are left out.
 */
export function tradesOf(scene: Scene, references: readonly Reference[]): Trades {
  const { sectors } = scene.material.doc.language.grammar.references;
  const nouns = Object.entries(sectors).map(([noun, words]) => ({ noun, parts: noun.split(" "), words }));
  const out = new Map<string, Set<string>>();
  const ofList = new Map<number, Set<string>>();
  for (const { entity, anaphor, first, list } of references) {
    if (entity.type !== "COMPANY" || anaphor) continue;
    const called = `${entity.key} ${entity.name} `.toLowerCase();
    const known = out.get(entity.key) ?? new Set<string>();
    const shared = ofList.get(list) ?? new Set<string>();
    for (const { noun, parts, words } of nouns) {
      if (stands(scene, parts, first)) shared.add(noun);
      if (words.some((word) => called.includes(`${word} `))) known.add(noun);
    }
    for (const noun of shared) known.add(noun);
    ofList.set(list, shared);
    if (known.size > 0) out.set(entity.key, known);
  }
  return out;
}

/** Whether the words of a noun stand right in front of a token, or from it on: a name may begin with what one is. */
const stands = ({ tokens }: Scene, parts: readonly string[], at: number): boolean =>
  [at - parts.length, at].some((from) => parts.every((part, i) => tokens[from + i]?.lower === part));

/** Whether one is of the trade that fills a role: a bank, where it is told who lends. */
export function ofTrade(scene: Scene, trades: Trades, { rule, key }: { rule: RoleRule; key: string }): boolean {
  const own = trades.get(key);
  return own !== undefined && rule.trade?.of[scene.material.doc.language.code]?.some((each) => own.has(each)) === true;
}

/** Whether one is of the trade of another role than this. */
export const ofOtherTrade = (
  scene: Scene,
  trades: Trades,
  { frame, role, key }: { frame: Frame; role: string; key: string },
): boolean =>
  Object.entries(frame.kind.roles).some(([other, rule]) => other !== role && ofTrade(scene, trades, { rule, key }));
