import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, connection, mapped, slice } from "./connection.ts";

const key = (item: string): string => item;

describe("a page of a list at hand", () => {
  it("and the pages after it are the list, whole and once, whatever the size of a page", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (all, first) => {
          const seen: string[] = [];
          let after: string | undefined;
          for (;;) {
            const page = slice(all, key, { first, after });
            seen.push(...page.items.map(({ item }) => item));
            expect(page.hasPrevious).toBe(after !== undefined);
            expect(page.items.length).toBe(Math.min(first, all.length - seen.length + page.items.length));
            after = page.items.at(-1)?.cursor;
            if (!page.hasNext) break;
          }
          expect(seen).toEqual(all);
        },
      ),
    );
  });

  it("goes on where it was when something new came before it", () => {
    const { items } = slice(["c", "d", "e"], key, { first: 1 });
    expect(slice(["a", "b", "c", "d", "e"], key, { after: items[0]?.cursor }).items.map(({ item }) => item)).toEqual([
      "d",
      "e",
    ]);
  });

  it("has 20 items when nobody says how many, and never more than 100", () => {
    const all = Array.from({ length: 300 }, (_, i) => String(i));
    expect([slice(all, key, {}).items.length, slice(all, key, { first: 5000 }).items.length]).toEqual([20, 100]);
  });
});

describe("a connection", () => {
  it("has edges, and where its page begins and ends", async () => {
    const page = {
      items: [
        { cursor: "x", item: 1 },
        { cursor: "y", item: 2 },
        { cursor: "z", item: 3 },
      ],
      hasNext: true,
      hasPrevious: false,
    };
    const odd = await mapped(page, (items) =>
      Promise.resolve(items.map((item) => (item % 2 === 1 ? `n${item}` : null))),
    );
    expect(connection(odd)).toEqual({
      edges: [
        { cursor: "x", node: "n1" },
        { cursor: "z", node: "n3" },
      ],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: "x", endCursor: "z" },
    });
  });

  it("takes null for what was not given", () => {
    expect(ask({ first: null, after: null })).toEqual({
      first: undefined,
      after: undefined,
      last: undefined,
      before: undefined,
    });
  });
});
