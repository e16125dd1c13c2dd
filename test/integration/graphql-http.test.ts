import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Db } from "@newsledger/core/db";
import { Fault } from "@newsledger/core/fault";
import { LIMITS } from "@newsledger/graphql";
import { type Answer, type Api, api } from "../kit/api.ts";
import { gazetteer } from "../kit/seed.ts";
import { type TestTable, startTable } from "../kit/table.ts";

let table: TestTable;
let on: Api;
beforeAll(async () => {
  table = await startTable();
});
beforeEach(() => {
  on = api({ gazetteer });
  Db.connect(table.connection);
  table.clear();
});
afterAll(() => table.close());

const QUERY = "{ eventKinds { kind } }";
const post = (body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
  on.fetch("/graphql", { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
const answer = async (response: Response): Promise<Answer<Record<string, unknown> | null>> =>
  (await response.json()) as never;

/** Status and code of an answer that is an error. */
async function refused(response: Response): Promise<[number, string | undefined, string]> {
  const { errors } = await answer(response);
  return [response.status, errors?.[0]?.extensions.code, errors?.[0]?.message ?? ""];
}

describe("the API over HTTP", () => {
  it("answers GET and POST alike", async () => {
    const variables = encodeURIComponent(JSON.stringify({ id: "Company:xiaomi" }));
    const query = encodeURIComponent("query Named($id: ID!) { node(id: $id) { ... on Company { name } } }");
    const got = await on.fetch(`/graphql?query=${query}&variables=${variables}&operationName=Named`);
    expect([got.status, got.headers.get("content-type"), (await answer(got)).data]).toEqual([
      200,
      "application/json; charset=utf-8",
      { node: { name: "Xiaomi" } },
    ]);
    expect(
      (await post(JSON.stringify({ query: QUERY, variables: null, operationName: null, extensions: {} }))).status,
    ).toBe(200);
  });

  it("answers a query by its hash once it was sent whole, and only by the right one", async () => {
    const sha256Hash = createHash("sha256").update(QUERY).digest("hex");
    const extensions = (hash: string): string =>
      encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }));
    const byHash = `/graphql?extensions=${extensions(sha256Hash)}`;
    expect(await refused(await on.fetch(byHash))).toEqual([404, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"]);
    const wrong = await on.fetch(
      `/graphql?query=${encodeURIComponent(QUERY)}&extensions=${extensions("0".repeat(64))}`,
    );
    expect(await refused(wrong)).toEqual([400, "PERSISTED_QUERY_MISMATCH", "PersistedQueryMismatch"]);
    const whole = await answer(await on.fetch(`${byHash}&query=${encodeURIComponent(QUERY)}`));
    expect(whole.data).toHaveProperty("eventKinds");
    expect(await answer(await on.fetch(byHash))).toEqual(whole);
  });

  it("speaks application/graphql-response+json to those who ask for it, with its statuses", async () => {
    const headers = { accept: "application/graphql-response+json" };
    const good = await post(JSON.stringify({ query: QUERY }), headers);
    expect([good.status, good.headers.get("content-type")]).toEqual([
      200,
      "application/graphql-response+json; charset=utf-8",
    ]);
    expect((await post(JSON.stringify({ query: "{ nothing }" }), headers)).status).toBe(400);
    expect((await post(JSON.stringify({ query: "{" }), headers)).status).toBe(400);
    expect((await post(JSON.stringify({ query: "{ nothing }" }))).status).toBe(200);
  });

  it.each<[string, string, RequestInit, number, string]>([
    [
      "a form of another site",
      "",
      {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "query={eventKinds{kind}}",
      },
      415,
      "UNSUPPORTED_TYPE",
    ],
    [
      "a text, as pages may send unasked",
      "",
      { method: "POST", headers: { "content-type": "text/plain" }, body: JSON.stringify({ query: QUERY }) },
      415,
      "UNSUPPORTED_TYPE",
    ],
    ["a multipart form", "", { method: "POST", body: new FormData() }, 415, "UNSUPPORTED_TYPE"],
    [
      "broken JSON",
      "",
      { method: "POST", headers: { "content-type": "application/json" }, body: "{" },
      400,
      "BAD_JSON",
    ],
    [
      "a list of queries",
      "",
      { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify([{ query: QUERY }]) },
      200,
      "BAD_INPUT",
    ],
    ["no query", "", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" }, 200, "BAD_INPUT"],
    [
      "variables that are no object",
      "",
      {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: QUERY, variables: [1] }),
      },
      200,
      "BAD_INPUT",
    ],
    ["no query in the address", "", { method: "GET" }, 200, "BAD_INPUT"],
    [
      "broken variables in the address",
      `?query=${encodeURIComponent(QUERY)}&variables={`,
      { method: "GET" },
      400,
      "BAD_JSON",
    ],
    ["another method", "", { method: "PUT", body: "x" }, 405, "METHOD_NOT_ALLOWED"],
  ])("refuses %s", async (...given) => {
    const [, search, init, status, code] = given;
    const response = await on.fetch(`/graphql${search}`, {
      ...init,
      headers: { accept: "application/json", ...init.headers },
    });
    expect((await refused(response)).slice(0, 2)).toEqual([status, code]);
    if (status === 405) expect(response.headers.get("allow")).toBe("GET, POST");
    expect(on.bugs).toEqual([]);
  });

  it("knows no other path", async () => {
    expect((await on.fetch("/graphql/health")).status).toBe(404);
    expect((await on.fetch("/health")).status).toBe(404);
  });

  it("takes a body no further than its limit, announced or not", async () => {
    const announced = await post(JSON.stringify({ query: `# ${"x".repeat(LIMITS.bodyBytes)}\n${QUERY}` }));
    expect((await refused(announced)).slice(0, 2)).toEqual([413, "TOO_LARGE"]);
    let sent = 0;
    const chunk = new Uint8Array(64 * 1024).fill(32);
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    const streamed = await on.fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: endless,
      duplex: "half",
    } as RequestInit);
    expect((await refused(streamed)).slice(0, 2)).toEqual([413, "TOO_LARGE"]);
    expect(sent).toBeLessThan(LIMITS.bodyBytes + 4 * chunk.byteLength);
  });
});

describe("pages of other sites", () => {
  const asked = (origin: string, method = "OPTIONS") =>
    on.fetch("/graphql", {
      method,
      headers: {
        origin,
        "content-type": "application/json",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
      ...(method === "POST" && { body: JSON.stringify({ query: QUERY }) }),
    });
  const allowed = (response: Response) => [
    response.headers.get("access-control-allow-origin"),
    response.headers.get("access-control-allow-credentials"),
  ];

  it("may read nothing unless they are named", async () => {
    for (const method of ["OPTIONS", "POST"])
      expect(allowed(await asked("https://evil.example", method))).toEqual([null, null]);
    expect(allowed(await asked("null", "POST"))).toEqual([null, null]);
  });

  it("that are named may read, each for itself, without cookies", async () => {
    on = api({ gazetteer }, { origins: ["https://news.example", "https://desk.example"] });
    for (const method of ["OPTIONS", "POST"]) {
      expect(allowed(await asked("https://desk.example", method))).toEqual(["https://desk.example", null]);
      expect(allowed(await asked("https://evil.example", method))).toEqual([null, null]);
    }
    const response = await asked("https://desk.example");
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, POST");
    expect(response.headers.get("vary")?.toLowerCase()).toContain("origin");
  });

  it("may all read when the archive says so, still without cookies", async () => {
    on = api({ gazetteer }, { origins: ["*"] });
    expect(allowed(await asked("https://any.example", "POST"))).toEqual(["https://any.example", null]);
  });
});

describe("a query that asks too much", () => {
  const deep = (depth: number) =>
    `{ company(id: "Company:x") { latestEvents { ${"mergedInto { ".repeat(depth)} id ${"}".repeat(depth)} } } }`;
  const wide = (fields: number) => `{ ${Array.from({ length: fields }, (_, i) => `a${i}: __typename`).join(" ")} }`;
  const MILLION = "{ articles(first: 1000) { edges { node { events(first: 1000) { edges { node { id } } } } } } }";

  it.each<[string, string, string, number, number]>([
    ["in depth", deep(14), "LIMIT_DEPTH", LIMITS.depth, 17],
    ["in cost: a thousand times a thousand", MILLION, "LIMIT_COST", LIMITS.cost, 20_605],
    [
      "in cost, by other names for one thing",
      `{ ${Array.from({ length: 21 }, (_, i) => `r${i}: read(text: "x") { language }`).join(" ")} }`,
      "LIMIT_COST",
      LIMITS.cost,
      10_521,
    ],
    [
      "in cost, by a fragment",
      `{ articles(first: 100) { edges { node { ...F } } } } fragment F on Article { claims { event { claims(first: 100) { edges { cursor } } } } }`,
      "LIMIT_COST",
      LIMITS.cost,
      32_005,
    ],
    ["in tokens", wide(400), "LIMIT_TOKENS", LIMITS.tokens, 1202],
    ["in tokens, before one that is none", `${wide(400)} "`, "LIMIT_TOKENS", LIMITS.tokens, 1202],
    ["in tokens, far beyond", wide(40_000), "LIMIT_TOKENS", LIMITS.tokens, 10_000],
  ])("%s is refused before anything of it runs, and told by how much", async (...given) => {
    const [, query, code, limit, asked] = given;
    const response = await post(JSON.stringify({ query }), { accept: "application/graphql-response+json" });
    const { data, errors } = await answer(response);
    expect([response.status, data, errors?.length]).toEqual([400, undefined, 1]);
    expect(errors?.[0]).toEqual({
      message: expect.stringContaining(String(limit)) as string,
      extensions: { code, limit, asked },
    });
    expect([table.calls, on.bugs]).toEqual([[], []]);
  });

  it("is judged by the operation that runs, not by another beside it", async () => {
    const query = `query Cheap { __typename } query Dear ${MILLION}`;
    const run = async (operationName: string) =>
      (await answer(await post(JSON.stringify({ query, operationName })))).errors?.[0]?.extensions.code;
    expect([await run("Cheap"), await run("Dear")]).toEqual([undefined, "LIMIT_COST"]);
  });

  it("is judged by its variables", async () => {
    const query =
      "query ($n: Int, $ids: [ID!]!) { articles(first: $n) { edges { node { events(first: $n) { edges { node { id } } } } } } nodes(ids: $ids) { id } }";
    const run = async (n: number, ids: number) =>
      (await on.ask(query, { n, ids: Array.from({ length: ids }, (_, i) => `Company:c${i}`) })).errors?.[0]?.extensions;
    expect(await run(10, 10)).toBeUndefined();
    expect(await run(100, 0)).toMatchObject({ code: "LIMIT_COST" });
    expect(await run(1, 20_000)).toMatchObject({ code: "LIMIT_COST", asked: 20_014 });
    const wrong = await on.ask(query, { n: "many", ids: [] });
    expect(wrong.errors?.[0]?.message).toContain("$n");
  });
});

describe("an answer", () => {
  it("says what it cost, whatever became of it", async () => {
    const cost = async (query: string) => (await on.ask(query)).extensions.cost;
    expect(await cost("{ eventKinds { kind } }")).toEqual({
      requested: 32,
      limit: LIMITS.cost,
      remaining: LIMITS.cost - 32,
    });
    expect(await cost("{ articles(first: 7) { edges { node { title } } } }")).toMatchObject({ requested: 5 + 7 * 2 });
    expect(await cost("{ articles(first: 5000) { edges { node { title } } } }")).toMatchObject({
      requested: 5 + 100 * 2,
    });
    expect(
      await cost("{ articles(first: 1000) { edges { node { events(first: 1000) { edges { node { id } } } } } } }"),
    ).toMatchObject({ remaining: 0 });
    expect(await cost("{ nothing }")).toEqual({ requested: 0, limit: LIMITS.cost, remaining: LIMITS.cost });
    expect(await cost("{")).toMatchObject({ requested: 0 });
  });

  it("has errors of GraphQL's own as they are", async () => {
    const first = async (query: string, variables?: object) => (await on.ask(query, variables)).errors?.[0];
    expect(await first("{ articles { edges { node { titel } } } }")).toMatchObject({
      message: expect.stringContaining('Did you mean "title"') as string,
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
    expect((await first("{ articles( }"))?.message).toContain("Syntax Error");
    for (const [query, variables] of [
      ['{ article(url: "nowhere") { id } }', {}],
      ["query ($at: DateTime) { articles(filter: {publishedFrom: $at}) { edges { cursor } } }", { at: "yesterday" }],
    ] as const)
      expect((await first(query, variables))?.extensions.code).toBe("BAD_INPUT");
    expect(on.bugs).toEqual([]);
  });

  it("shows a fault with its code, and of a bug only that there is one", async () => {
    const failing = (error: Error) => Db.connect({ table: "t", sender: { send: () => Promise.reject(error) } });
    const query = '{ node(id: "Article:a00000000000000000000") { id } eventKinds { kind } }';
    failing(new Error("secret table name"));
    const bug = await on.ask<Record<"node" | "eventKinds", unknown>>(query);
    expect(bug.errors).toEqual([
      {
        message: "Unexpected error",
        path: ["node"],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: "INTERNAL" },
      },
    ]);
    expect([bug.data.node, JSON.stringify(bug).includes("secret"), on.bugs.map(String)]).toEqual([
      null,
      false,
      ["Error: secret table name"],
    ]);
    expect(bug.data.eventKinds).not.toBeNull();
    failing(new Fault("UNAVAILABLE", "the archive is resting: try again", { seconds: 5 }));
    expect((await on.ask(query)).errors).toMatchObject([
      { message: "the archive is resting: try again", path: ["node"], extensions: { code: "UNAVAILABLE", seconds: 5 } },
    ]);
    expect(on.bugs).toHaveLength(1);
  });

  it("tells of itself: introspection is on, and not to be nested without end", async () => {
    const { data } = await on.ask<{ __schema: { queryType: { name: string } } }>(
      "{ __schema { queryType { name } types { name description } } }",
    );
    expect(data.__schema.queryType.name).toBe("Query");
    const nested = `{ __type(name: "Query") { ${"fields { type { ".repeat(8)} name ${"} }".repeat(8)} } }`;
    expect((await on.ask(nested)).errors?.[0]?.message).toContain("introspection");
  });
});
