import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../kit/api.ts";
import { RUMOUR, type Seeded, TALKS, seeded } from "./graphql-seeds.ts";

let on: Api;
let archive: Seeded;
beforeAll(async () => {
  archive = await seeded();
  ({ on } = archive);
});
afterEach(() => expect(on.bugs).toEqual([]));
afterAll(() => archive.table.close());

describe("an article", () => {
  it("has its text and, in it, the words of every fact", async () => {
    const { data } = await on.ask<{ article: Record<string, never> }>(
      `query ($id: ID!) { article(id: $id) { id title titleOrigin text language url source { name domain } publishedAt publishedAtOrigin ingestedAt readBy { extractor }
        mentions { name company { id name } candidates { id } span { start end quote } }
        quantities { measure value min max currency span { start end quote } }
        companies { relevance company { name } mentions { span { quote } } }
        claims { kind status evidence { start end quote } participants { role name company { id } span { quote } } quantities { role quantity { value } } event { kind } article { id } } } }`,
      { id: archive.ids.talks },
    );
    const text = `${TALKS.title}\n${TALKS.text}`;
    expect(data.article).toMatchObject({
      id: archive.ids.talks,
      title: TALKS.title,
      titleOrigin: "GIVEN",
      text,
      language: "EN",
      publishedAt: TALKS.at,
      readBy: { extractor: "seed/1" },
    });
    const spans = [...JSON.stringify(data).matchAll(/\{"start":(\d+),"end":(\d+),"quote":"([^"]*)"\}/g)];
    expect(spans.length).toBeGreaterThan(4);
    for (const [, start, end, quote] of spans) expect(text.slice(Number(start), Number(end))).toBe(quote);
    expect(data.article).toMatchObject({
      mentions: [
        { name: "Masan", company: { id: "Company:masan" } },
        { name: "Masan" },
        { name: "Deutsche Bank", company: { name: "Deutsche Bank" } },
      ],
      quantities: [{ measure: "MONEY", value: "600000000", currency: "USD", span: { quote: "$600 million" } }],
      companies: [
        { relevance: 90, company: { name: "Masan" }, mentions: [{ span: { quote: "Masan" } }, {}] },
        { relevance: 89 },
      ],
      claims: [{ kind: "LOAN", status: "IN_TALKS", article: { id: archive.ids.talks }, event: { kind: "LOAN" } }],
    });
  });

  it("is found by any variant of its address", async () => {
    const query = "query ($url: URL) { article(url: $url) { id } }";
    for (const url of [RUMOUR.url, "http://m.baoa.example/masan-tin-don/?utm_source=x#top"])
      expect((await on.ask(query, { url })).data).toEqual({ article: { id: archive.ids.rumour } });
    expect((await on.ask(query, { url: "https://baoa.example/khac" })).data).toEqual({ article: null });
  });

  it("is asked for by id or by address, exactly one", async () => {
    for (const args of ["", `(id: "${archive.ids.talks}", url: "https://a.example/")`]) {
      const { data, errors } = await on.ask(`{ article${args} { id } }`);
      expect([data, errors?.[0]]).toMatchObject([
        { article: null },
        { path: ["article"], extensions: { code: "BAD_INPUT" } },
      ]);
    }
  });
});

describe("an event", () => {
  it("is what its stories say together: steps, figures that disagree, each with its claim and its words", async () => {
    const { data, errors } = await on.ask(
      `{ events(filter: {kinds: [LOAN]}) { edges { node { kind status firstReportedAt lastReportedAt headline { value span { quote } } mergedInto { id }
        statusHistory { status at claim { evidence { quote } article { title } } }
        participants { role name company { id } claims { article { source { name } } } }
        quantities { role disagree figures { quantity { value } claims { article { id } } } }
        claims { edges { node { status confidence article { id } } } pageInfo { hasNextPage } }
        articles { edges { node { title } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      events: {
        edges: [
          {
            node: {
              kind: "LOAN",
              status: "IN_TALKS",
              firstReportedAt: RUMOUR.at,
              lastReportedAt: TALKS.at,
              headline: { value: "600000000", span: { quote: "$600 million" } },
              mergedInto: null,
              statusHistory: [
                {
                  status: "RUMOURED",
                  at: RUMOUR.at,
                  claim: { evidence: [{ quote: "Masan muốn vay 500 triệu USD" }], article: { title: RUMOUR.title } },
                },
                {
                  status: "IN_TALKS",
                  at: TALKS.at,
                  claim: {
                    evidence: [{ quote: "Masan is in talks with Deutsche Bank" }],
                    article: { title: TALKS.title },
                  },
                },
              ],
              participants: [
                {
                  role: "BORROWER",
                  name: "Masan",
                  company: { id: "Company:masan" },
                  claims: [{ article: { source: { name: "Báo A" } } }, { article: { source: { name: "Paper B" } } }],
                },
                {
                  role: "ARRANGER",
                  name: "Deutsche Bank",
                  company: { id: "Company:deutsche-bank" },
                  claims: [{ article: { source: { name: "Paper B" } } }],
                },
              ],
              quantities: [
                {
                  role: "PRINCIPAL",
                  disagree: true,
                  figures: [
                    { quantity: { value: "500000000" }, claims: [{ article: { id: archive.ids.rumour } }] },
                    { quantity: { value: "600000000" }, claims: [{ article: { id: archive.ids.talks } }] },
                  ],
                },
              ],
              claims: {
                edges: [
                  { node: { status: "RUMOURED", confidence: 0.8, article: { id: archive.ids.rumour } } },
                  { node: { status: "IN_TALKS", confidence: 0.8, article: { id: archive.ids.talks } } },
                ],
                pageInfo: { hasNextPage: false },
              },
              articles: { edges: [{ node: { title: RUMOUR.title } }, { node: { title: TALKS.title } }] },
            },
          },
        ],
      },
    });
  });

  it("keeps facts that are words, and people who are no companies", async () => {
    const { data } = await on.ask(
      `{ events(filter: {kinds: [EXECUTIVE_CHANGE]}) { edges { node { terms { role value span { quote } claims { terms { value } } } participants { role name company { id } } headline { value } } } } }`,
    );
    expect(data).toMatchObject({
      events: {
        edges: [
          {
            node: {
              headline: null,
              terms: [
                {
                  role: "POSITION",
                  value: "Tổng giám đốc",
                  span: { quote: "Tổng giám đốc" },
                  claims: [{ terms: [{ value: "Tổng giám đốc" }] }],
                },
              ],
              participants: [{ role: "COMPANY" }, { role: "PERSON", name: "Nguyễn Việt Thắng", company: null }],
            },
          },
        ],
      },
    });
  });

  it.each([
    ["{statuses: [IN_TALKS]}", ["LOAN"]],
    ["{statuses: [RUMOURED]}", []],
    ['{companies: ["Company:masan"]}', ["LOAN"]],
    ['{companies: ["Company:deutsche-bank"], roles: [ARRANGER]}', ["LOAN"]],
    ['{companies: ["Company:deutsche-bank"], roles: [BORROWER]}', []],
    ['{currency: "USD"}', ["LOAN"]],
    ['{from: "2021-06-01"}', ["EXECUTIVE_CHANGE"]],
    ['{to: "2021-05-31"}', ["LOAN"]],
    ["{}", ["EXECUTIVE_CHANGE", "LOAN"]],
    ["{kinds: null}", ["EXECUTIVE_CHANGE", "LOAN"]],
  ])("is listed for %s", async (filter, kinds) => {
    const { data } = await on.ask<{ events: { edges: { node: { kind: string } }[] } }>(
      `{ events(filter: ${filter}) { edges { node { kind } } } }`,
    );
    expect(data.events.edges.map(({ node }) => node.kind)).toEqual(kinds);
  });

  it("is listed from the earliest when asked so", async () => {
    const { data } = await on.ask(`{ events(orderBy: DATE_ASC) { edges { node { kind } } } }`);
    expect(data).toEqual({ events: { edges: [{ node: { kind: "LOAN" } }, { node: { kind: "EXECUTIVE_CHANGE" } }] } });
  });
});
