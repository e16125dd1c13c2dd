import { globalId } from "@newsledger/graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, api } from "../kit/api.ts";
import { type Seed, gazetteer, tell } from "../kit/seed.ts";
import { type TestTable, startTable } from "../kit/table.ts";

// Twenty-four stories of one month: six companies, each in eight of them with another, an event of another kind every six stories.
const IDS: Readonly<Record<string, string>> = {
  Xiaomi: "xiaomi",
  "Deutsche Bank": "deutsche-bank",
  Masan: "masan",
  "Hòa Phát": "hoa-phat",
  "Sao Mai": "sao-mai",
  "Bến Đình": "sao-mai-ben-dinh",
};
const KINDS = [
  ["LOAN", "BORROWER", "LENDER", "PRINCIPAL"],
  ["ACQUISITION", "TARGET", "ACQUIRER", "DEAL_VALUE"],
  ["CONTRACT_AWARD", "SUPPLIER", "CUSTOMER", "CONTRACT_VALUE"],
  ["EQUITY_RAISE", "ISSUER", "INVESTOR", "PROCEEDS"],
] as const;
const at = (list: readonly string[], i: number): string => list[i % list.length] ?? "";

function story(i: number): Seed {
  const [one, other] = [at(Object.keys(IDS), i), at(Object.keys(IDS), i + 1)];
  const [kind, first, second, figure] = KINDS[Math.floor(i / 6)] ?? KINDS[0];
  const words = `${10 + i} triệu USD`;
  const sentence = `${one} và ${other} ký kết ${words}.`;
  return {
    title: `Tin thứ ${i}`,
    text: `${sentence} Lãi suất ${5 + i}%.`,
    at: `2021-07-${String(1 + i).padStart(2, "0")}T02:00:00.000Z`,
    names: { [one]: at(Object.values(IDS), i), [other]: at(Object.values(IDS), i + 1) },
    figures: { [words]: `${10 + i}000000 USD`, [`${5 + i}%`]: `${5 + i} %` },
    claims: [
      { kind, who: [`${first}: ${one}`, `${second}: ${other}`], figures: [`${figure}: ${words}`], words: sentence },
    ],
  };
}

let table: TestTable;
let on: Api;
let id: string;
beforeAll(async () => {
  table = await startTable();
  on = api({ gazetteer });
  for (let i = 0; i < 24; i += 1) id = globalId("Article", await tell(story(i)));
});
afterAll(() => table.close());

/** The calls that a query costs once the list of partitions is known, which a process looks up once a minute. */
async function calls<T>(query: string, variables?: object): Promise<{ calls: string[]; data: T }> {
  await on.ask(query, variables);
  table.clear();
  const { data, errors } = await on.ask<T>(query, variables);
  expect([errors, on.bugs]).toEqual([undefined, []]);
  return { calls: [...table.calls], data };
}

const PAGE = `query ($id: ID!) { article(id: $id) {
  title text source { name }
  mentions { name company { id name } span { start end } }
  quantities { measure value currency span { quote } }
  companies { relevance company { name latestEvents { kind } } }
  claims { status evidence { quote } participants { name company { name } } event { id } }
  events { edges { node { kind status summary(language: VI)
    participants { role company { name } claims { article { title } } }
    quantities { role figures { quantity { value } claims { evidence { quote } } } }
    statusHistory { status claim { evidence { quote } article { title } } }
    claims { edges { node { status article { title } } } }
    articles { edges { node { title } } } } } }
} }`;

describe("what a query costs the database", () => {
  it("is at most 4 calls for an article's page with mentions, quantities, claims and events", async () => {
    const { calls: made, data } = await calls<{ article: { mentions: unknown[]; events: { edges: unknown[] } } }>(
      PAGE,
      { id },
    );
    expect([data.article.mentions.length, data.article.events.edges.length]).toEqual([2, 1]);
    expect(made.length).toBeLessThanOrEqual(4);
  });

  it("is at most 3 calls for 20 articles with their companies and each company's latest events", async () => {
    interface Listed {
      articles: { edges: { node: { companies: { company: { latestEvents: unknown[] } }[] } }[] };
    }
    const { calls: made, data } = await calls<Listed>(
      "{ articles(first: 20) { edges { node { title publishedAt companies { relevance company { id name latestEvents { id kind status headline { value currency } } } } } } } }",
    );
    const companies = data.articles.edges.flatMap(({ node }) => node.companies);
    expect([
      data.articles.edges.length,
      companies.length,
      companies.flatMap(({ company }) => company.latestEvents).length,
    ]).toEqual([20, 40, 200]);
    expect(made).toEqual(["QueryCommand", "BatchGetCommand", "BatchGetCommand"]);
  });

  it("is at most 3 calls for a page of a company's line of time", async () => {
    const { calls: made, data } = await calls<{ company: { timeline: { edges: unknown[] } } }>(
      '{ company(ticker: "MSN") { name timeline(first: 12) { edges { node { ... on Article { title } ... on FinancialEvent { kind status headline { value } } } } } } }',
    );
    expect(data.company.timeline.edges).toHaveLength(12);
    expect(made.length).toBeLessThanOrEqual(3);
  });

  it("does not grow with the events on a page, nor with what is asked of each", async () => {
    const query = (first: number) =>
      `{ events(first: ${first}) { edges { node { kind summary vi: summary(language: VI) participants { company { name } claims { article { title } } } statusHistory { claim { evidence { quote } article { title } } } claims(first: 5) { edges { node { status } } } } } } }`;
    const [few, many] = [await calls(query(2)), await calls(query(12))];
    expect([few.calls.length, many.calls.length]).toEqual([2, 2]);
  });

  it("is nothing for a story that is only read, but for companies that no list has", async () => {
    const { calls: made } = await calls(
      '{ read(text: "Xiaomi vay 1 tỷ USD.", language: VI) { text quantities { value } claims { status article { title text } event { kind claims { edges { node { status } } } } } } }',
    );
    expect(made).toEqual([]);
  });
});
