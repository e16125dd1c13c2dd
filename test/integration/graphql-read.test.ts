import { Gazetteers } from "@newsledger/core/company";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Api, api } from "../kit/api.ts";
import { type TestTable, startTable } from "../kit/table.ts";

let table: TestTable;
let on: Api;
beforeAll(async () => {
  table = await startTable();
  on = api({ gazetteer: Gazetteers.standard() });
});
afterEach(() => expect(on.bugs).toEqual([]));
afterAll(() => table.close());

const STORY = `Masan vay 500 triệu USD để mua nợ cũ

Ngày 28/5, Tập đoàn Masan đã ký hợp đồng vay hợp vốn trị giá 500 triệu USD với Deutsche Bank. Công ty CP Vận tải Biển Bắc Hà cũng có mặt. Năm 2020, Masan đạt doanh thu 77.218 tỷ đồng, tăng hơn 100%.`;

const QUERY = `query ($text: String!, $language: Language, $publishedAt: DateTime) {
  read(text: $text, language: $language, publishedAt: $publishedAt) {
    language title titleOrigin text publishedAt url authors attribution { name }
    mentions { name company { id name provisional timeline { edges { cursor } } } candidates { id } span { start end quote } }
    quantities { measure value currency span { start end quote } }
    periods { from to estimated span { start end quote } }
    claims {
      kind status evidence { start end quote }
      participants { role company { id } span { start end quote } } quantities { role quantity { value } }
      article { id title text mentions { name } claims { kind } events { edges { node { id } } } }
      event { id kind status headline { value } statusHistory { claim { status } } participants { claims { kind } } claims { edges { node { kind } } } articles { edges { node { id } } } }
    }
  }
}`;
interface Read {
  read: {
    text: string;
    mentions: { name: string; company: { id: string; provisional: boolean } | null }[];
    quantities: { value: string }[];
    periods: { from: string | null }[];
    claims: {
      kind: string;
      article: { id: string };
      event: { id: string; claims: { edges: { node: { kind: string } }[] } };
    }[];
  };
}

describe("a story that is only read", () => {
  it("gives what the archive would find in it, with the words of every fact", async () => {
    const { data, errors } = await on.ask<Read>(QUERY, { text: STORY });
    expect(errors).toBeUndefined();
    const spans = [...JSON.stringify(data).matchAll(/\{"start":(\d+),"end":(\d+),"quote":("(?:[^"\\]|\\.)*")\}/g)];
    expect(spans.length).toBeGreaterThan(5);
    for (const [, start, end, quote] of spans)
      expect(data.read.text.slice(Number(start), Number(end))).toBe(JSON.parse(quote ?? ""));
    expect(data.read).toMatchObject({
      language: "VI",
      titleOrigin: "INFERRED",
      url: null,
      publishedAt: null,
      authors: [],
    });
    expect(data.read.mentions.map(({ company }) => company?.id)).toContain("Company:masan");
    expect(data.read.quantities.map(({ value }) => value)).toContain("500000000");
  });

  it("knows its companies that no list has, and a claim's article and event, for the length of the answer", async () => {
    const { data } = await on.ask<Read>(QUERY, { text: STORY });
    const unlisted = data.read.mentions.filter(({ company }) => company?.provisional);
    expect(unlisted.map(({ company }) => company?.id)).toEqual(["Company:x.van-tai-bien-bac-ha"]);
    expect(data.read.claims.length).toBeGreaterThan(0);
    for (const { kind, article, event } of data.read.claims) {
      expect(event).toMatchObject({
        kind,
        claims: { edges: [{ node: { kind } }] },
        articles: { edges: [{ node: { id: article.id } }] },
      });
      const again = await on.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: [article.id, event.id] });
      expect(again).toMatchObject({ data: { nodes: [null, null] } });
    }
  });

  it("is read the same every time, and against the date that is given", async () => {
    const ask = async (publishedAt: string | null) =>
      (await on.ask<Read>(QUERY, { text: STORY, publishedAt })).data.read;
    expect(await ask(null)).toEqual(await ask(null));
    expect((await ask("2021-05-29T08:00:00+07:00")).periods.map(({ from }) => from)).toContain("2021-05-28");
    expect((await ask(null)).periods.map(({ from }) => from)).not.toContain("2021-05-28");
  });

  it.each([
    ["", "EMPTY"],
    [" \n ", "EMPTY"],
    [
      "Der Konzern hat gestern einen Kredit über eine Milliarde Euro bei mehreren Banken aufgenommen, wie er mitteilte.",
      "UNSUPPORTED_LANGUAGE",
    ],
    ["x ".repeat(150_001), "TOO_LARGE"],
  ])("is refused when it cannot be read: %.20s", async (text, code) => {
    const { data, errors } = await on.ask<Read | null>(QUERY, { text });
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, code]);
  });

  it("is written nowhere", async () => {
    table.clear();
    await on.ask(QUERY, { text: STORY });
    expect(table.calls.filter((name) => !/^(?:BatchGet|Get|Query)Command$/.test(name))).toEqual([]);
  });
});
