import { type Event, type Example, Kind } from "@newsledger/core/event";
import { builder } from "../builder.ts";
import { listCost } from "../limits.ts";
import { Language } from "./language.ts";

/** What a kind's file tells to people; its words and grammar are the reader's matter. */
interface File {
  readonly kind: Event.Info["kind"];
  readonly title: Readonly<Record<"VI" | "EN", string>>;
  readonly definition: string;
  readonly roles: Readonly<Record<string, unknown>>;
  readonly quantities: Readonly<Record<string, unknown>>;
  readonly terms?: Readonly<Record<string, unknown>>;
  readonly examples: readonly Example[];
  readonly counterexamples: readonly Pick<Example, "language" | "text">[];
}
const FILES: readonly File[] = Kind.all;

type Role = Event.Participant["role"];
type Measured = Event.EventQuantity["role"];
const rolesOf = ({ roles }: File) => Object.keys(roles) as Role[];
const quantitiesOf = ({ quantities, terms = {} }: File) =>
  [...new Set([...Object.keys(quantities), ...Object.keys(terms)])] as Measured[];

/** The values of an enum that the kinds' files make together, each with the kinds that have it. */
function valuesOf<T extends string>(of: (file: File) => readonly T[]): Record<T, { value: T; description: string }> {
  const names = [...new Set(FILES.flatMap(of))];
  const kinds = (name: T) => FILES.filter((file) => of(file).includes(name)).map(({ kind }) => kind);
  return Object.fromEntries(
    names.map((name) => [name, { value: name, description: `Of ${kinds(name).join(", ")}.` }]),
  ) as Record<T, { value: T; description: string }>;
}

const kinds = Object.fromEntries(FILES.map(({ kind, definition }) => [kind, { value: kind, description: definition }]));
export const EventKind = builder.enumType("EventKind", {
  description: "What kinds of event are told apart. `eventKinds` tells more of each.",
  values: kinds as Record<File["kind"], { value: File["kind"]; description: string }>,
});
export const ParticipantRole = builder.enumType("ParticipantRole", {
  description: "What part somebody has in an event.",
  values: valuesOf(rolesOf),
});
export const QuantityRole = builder.enumType("QuantityRole", {
  description: "What a figure, or a word in the place of one, means in an event.",
  values: valuesOf(quantitiesOf),
});

interface Told {
  readonly language: Example["language"];
  readonly text: string;
  readonly reads: string | null;
}

/** What a reader must find in an example, in one line. */
const readsOf = (
  { kind }: File,
  { status, factuality, subtype, participants = [], quantities = [], terms = [] }: Example,
): string =>
  [
    [kind, subtype, status, factuality].filter((one) => one !== undefined).join(" "),
    ...participants,
    ...quantities,
    ...terms,
  ].join("; ");

const KindExample = builder.objectRef<Told>("KindExample").implement({
  description: "A sentence, and what is read from it: also a test of the reader.",
  fields: (t) => ({
    language: t.expose("language", { type: Language, description: "The language of the sentence." }),
    text: t.exposeString("text", { description: "The sentence." }),
    reads: t.exposeString("reads", {
      nullable: true,
      description: "Kind, status, participants and figures; null when it must read as nothing of the kind.",
    }),
  }),
});

const EventKindInfo = builder.objectRef<File>("EventKindInfo").implement({
  description: "A kind of event, as its file in the archive's source defines it.",
  fields: (t) => ({
    kind: t.expose("kind", { type: EventKind, description: "Its name in this API." }),
    title: t.string({
      description: "Its name for people.",
      args: {
        language: t.arg({ type: Language, description: "In which language.", required: true, defaultValue: "EN" }),
      },
      resolve: ({ title }, { language }) => title[language],
    }),
    description: t.exposeString("definition", { description: "What belongs to it." }),
    roles: t.field({ type: [ParticipantRole], description: "Who takes part.", resolve: rolesOf }),
    quantities: t.field({
      type: [QuantityRole],
      description: "Its figures, and its facts that are words.",
      resolve: quantitiesOf,
    }),
    examples: t.field({
      type: [KindExample],
      complexity: listCost(6),
      description: "Sentences that tell of it, and some that only seem to.",
      resolve: (file) => [
        ...file.examples.map((one) => ({ language: one.language, text: one.text, reads: readsOf(file, one) })),
        ...file.counterexamples.map(({ language, text }) => ({ language, text, reads: null })),
      ],
    }),
  }),
});

builder.queryField("eventKinds", (t) =>
  t.field({
    type: [EventKindInfo],
    complexity: listCost(FILES.length),
    description: "The kinds of event the archive knows, with their roles, quantities and examples.",
    resolve: () => FILES,
  }),
);
