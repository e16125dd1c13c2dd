import type { Language } from "../../text/language.ts";
import type { ReadClaim } from "../claim.ts";
import { all } from "../kinds/index.ts";
import { claimOf } from "./claims.ts";
import { draftsOf } from "./draft.ts";
import { castOf } from "./cast.ts";
import type { EventExtractor, Material } from "./extractor.ts";
import { framesOf } from "./frame.ts";
import { gather } from "./gather.ts";
import { compile } from "./lexicon.ts";
import type { Sign } from "./lexicon.ts";
import { sceneOf } from "./scene.ts";
import type { Trie } from "./trie.ts";

const compiled = new Map<string, Trie<Sign>>();

function wordsOf(language: Language, folded: boolean): Trie<Sign> {
  const key = `${language.code} ${String(folded)}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = compile(language, all, folded);
  compiled.set(key, made);
  return made;
}

/** What happened in a story, each event once, in the order of their first proof. Pure: the same material gives the same claims. */
export function claims(material: Material): readonly ReadClaim[] {
  const { doc } = material;
  const scene = sceneOf(material, wordsOf(doc.language, !doc.accented && accentedLanguage(doc.language)));
  const cast = castOf(scene);
  const drafts = draftsOf(scene, cast, framesOf(scene, cast.bySentence));
  const out = gather(scene, cast, drafts).map((each) => claimOf(scene, each));
  return out
    .filter((claim) => claim !== null)
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** Only a language written with accents can be typed without them. */
const accentedLanguage = (language: Language): boolean => language.detect.letters.size > 0;

/** The archive's own reader of events. */
export const rules: EventExtractor = { name: "rules", version: "1", extract: claims };
