import { Article } from "@newsledger/core/article";
import { Event, type EventExtractor, Ledger, Merge, rules } from "@newsledger/core/event";
import { Read } from "@newsledger/core/ingest";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toldOf } from "../../packages/core/src/ingest/store.ts";
import { type Story, line, upload } from "../kit/line.ts";
import { type TestTable, startTable } from "../kit/table.ts";
import { LOAN } from "./stories.ts";

type Reads = Awaited<ReturnType<EventExtractor["extract"]>>;
type Change = (claim: Reads[number]) => Reads[number] | null;

/** A reader that sees what the rules see, and changes its mind about it. */
const newer = (change: Change): EventExtractor => ({
  name: "rules",
  version: "next",
  extract: (material) => (rules.extract(material) as Reads).map(change).filter((claim) => claim !== null),
});

let table: TestTable;
const old = line();
beforeEach(async () => {
  table = await startTable();
  for (const story of LOAN) await upload(story, old);
});
afterEach(() => table.close());

/** Reads a stored story anew, and puts what it says now in the place of what it said. */
async function reread(told: Story, extractor: EventExtractor): Promise<void> {
  const readers = { gazetteer: old.readers.gazetteer, extractor };
  const none = { title: null, lead: null, url: null, source: null, publishedAt: null, authors: [], language: null };
  const story = { ...none, ...told };
  const reading = await Read.read(story, readers);
  const article = Article.idOf(story.url, "");
  const [info] = await Article.byIds([article]);
  if (!info || info instanceof Error) throw new Error("the story is not stored");
  const { ingestedAt: receivedAt, origin } = info;
  await Ledger.record(
    toldOf({ reading, story, receivedAt, origin, readBy: Read.readBy(readers), gazetteer: readers.gazetteer }, article),
  );
}

const loans = async (): Promise<readonly Event.Info[]> =>
  (await Event.page({ filter: { kinds: ["LOAN"] }, order: "DATE_ASC", ask: { first: 20 } })).items.map(
    ({ item }) => item,
  );
const claimsOf = async (event: Event.Info): Promise<readonly Event.Claim[]> =>
  (await Event.claims({ event: event.id, ask: { first: 20 } })).items.map(({ item }) => item);
const principals = (event: Event.Info | undefined): string[] =>
  event?.quantities.find(({ role }) => role === "PRINCIPAL")?.figures.map(({ quantity }) => quantity.value) ?? [];

/** The same claim with another principal. */
const withPrincipal =
  (value: string): Change =>
  (claim) => ({
    ...claim,
    quantities: claim.quantities.map((one) =>
      one.role === "PRINCIPAL" ? { ...one, quantity: { ...one.quantity, value, min: value, max: value } } : one,
    ),
  });
const [RUMOUR, TALKS, SIGNED] = LOAN as readonly [Story, Story, Story];

describe("a story read again by a newer reader", () => {
  it("replaces what the older one said, and keeps the ids of claims and events", async () => {
    const [before] = await loans();
    const ids = (await claimsOf(before as Event.Info)).map(({ id }) => id);
    for (const story of LOAN) await reread(story, newer(withPrincipal("550000000")));
    const after = await loans();
    const claims = await claimsOf(after[0] as Event.Info);
    expect(after.map(({ id }) => id)).toEqual([before?.id]);
    expect([claims.map(({ id }) => id), new Set(claims.map(({ reader }) => reader))]).toEqual([
      ids,
      new Set(["rules/next"]),
    ]);
    expect([principals(before), principals(after[0])]).toEqual([["500000000", "600000000"], ["550000000"]]);
  });

  it("keeps the ids when it takes the borrower for another company", async () => {
    const [before] = await loans();
    const ids = (await claimsOf(before as Event.Info)).map(({ id }) => id);
    const other: Change = (claim) => ({
      ...claim,
      participants: claim.participants.map((one) =>
        one.role === "BORROWER" ? { ...one, company: "vingroup" as never, name: "Vingroup" } : one,
      ),
    });
    for (const story of LOAN) await reread(story, newer(other));
    const [after, ...others] = await loans();
    expect([others, after?.id, (await claimsOf(after as Event.Info)).map(({ id }) => id)]).toEqual([
      [],
      before?.id,
      ids,
    ]);
    expect(after?.participants.find(({ role }) => role === "BORROWER")?.company).toBe("vingroup");
    expect((await Event.page({ filter: { companies: ["masan"] }, ask: { first: 5 } })).items).toEqual([]);
  });

  it("splits an event that it finds to be two, and joins them again: each id leads to where its claim is", async () => {
    const [whole] = await loans();
    const signed = (await claimsOf(whole as Event.Info)).at(-1) as Event.Claim;
    const own = Merge.eventOf(signed.id);
    const leadsTo = async () => (await Event.byIds([own]))[0];
    await reread(SIGNED, newer(withPrincipal("9000000000")));
    expect((await loans()).map((one) => [one.id, principals(one)])).toEqual([
      [whole?.id, ["500000000"]],
      [own, ["9000000000"]],
    ]);
    expect(await leadsTo()).toMatchObject({ id: own, mergedInto: null, status: "AGREED" });
    await reread(SIGNED, rules);
    expect(await loans()).toEqual([whole]);
    expect(await leadsTo()).toMatchObject({ id: own, mergedInto: whole?.id });
  });

  it("takes out what it no longer reads, and the event's id goes on with the claims that are left", async () => {
    const [whole] = await loans();
    await reread(
      RUMOUR,
      newer(() => null),
    );
    const [left, ...others] = await loans();
    expect([others, left?.history.map(({ status }) => status)]).toEqual([[], ["IN_TALKS", "AGREED"]]);
    expect((await Event.byIds([whole?.id as never]))[0]).toMatchObject({ mergedInto: left?.id, status: "AGREED" });
    for (const story of [TALKS, SIGNED])
      await reread(
        story,
        newer(() => null),
      );
    expect([await loans(), (await Event.byIds([left?.id as never]))[0]]).toMatchObject([[], { code: "NOT_FOUND" }]);
  });

  it("gives the same ids in an empty archive as in one that older readers have filled", async () => {
    const [before] = await loans();
    const ids = (await claimsOf(before as Event.Info)).map(({ id }) => id);
    const fresh = await startTable();
    const readers = { gazetteer: old.readers.gazetteer, extractor: newer(withPrincipal("550000000")) };
    for (const story of LOAN) await upload(story, { ...line(), readers });
    const [after] = await loans();
    expect([after?.id, (await claimsOf(after as Event.Info)).map(({ id }) => id)]).toEqual([before?.id, ids]);
    await fresh.close();
  });
});
