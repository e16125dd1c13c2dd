import { Article } from "@newsledger/core/article";
import { Companies } from "@newsledger/core/company";
import { Event } from "@newsledger/core/event";
import type { Ingest } from "@newsledger/core/ingest";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dump } from "../kit/dump.ts";
import { line, upload } from "../kit/line.ts";
import { type TestTable, startTable } from "../kit/table.ts";
import { LOAN, RESULTS } from "./stories.ts";

let table: TestTable;
let on: Ingest.Line;
beforeAll(() => {
  on = line();
});
beforeEach(async () => {
  table = await startTable();
});
afterAll(() => table.close());

const events = async (kind: string): Promise<readonly Event.Info[]> =>
  (await Event.page({ filter: { kinds: [kind] }, ask: { first: 50 } })).items.map(({ item }) => item);

describe("a story from upload to ledger", () => {
  it("is stored once and known ever after, in whatever wrapping it comes again", async () => {
    const first = await upload(RESULTS, on);
    expect(first.receipts).toMatchObject([{ index: 0, outcome: "STORED", code: null }]);
    const before = await dump(table.connection);
    const again = await upload(RESULTS, on);
    expect(again.receipts).toMatchObject([{ outcome: "DUPLICATE", article: first.receipts[0]?.article }]);
    expect(await dump(table.connection)).toEqual(before);
    const elsewhere = await upload({ ...RESULTS, url: "https://m.baoa.example/fpt-lai/?utm_source=zalo" }, on);
    expect(elsewhere.receipts).toMatchObject([{ outcome: "DUPLICATE", article: first.receipts[0]?.article }]);
  });

  it("keeps its text, and every span in it", async () => {
    const { receipts } = await upload(RESULTS, on);
    const [info] = await Article.byIds([receipts[0]?.article as never]);
    const [body] = await Article.bodies([info as never]);
    expect(info).toMatchObject({
      title: RESULTS.title,
      publishedAt: "2021-01-20T03:00:00.000Z",
      source: { name: "Báo A" },
    });
    if (!body || body instanceof Error) throw new Error("no body");
    for (const mention of body.mentions)
      expect(body.text.slice(mention.span.start, mention.span.end)).toBe(mention.name);
    const [results] = await events("EARNINGS");
    const [claim] = await Event.claimsByRef([results?.history[0] as never]);
    if (!claim || claim instanceof Error) throw new Error("no claim");
    for (const { start, end, quote } of claim.evidence) expect(body.text.slice(start, end)).toBe(quote);
  });

  it.each([
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ])("merges a deal told by three stories into one event, in the order %i %i %i", async (...order) => {
    for (const i of order) await upload(LOAN[i] as never, on);
    const loans = await events("LOAN");
    expect(loans).toHaveLength(1);
    expect(loans[0]?.history.map((one) => one.status)).toEqual(["RUMOURED", "IN_TALKS", "AGREED"]);
    const principal = loans[0]?.quantities.find((one) => one.role === "PRINCIPAL");
    expect(principal?.figures.map((one) => one.quantity.value)).toEqual(["500000000", "600000000"]);
    expect(principal?.disagree).toBe(true);
    expect(loans[0]?.firstReportedAt).toBe("2021-05-03T01:00:00.000Z");
  });

  it("lists a company that no list has once, whatever it is called", async () => {
    for (const form of ["Công ty TNHH", "Công ty cổ phần"]) {
      const text = `${form} Zavira vừa khai trương ba cửa hàng mới tại Hà Nội, theo thông tin từ doanh nghiệp này.`;
      await upload({ text, url: `https://baoa.example/zavira-${form.length}` }, on);
    }
    const { items } = await Companies.page({ filter: {}, ask: { first: 20 } });
    expect(items.map(({ item }) => item)).toEqual(["x.zavira"]);
    const [info] = await Companies.byIds(["x.zavira" as never], on.readers.gazetteer);
    if (!info || info instanceof Error) throw new Error("no company");
    expect([info.name, ...info.aliases]).toEqual(
      expect.arrayContaining(["Công ty TNHH Zavira", "Công ty cổ phần Zavira"]),
    );
  });

  it("leaves one article and one event when fifty copies come at once", async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => upload(RESULTS, on)));
    const ids = new Set(all.flatMap(({ receipts }) => receipts.map((one) => one.article)));
    expect(ids.size).toBe(1);
    const page = await Article.page({ ask: { first: 50 } });
    expect(page.items).toHaveLength(1);
    expect(await events("EARNINGS")).toHaveLength(1);
  });

  it("keeps a changed text at the same address as a revision, with its facts read again", async () => {
    const first = await upload(RESULTS, on);
    const changed = await upload({ ...RESULTS, text: RESULTS.text.replace("4.424", "4.425") }, on);
    expect(changed.receipts).toMatchObject([{ outcome: "REVISED", article: first.receipts[0]?.article }]);
    const [results, ...others] = await events("EARNINGS");
    expect(others).toEqual([]);
    const profit = results?.quantities.find((one) => one.role === "NET_PROFIT");
    expect(profit?.figures.map((one) => one.quantity.value)).toEqual(["4425000000000"]);
    expect((await upload(RESULTS, on)).receipts).toMatchObject([{ outcome: "DUPLICATE" }]);
  });

  it("refuses a story in another language with a receipt, and keeps its bytes", async () => {
    const french =
      "Le groupe a annoncé mardi un bénéfice net en hausse de douze pour cent sur l'ensemble de l'exercice, porté par la demande européenne.";
    const { upload: info, receipts } = await upload(french, on);
    expect(receipts).toMatchObject([{ outcome: "REJECTED", code: "UNSUPPORTED_LANGUAGE", article: null }]);
    expect((await on.raw.open(info.id))?.input.size).toBeGreaterThan(100);
    expect(info.counts).toMatchObject({ REJECTED: 1, STORED: 0 });
  });
});
