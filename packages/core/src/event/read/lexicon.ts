import type { Footing, GrammarWords, Opener, Relation, Stage } from "../../text/grammar.ts";
import type { Language } from "../../text/language.ts";
import { Fold } from "../../text/index.ts";
import type { Cue, Kind, Words } from "../kind.ts";
import { parse } from "./pattern.ts";
import type { Node } from "./pattern.ts";
import { Trie } from "./trie.ts";

/** What a pattern that stands in a text means there. */
export type Sign =
  | { readonly is: "CUE"; readonly kind: Kind; readonly cue: Cue }
  | { readonly is: "NOT" | "FAVOURS" | "AGAINST" | "MORE"; readonly kind: Kind }
  | {
      readonly is: "ROLE" | "MARK" | "UNMARK" | "OVER" | "TERM" | "HEAD" | "SUBTYPE";
      readonly kind: Kind;
      readonly name: string;
    }
  | { readonly is: "STAGE"; readonly stage: Stage; readonly auxiliary: boolean }
  | { readonly is: "FOOTING"; readonly footing: Footing }
  | { readonly is: "OPENER"; readonly opener: Opener }
  | { readonly is: "RELATION"; readonly relation: Relation }
  | { readonly is: GrammarSign };

type GrammarSign =
  | "JOINER"
  | "FILLER"
  | "END"
  | "COMPARISON"
  | "PART"
  | "RESPECTIVELY"
  | "RISE"
  | "FALL"
  | "PASSIVE"
  | "NEGATION"
  | "COMPANY"
  | "PRONOUN"
  | "PERSONAL"
  | "GENERAL"
  | "OTHER";

type Add = (patterns: readonly string[] | undefined, sign: Sign) => void;

/** All words of a language and of the kinds, compiled once; `folded` for texts typed without accents. */
export function compile(language: Language, kinds: readonly Kind[], folded: boolean): Trie<Sign> {
  const trie = new Trie<Sign>();
  const written = (node: Node): Node => {
    if (node.is === "ANY") return { is: "ANY", of: node.of.map((branch) => branch.map(written)) };
    if (node.is === "WORD")
      return { is: "WORD", forms: node.forms.map((form) => (folded ? Fold.fold(form) : Fold.lower(form))) };
    return node;
  };
  const add: Add = (patterns, sign) => {
    for (const pattern of patterns ?? [])
      if (pattern !== "") trie.add(parse(pattern, language.grammar.inflection).map(written), sign);
  };
  addGrammar(language.grammar, add);
  for (const kind of kinds) addKind(kind, (words, sign) => add(words?.[language.code], sign));
  return trie;
}

function addGrammar(grammar: GrammarWords, add: Add): void {
  for (const [relation, patterns] of Object.entries(grammar.relations))
    add(patterns, { is: "RELATION", relation: relation as Relation });
  for (const [opener, patterns] of Object.entries(grammar.openers))
    add(patterns, { is: "OPENER", opener: opener as Opener });
  const auxiliaries = new Set(grammar.auxiliaries);
  for (const [stage, patterns] of Object.entries(grammar.stages))
    for (const pattern of patterns)
      add([pattern], { is: "STAGE", stage: stage as Stage, auxiliary: auxiliaries.has(pattern) });
  for (const [footing, patterns] of Object.entries(grammar.footings))
    add(patterns, { is: "FOOTING", footing: footing as Footing });
  const plain: readonly (readonly [GrammarSign, readonly string[]])[] = [
    ["JOINER", grammar.joiners],
    ["FILLER", grammar.fillers],
    ["END", grammar.phraseEnds],
    ["COMPARISON", grammar.comparisons],
    ["PART", grammar.parts],
    ["RESPECTIVELY", grammar.respectively],
    ["RISE", grammar.rises],
    ["FALL", grammar.falls],
    ["PASSIVE", grammar.passives],
    ["NEGATION", grammar.negations],
    ["COMPANY", grammar.references.company],
    ["PRONOUN", grammar.references.pronouns],
    ["PERSONAL", grammar.references.people],
    ["GENERAL", grammar.references.general],
    ["OTHER", grammar.references.other],
  ];
  for (const [is, patterns] of plain) add(patterns, { is });
}

function addKind(kind: Kind, add: (words: Words | undefined, sign: Sign) => void): void {
  for (const cue of kind.cues) add(cue.say, { is: "CUE", kind, cue });
  add(kind.not, { is: "NOT", kind });
  add(kind.favours, { is: "FAVOURS", kind });
  add(kind.against, { is: "AGAINST", kind });
  add(kind.more, { is: "MORE", kind });
  for (const [name, rule] of Object.entries(kind.roles)) {
    add(rule.say, { is: "ROLE", kind, name });
    add(rule.heads, { is: "HEAD", kind, name });
  }
  for (const [name, rule] of Object.entries(kind.quantities)) {
    add(rule.marks, { is: "MARK", kind, name });
    add(rule.not, { is: "UNMARK", kind, name });
    add(rule.over, { is: "OVER", kind, name });
  }
  for (const [name, rule] of Object.entries(kind.terms ?? {})) add(rule.say, { is: "TERM", kind, name });
  for (const [name, words] of Object.entries(kind.subtypes)) add(words, { is: "SUBTYPE", kind, name });
}
