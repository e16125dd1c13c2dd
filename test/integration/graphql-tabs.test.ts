import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TABS } from "../../packages/local/src/graphiql/tabs.ts";
import { type Seeded, seeded } from "./graphql-seeds.ts";

let archive: Seeded;
beforeAll(async () => {
  archive = await seeded();
});
afterAll(() => archive.table.close());

describe("the queries that GraphiQL opens with", () => {
  it.each(TABS.map(({ query, variables = "{}" }) => [/query (\w+)/.exec(query)?.[1], query, variables] as const))(
    "%s is answered, well within the limits",
    async (_name, query, variables) => {
      const { data, errors, extensions } = await archive.on.ask(query, JSON.parse(variables) as object);
      expect([errors, archive.on.bugs, Object.values(data).includes(null as never)]).toEqual([undefined, [], false]);
      expect(extensions.cost.requested).toBeLessThan(extensions.cost.limit / 2);
    },
  );

  it("shows how a deal went, with the words that prove each step", async () => {
    const { query } = TABS[1] ?? { query: "" };
    const { data } = await archive.on.ask(query, { filter: { kinds: ["LOAN"] } });
    expect(data).toMatchObject({
      events: {
        edges: [
          {
            node: {
              statusHistory: [
                { status: "RUMOURED" },
                { status: "IN_TALKS", claim: { evidence: [{ quote: "Masan is in talks with Deutsche Bank" }] } },
              ],
            },
          },
        ],
      },
    });
  });
});
