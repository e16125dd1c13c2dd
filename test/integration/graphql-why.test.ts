import type { Ingest } from "@newsledger/core/ingest";
import { globalId } from "@newsledger/graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, api } from "../kit/api.ts";
import { line, upload } from "../kit/line.ts";
import { gazetteer } from "../kit/seed.ts";
import { type TestTable, startTable } from "../kit/table.ts";
import { LOAN, RESULTS } from "./stories.ts";

let table: TestTable;
let on: Api;
let here: Ingest.Line;
beforeAll(async () => {
  table = await startTable();
  on = api({ gazetteer });
  here = line();
});
afterAll(() => table.close());

const send = async (story: Parameters<typeof upload>[0], at: string): Promise<string> =>
  globalId("Article", (await upload(story, here, new Date(at))).receipts[0]?.article as never);

describe("why a claim says what it says", () => {
  const WHY = "explain { cue { start end quote } signals status { quote } roles reader }";
  interface Why {
    readonly cue: { readonly start: number; readonly end: number; readonly quote: string };
    readonly signals: readonly string[];
    readonly status: { readonly quote: string } | null;
    readonly roles: readonly string[];
    readonly reader: string;
  }

  it("is told with the words of the story", async () => {
    const id = await send(LOAN[1] as never, "2021-06-01T00:00:00Z");
    const { data, errors } = await on.ask<{ article: { text: string; claims: { explain: Why }[] } }>(
      `query ($id: ID!) { article(id: $id) { text claims { ${WHY} } } }`,
      { id },
    );
    const why = data.article.claims[0]?.explain as Why;
    expect(errors).toBeUndefined();
    expect(data.article.text.slice(why.cue.start, why.cue.end)).toBe(why.cue.quote);
    expect(why.status?.quote).toBe("đàm phán");
    expect(why.signals).toEqual(expect.arrayContaining([expect.stringMatching(/^cue: \d/)]));
    expect(why.roles).toEqual(expect.arrayContaining([expect.stringMatching(/^BORROWER .*Masan: /)]));
    expect(why.reader).toMatch(/^rules\/\d/);
  });

  it("is told of a story that is only read", async () => {
    const { data } = await on.ask<{ read: { claims: { explain: Why }[] } }>(
      `{ read(text: "Masan bác bỏ tin vay 500 triệu USD từ HSBC.", language: VI) { claims { ${WHY} } } }`,
    );
    expect(data.read.claims[0]?.explain.status?.quote).toBe("bác bỏ");
  });
});

describe("an article whose text changed", () => {
  interface Revised {
    readonly text: string;
    readonly textHash: string;
    readonly revisions: readonly {
      readonly id: string;
      readonly at: string;
      readonly textHash: string;
      readonly text: string;
      readonly changes: readonly { readonly before: string; readonly after: string; readonly at: number }[];
    }[];
  }
  const ask = async (id: string): Promise<Revised> => {
    const query =
      "query ($id: ID!) { article(id: $id) { text textHash revisions { id at textHash text changes { before after at } } } }";
    const { data, errors } = await on.ask<{ article: Revised }>(query, { id });
    expect([errors, on.bugs]).toEqual([undefined, []]);
    return data.article;
  };

  it("has had no other text before", async () => {
    const id = await send(RESULTS, "2021-06-01T00:00:00Z");
    expect((await ask(id)).revisions).toEqual([]);
  });

  it("keeps each earlier text, with what the next one changed in it", async () => {
    const second = { ...RESULTS, text: RESULTS.text.replace("4.424", "4.425") };
    const third = { ...second, text: `${second.text} Con số này cao nhất từ trước đến nay.` };
    await send(second, "2021-06-02T00:00:00Z");
    const id = await send(third, "2021-06-03T00:00:00Z");
    const { text, revisions } = await ask(id);
    expect(
      revisions.map(({ at, changes }) => [at, changes.map(({ before, after }) => `${before} > ${after}`)]),
    ).toEqual([
      ["2021-06-01T00:00:00.000Z", ["4.424 > 4.425"]],
      ["2021-06-02T00:00:00.000Z", [" >  Con số này cao nhất từ trước đến nay."]],
    ]);
    expect(revisions.map((one) => one.text.includes("4.424"))).toEqual([true, false]);
    expect(text).toContain("cao nhất");
    for (const one of revisions)
      for (const { before, at } of one.changes) expect(one.text.slice(at, at + before.length)).toBe(before);
    expect(new Set(revisions.map((one) => one.id)).size).toBe(2);
  });
});
