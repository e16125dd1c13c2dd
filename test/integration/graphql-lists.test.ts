import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Ingest } from "@newsledger/core/ingest";
import type { Id } from "@newsledger/core/util";
import { globalId } from "@newsledger/graphql";
import type { Api } from "../kit/api.ts";
import { rawMemory, rawOf } from "../kit/line.ts";
import { APPOINTED, RUMOUR, type Seeded, TALKS, UNDATED, seeded } from "./graphql-seeds.ts";

let on: Api;
let archive: Seeded;
beforeAll(async () => {
  archive = await seeded();
  ({ on } = archive);
});
afterEach(() => expect(on.bugs).toEqual([]));
afterAll(() => archive.table.close());

describe("a company", () => {
  it.each(['id: "Company:masan"', 'ticker: "msn"', 'name: "Tập đoàn Masan"'])("is found by %s", async (by) => {
    const { data } = await on.ask(
      `{ company(${by}) { id name country identifiers { scheme value exchange } provisional } }`,
    );
    expect(data).toEqual({
      company: {
        id: "Company:masan",
        name: "Masan",
        country: "VN",
        identifiers: [{ scheme: "TICKER", value: "MSN", exchange: "HOSE" }],
        provisional: false,
      },
    });
  });

  it("that shares its name with another is an error that lists both", async () => {
    const { data, errors } = await on.ask(`{ company(name: "Sao Mai") { id } }`);
    expect(data).toEqual({ company: null });
    expect(errors?.[0]).toMatchObject({
      extensions: { code: "AMBIGUOUS", candidates: ["Company:sao-mai", "Company:sao-mai-ben-dinh"] },
    });
    expect(errors?.[0]?.message).toContain("Sao Mai Bến Đình (Company:sao-mai-ben-dinh)");
  });

  it.each(["", '(id: "Company:masan", ticker: "MSN")', '(name: "x", ticker: "y", id: "Company:z")'])(
    "is asked for in exactly one way, not by company%s",
    async (args) => {
      const { errors } = await on.ask(`{ company${args} { id } }`);
      expect(errors?.[0]?.extensions.code).toBe("BAD_INPUT");
    },
  );

  it("has its articles and events in one line of time, and its latest events at hand", async () => {
    const { data } =
      await on.ask(`{ company(id: "Company:masan") { latestEvents { kind } timeline { edges { node { __typename ... on Article { title } ... on FinancialEvent { kind } } } }
      articles(filter: {languages: [EN]}) { edges { node { title } } } events(filter: {statuses: [IN_TALKS]}) { edges { node { kind } } } } }`);
    expect(data).toEqual({
      company: {
        latestEvents: [{ kind: "LOAN" }],
        timeline: {
          edges: [
            { node: { __typename: "Article", title: TALKS.title } },
            { node: { __typename: "FinancialEvent", kind: "LOAN" } },
            { node: { __typename: "Article", title: RUMOUR.title } },
          ],
        },
        articles: { edges: [{ node: { title: TALKS.title } }] },
        events: { edges: [{ node: { kind: "LOAN" } }] },
      },
    });
  });

  it("that only a story names is provisional, and listed with the others by name", async () => {
    const { data } = await on.ask(
      `{ companies { edges { node { name provisional } } } found: companies(filter: {text: "bien"}) { edges { node { id } } } }`,
    );
    expect(data).toEqual({
      companies: {
        edges: ["Deutsche Bank", "Hòa Phát", "Masan", "van-tai-bien-bac"].map((name) => ({
          node: { name, provisional: name === "van-tai-bien-bac" },
        })),
      },
      found: { edges: [{ node: { id: "Company:x.van-tai-bien-bac" } }] },
    });
  });

  it("is found once by the beginning of any word of its names, with or without accents", async () => {
    const found = async (text: string) => {
      const query = "query ($text: String) { companies(filter: {text: $text}) { edges { node { id } } } }";
      const { data } = await on.ask<{ companies: { edges: { node: { id: string } }[] } }>(query, { text });
      return data.companies.edges.map(({ node }) => node.id);
    };
    expect(await found("b")).toEqual(["Company:x.van-tai-bien-bac", "Company:deutsche-bank"]);
    expect(await found("tap doan")).toEqual(["Company:masan"]);
    expect(await found("Hòa")).toEqual(["Company:hoa-phat"]);
    expect(await found("masan t")).toEqual([]);
    expect(await found("")).toHaveLength(4);
  });

  it("lists its own articles: another company's are asked for elsewhere", async () => {
    const { errors } = await on.ask(
      `{ company(id: "Company:masan") { articles(filter: {companies: ["Company:xiaomi"]}) { edges { cursor } } } }`,
    );
    expect(errors?.[0]).toMatchObject({ path: ["company", "articles"], extensions: { code: "BAD_INPUT" } });
  });
});

describe("an id", () => {
  it("leads to its node, whatever its type; to null when nothing has it", async () => {
    const loan = await archive.event("LOAN");
    const { data, errors } = await on.ask(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Company { name } } }",
      {
        ids: [
          archive.ids.talks,
          "Company:xiaomi",
          loan,
          "Article:a00000000000000000000",
          "Company:nobody",
          "Upload:u00000000000000000000",
        ],
      },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      nodes: [
        { __typename: "Article", id: archive.ids.talks },
        { __typename: "Company", id: "Company:xiaomi", name: "Xiaomi" },
        { __typename: "FinancialEvent", id: loan },
        null,
        null,
        null,
      ],
    });
    expect((await on.ask(`{ node(id: "${loan}") { ... on FinancialEvent { kind } } }`)).data).toEqual({
      node: { kind: "LOAN" },
    });
    expect(
      (
        await on.ask(
          `{ node(id: "FinancialEvent:e00000000000000000000") { id } event(id: "FinancialEvent:e00000000000000000000") { id } upload(id: "Upload:u00000000000000000000") { id } }`,
        )
      ).data,
    ).toEqual({ node: null, event: null, upload: null });
  });

  it.each([
    ['article(id: "Company:xiaomi")', "Article:a"],
    ['article(id: "a1")', "Article:a"],
    ['event(id: "FinancialEvent:nope")', "FinancialEvent:e"],
    ['company(id: "xiaomi")', "Company:"],
    ['upload(id: "Upload:1")', "Upload:u"],
    ['node(id: "Planet:mars")', "Company:"],
    ['node(id: "QXJ0aWNsZTox")', "Article:a"],
  ])("that is none says what was expected: %s", async (field, expected) => {
    const { data, errors } = await on.ask(`{ ${field} { id } }`);
    expect(Object.values(data)).toEqual([null]);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(expected) as string,
      extensions: { code: "BAD_INPUT" },
    });
  });
});

describe("a page", () => {
  const query =
    "query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: ArticleOrder, $filter: ArticleFilter) { articles(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) { edges { cursor node { title } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor totalCount { value exact } } } }";
  interface Titles {
    articles: {
      edges: { cursor: string; node: { title: string } }[];
      pageInfo: {
        hasNextPage: boolean;
        hasPreviousPage: boolean;
        startCursor: string | null;
        endCursor: string | null;
      };
    };
  }
  const page = async (args: object) => (await on.ask<Titles>(query, args)).data.articles;
  const titles = ({ edges }: Titles["articles"]) => edges.map(({ node }) => node.title);
  // An undated story counts as published when it came.
  const NEWEST = [UNDATED.title, APPOINTED.title, TALKS.title, RUMOUR.title];

  it("goes forward and back, and says what lies beyond it", async () => {
    const first = await page({ first: 3 });
    expect([titles(first), first.pageInfo]).toMatchObject([
      NEWEST.slice(0, 3),
      {
        hasNextPage: true,
        hasPreviousPage: false,
        endCursor: first.edges[2]?.cursor,
        totalCount: { value: 4, exact: true },
      },
    ]);
    const rest = await page({ first: 3, after: first.pageInfo.endCursor });
    expect([titles(rest), rest.pageInfo]).toMatchObject([
      NEWEST.slice(3),
      { hasNextPage: false, hasPreviousPage: true },
    ]);
    const back = await page({ last: 2, before: rest.pageInfo.startCursor });
    expect([titles(back), back.pageInfo]).toMatchObject([
      NEWEST.slice(1, 3),
      { hasNextPage: true, hasPreviousPage: true },
    ]);
    expect(titles(await page({ last: 1 }))).toEqual([RUMOUR.title]);
    expect(await page({ first: 0 })).toMatchObject({ edges: [], pageInfo: { startCursor: null, endCursor: null } });
  });

  it("takes orders and filters", async () => {
    expect(titles(await page({ orderBy: "PUBLISHED_ASC" }))).toEqual([...NEWEST].reverse());
    expect(titles(await page({ filter: { sources: ["Báo A"], languages: null } }))).toEqual([RUMOUR.title]);
    expect(titles(await page({ filter: { kinds: ["LOAN"], publishedFrom: "2021-05-10T07:00:00+07:00" } }))).toEqual([
      TALKS.title,
    ]);
    expect(titles(await page({ filter: { companies: ["Company:masan", "Company:hoa-phat"] } }))).toEqual(
      NEWEST.slice(1),
    );
    expect(titles(await page({ orderBy: "INGESTED_DESC" }))).toHaveLength(4);
    expect(titles(await page({ filter: { sources: ["half a character: \ud800"] } }))).toEqual([]);
  });

  it.each([
    [{ first: -1 }, "BAD_INPUT"],
    [{ first: 1, last: 1 }, "BAD_INPUT"],
    [{ after: "no cursor!" }, "BAD_CURSOR"],
    [{ filter: { companies: ["masan"] } }, "BAD_INPUT"],
    [{ filter: { sources: [""] } }, "BAD_INPUT"],
  ])("that is asked for as %j is an error that a program knows", async (args, code) => {
    const { data, errors } = await on.ask(query, args);
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, code]);
  });

  it("of a list that is all at hand works the same", async () => {
    const ask =
      "query ($id: ID!, $first: Int, $after: String) { event(id: $id) { claims(first: $first, after: $after) { edges { node { status } } pageInfo { hasNextPage hasPreviousPage endCursor } } articles(first: $first, after: $after) { edges { node { title } } pageInfo { hasNextPage endCursor } } } }";
    const id = await archive.event("LOAN");
    const one = await on.ask<{ event: Record<"claims" | "articles", { pageInfo: { endCursor: string } }> }>(ask, {
      id,
      first: 1,
    });
    expect(one.data).toMatchObject({
      event: {
        claims: { edges: [{ node: { status: "RUMOURED" } }], pageInfo: { hasNextPage: true, hasPreviousPage: false } },
        articles: { edges: [{ node: { title: RUMOUR.title } }], pageInfo: { hasNextPage: true } },
      },
    });
    const two = await on.ask(ask, { id, first: 1, after: one.data.event.claims.pageInfo.endCursor });
    expect(two.data).toMatchObject({
      event: {
        claims: { edges: [{ node: { status: "IN_TALKS" } }], pageInfo: { hasNextPage: false, hasPreviousPage: true } },
        articles: { edges: [{ node: { title: TALKS.title } }], pageInfo: { hasNextPage: false } },
      },
    });
    expect((await on.ask(ask, { id, after: "xx" })).errors?.[0]?.extensions.code).toBe("BAD_CURSOR");
    expect((await on.ask(ask, { id, first: -1 })).errors?.[0]?.extensions.code).toBe("BAD_INPUT");
  });
});

describe("an upload", () => {
  it("has its counts and, story by story, its receipts", async () => {
    const raw = rawMemory();
    const receive = (story: string) => Ingest.receive(rawOf(story), raw, new Date("2021-08-02T00:00:00Z"));
    const { id }: { id: Id.UploadId } = await receive("Một câu chuyện chưa ai đọc.");
    const { data } = await on.ask(
      "query ($id: ID!) { upload(id: $id) { id receivedAt state stories counts { stored duplicate revised rejected } receipts { edges { node { index } } } } }",
      { id: globalId("Upload", id) },
    );
    expect(data).toEqual({
      upload: {
        id: `Upload:${id}`,
        receivedAt: "2021-08-02T00:00:00.000Z",
        state: "RECEIVED",
        stories: 1,
        counts: { stored: 0, duplicate: 0, revised: 0, rejected: 0 },
        receipts: { edges: [] },
      },
    });
  });
});
