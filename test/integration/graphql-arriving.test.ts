import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { begin } from "../kit/seed.ts";
import { TALKS, type Seeded, seeded } from "./graphql-seeds.ts";

let archive: Seeded;
beforeAll(async () => {
  archive = await seeded();
});
afterAll(() => archive.table.close());

const QUERY = `{
  company(id: "Company:masan") { articles { edges { node { title } } } timeline { edges { node { ... on Article { title } } } } }
  events(filter: {kinds: [LOAN]}) { edges { node {
    statusHistory { status claim { article { title } } }
    claims { edges { node { article { title } } } }
    articles { edges { node { title } } }
    quantities { figures { claims { article { title } } } } } } }
}`;

describe("a story on its way in", () => {
  it("is in no answer until all of it is there, and breaks none", async () => {
    const before = await archive.on.ask(QUERY);
    const title = "Masan signs the loan";
    const text = "Masan has signed its loan of $600 million with Deutsche Bank.";
    const claim = {
      kind: "LOAN",
      status: "AGREED",
      who: ["BORROWER: Masan"],
      figures: ["PRINCIPAL: $600 million"],
      words: text,
    };
    const finish = await begin({
      ...TALKS,
      title,
      text,
      url: "https://paperb.example/signs",
      at: "2021-05-28T02:30:00.000Z",
      claims: [claim],
    });
    const during = await archive.on.ask(QUERY);
    expect(during.errors).toBeUndefined();
    expect(during.data).toEqual(before.data);
    await finish();
    const after = await archive.on.ask(QUERY);
    expect(JSON.stringify(after.data).split(title)).toHaveLength(1 + 6);
    expect([archive.on.bugs, after.errors]).toEqual([[], undefined]);
  });
});
