import { Gazetteers, Names } from "@newsledger/core/company";
import { Read } from "@newsledger/core/event";
import { byCode, Doc, Period, Quantity, Repair, Span } from "@newsledger/core/text";
import type { LanguageCode } from "@newsledger/core/text";
import { lines } from "./labels.ts";
import type { Row } from "./labels.ts";

/** A story labelled by hand; gold-dev/GUIDE.md says how. */
interface Story {
  readonly id: string;
  readonly title: string | null;
  readonly lead: string | null;
  readonly body: string;
  readonly publishedAt: string | null;
  readonly events: readonly Label[];
}
interface Label {
  readonly type: string;
  readonly status: string;
  readonly participants: readonly { readonly role: string; readonly name: string }[];
  readonly quantities: readonly { readonly role: string; readonly value: string }[];
  readonly evidence: readonly string[];
}

/** A claim with the words that the labels are compared with. */
interface Claim {
  readonly kind: string;
  readonly status: string;
  readonly participants: readonly { readonly role: string; readonly names: readonly string[] }[];
  readonly values: readonly number[];
  readonly evidence: readonly string[];
}

interface Tally {
  hits: number;
  gold: number;
  read: number;
}
const tally = (): Tally => ({ hits: 0, gold: 0, read: 0 });
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function rowOf(name: string, goal: string, { hits, gold, read }: Tally): Row {
  const [precision, recall] = [share(hits, read), share(hits, gold)];
  const note = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  return { name, goal, figure: share(2 * precision * recall, precision + recall), count: gold, note };
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];

/** How much of the shorter sentence stands in the other, from 0 to 1. */
function overlap(a: string, b: string): number {
  const [short = [], long = []] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of short) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return share(shared, short.length);
}

/** One name stands whole in the other. */
function alike(a: string, b: string): boolean {
  const [x, y] = [` ${words(a).join(" ")} `, ` ${words(b).join(" ")} `];
  return x.trim() !== "" && y.trim() !== "" && (x.includes(y) || y.includes(x));
}

const clean = (text: string | null): string => Repair.clean(Repair.text(text ?? "")).trim();

/** What is read of a story, as it is read when it is taken in. */
export function readStory(
  { title, lead, body, publishedAt }: Omit<Story, "id" | "events">,
  code: LanguageCode,
): Claim[] {
  const own = lead !== null && body.startsWith(lead) ? null : lead;
  const text = [title, own, body]
    .map(clean)
    .filter((part) => part !== "")
    .join("\n");
  const doc = Doc.of(text, byCode(code));
  const gazetteer = Gazetteers.standard();
  const found = Names.read(doc, { gazetteer, zones: doc.layout.zones });
  const met = new Map<string, string>(found.provisional.map(({ id, name }) => [id, name]));
  const nameOf = (company: string): string => gazetteer.info(company)?.name ?? met.get(company) ?? company;
  const material = {
    doc,
    found,
    quantities: Quantity.read(doc),
    periods: Period.read(doc, { publishedAt }),
    publishedAt,
  };
  const headline = title === null ? doc.layout.title : { start: 0, end: clean(title).length };
  return Read.claims({ ...material, title: headline, lead: title === null ? doc.layout.lead : null }).map((claim) => ({
    kind: claim.kind,
    status: claim.status,
    participants: claim.participants.map(({ role, name, company }) => ({
      role,
      names: company === null ? [name] : [name, nameOf(company)],
    })),
    values: claim.quantities.map(({ quantity }) => Math.abs(Number(quantity.value))),
    evidence: claim.evidence.map((span) => Span.quote(text, span)),
  }));
}

/** Labels and claims of one kind that share a proof, each taken once, the closest first. */
function pairsOf(labels: readonly Label[], claims: readonly Claim[]): Map<Label, Claim> {
  const near = labels.flatMap((label) =>
    claims
      .filter(({ kind }) => kind === label.type)
      .map((claim) => ({
        label,
        claim,
        best: Math.max(0, ...label.evidence.flatMap((a) => claim.evidence.map((b) => overlap(a, b)))),
      })),
  );
  const out = new Map<Label, Claim>();
  const taken = new Set<Claim>();
  for (const { label, claim, best } of near.sort((a, b) => b.best - a.best)) {
    if (best < 0.6 || out.has(label) || taken.has(claim)) continue;
    out.set(label, claim);
    taken.add(claim);
  }
  return out;
}

interface Score {
  readonly events: Tally;
  readonly kinds: Tally;
  readonly participants: Tally;
  readonly figures: Tally;
  readonly status: Tally;
  readonly byKind: Map<string, Tally>;
}

function add(to: Tally, { hits, gold, read }: Tally): void {
  to.hits += hits;
  to.gold += gold;
  to.read += read;
}

function score(into: Score, { events }: Story, claims: readonly Claim[]): void {
  const pairs = pairsOf(events, claims);
  add(into.events, { hits: pairs.size, gold: events.length, read: claims.length });
  const [gold, read] = [new Set(events.map(({ type }) => type)), new Set(claims.map(({ kind }) => kind))];
  add(into.kinds, { hits: [...gold].filter((kind) => read.has(kind)).length, gold: gold.size, read: read.size });
  for (const kind of new Set([...gold, ...read])) {
    const own = into.byKind.get(kind) ?? tally();
    const hits = [...pairs.keys()].filter(({ type }) => type === kind).length;
    const count = (all: readonly string[]): number => all.filter((each) => each === kind).length;
    add(own, { hits, gold: count(events.map(({ type }) => type)), read: count(claims.map((claim) => claim.kind)) });
    into.byKind.set(kind, own);
  }
  for (const label of events) parts(into, label, pairs.get(label));
}

function parts(into: Score, label: Label, claim: Claim | undefined): void {
  const { participants = [], values = [] } = claim ?? {};
  const named = label.participants.filter(({ role, name }) =>
    participants.some((own) => own.role === role && own.names.some((other) => alike(name, other))),
  );
  add(into.participants, { hits: named.length, gold: label.participants.length, read: participants.length });
  const figures = label.quantities
    .map(({ value }) => Math.abs(Number(value === "" ? NaN : value)))
    .filter(Number.isFinite);
  const right = figures.filter((value) => values.includes(value));
  add(into.figures, { hits: right.length, gold: figures.length, read: values.length });
  if (claim !== undefined) add(into.status, { hits: claim.status === label.status ? 1 : 0, gold: 1, read: 1 });
}

/** Events of whole stories against the labels of one language: overall, and each kind. */
export async function stories(dataDir: string, code: LanguageCode): Promise<Row[]> {
  const total: Score = {
    events: tally(),
    kinds: tally(),
    participants: tally(),
    figures: tally(),
    status: tally(),
    byKind: new Map(),
  };
  const language = code.toLowerCase();
  for (const story of await lines<Story>(dataDir, `gold-dev/${language}.jsonl`))
    score(total, story, readStory(story, code));
  const kinds = [...total.byKind].sort((a, b) => b[1].gold - a[1].gold || a[0].localeCompare(b[0]));
  return [
    rowOf(`events, kind and proof (${language})`, "F1 ≥ 0.70", total.events),
    rowOf(`kinds of a story (${language})`, "F1 ≥ 0.78", total.kinds),
    rowOf(`participants with role (${language})`, "F1 ≥ 0.60", total.participants),
    rowOf(`figures of events (${language})`, "F1 ≥ 0.60", total.figures),
    rowOf(`status where the event is found (${language})`, "≥ 0.90", total.status),
    ...kinds.map(([kind, own]) => rowOf(`  ${kind} (${language})`, "", own)),
  ];
}
