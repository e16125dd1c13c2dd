import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTable } from "../../../../test/kit/table.ts";
import * as Db from "./client.ts";
import * as Directory from "./directory.ts";
import { oneOf } from "./filter.ts";
import * as Page from "./page.ts";

// 60 items over three months, one a day, every sixth of kind "b".
const days = Array.from({ length: 60 }, (_, i) => new Date(Date.UTC(2021, 0, 1 + i)).toISOString());
const item = (at: string, i: number) => ({
  pk: `X#${i}`,
  sk: "X",
  by1pk: `F#${at.slice(0, 7)}`,
  by1sk: `${at}#id${String(i).padStart(2, "0")}`,
  f: { k: i % 6 === 0 ? "b" : "a" },
  n: i,
});
let table: Awaited<ReturnType<typeof startTable>>;
const list = async (): Promise<Page.List> => ({
  index: "by1",
  partition: (label) => `F#${label}`,
  labels: await Directory.labels("F"),
});
const walk = async (descending: boolean, filter?: Db.Condition): Promise<Page.Walk> => ({
  lists: [await list()],
  descending,
  filter,
});
const numbers = (page: Page.Page<Db.Item>): number[] => page.items.map(({ item: one }) => Number(one["n"]));

beforeAll(async () => {
  table = await startTable();
  for (const at of days) await Directory.note("F", at.slice(0, 7));
  await Db.batchPut(days.map(item));
});
afterAll(() => table.close());

describe("a page of a list split by month", () => {
  it("is full across the bounds of months, in both orders", async () => {
    expect(numbers(await Page.page(await walk(true), { first: 40 }))).toEqual(
      Array.from({ length: 40 }, (_, i) => 59 - i),
    );
    expect(numbers(await Page.page(await walk(false), { first: 40 }))).toEqual(Array.from({ length: 40 }, (_, i) => i));
  });

  it("goes on from a cursor without gap or repetition, and says when there is no more", async () => {
    const seen: number[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await Page.page(await walk(true), { first: 7, after });
      seen.push(...numbers(page));
      after = page.items.at(-1)?.cursor;
      if (!page.hasNext) break;
      expect(page.items).toHaveLength(7);
    }
    expect(seen).toEqual(Array.from({ length: 60 }, (_, i) => 59 - i));
  });

  it("goes backward with last and before", async () => {
    const first = await Page.page(await walk(true), { first: 10 });
    const before = first.items[9]?.cursor;
    const page = await Page.page(await walk(true), { last: 4, before });
    expect(numbers(page)).toEqual([54, 53, 52, 51]);
    expect([page.hasPrevious, page.hasNext]).toEqual([true, true]);
    expect(numbers(await Page.page(await walk(true), { last: 3 }))).toEqual([2, 1, 0]);
  });

  it("is full under a filter that lets one in six through", async () => {
    const page = await Page.page(await walk(true, oneOf("k", ["b"])[0]), { first: 8 });
    expect(numbers(page)).toEqual([54, 48, 42, 36, 30, 24, 18, 12]);
    expect(page.hasNext).toBe(true);
  });

  it("keeps its place while younger items arrive", async () => {
    const first = await Page.page(await walk(true), { first: 5 });
    const late = item("2021-03-01T12:00:00.000Z", 90);
    await Db.batchPut([late]);
    const next = await Page.page(await walk(true), { first: 3, after: first.items.at(-1)?.cursor });
    expect(numbers(next)).toEqual([54, 53, 52]);
    await Db.remove({ pk: late.pk, sk: late.sk });
  });

  it("merges lists in order and takes what stands in both once", async () => {
    const twice = { ...(await walk(true)), lists: [await list(), await list()] };
    expect(numbers(await Page.page(twice, { first: 5 }))).toEqual([59, 58, 57, 56, 55]);
  });

  it("counts its whole list when asked, under its filter, each item once, and says when it stopped before the end", async () => {
    const all = await walk(true);
    const b = oneOf("k", ["b"])[0];
    const counted = async (of: Page.Walk): Promise<Page.Count> => (await Page.page(of, { first: 1 })).count();
    expect(await counted(all)).toEqual({ value: 60, exact: true });
    expect(await counted({ ...all, filter: b })).toEqual({ value: 10, exact: true });
    expect(await counted({ ...all, lists: [...all.lists, ...all.lists] })).toEqual({ value: 60, exact: true });
    const many = Array.from({ length: Page.COUNTED.calls + 2 }, (_, i) => Page.single(`F#none${i}`, { index: "by1" }));
    expect(await counted({ ...all, lists: [...all.lists, ...many] })).toMatchObject({ exact: false });
  });

  it("respects bounds", async () => {
    const page = await Page.page({ ...(await walk(true)), from: "2021-01-30", to: "2021-02-02~" }, { first: 50 });
    expect(numbers(page)).toEqual([32, 31, 30, 29]);
  });

  it.each(["", "!!!", "bm90IGEgY3Vyc29yCg", "ă"])("refuses %j as a cursor", async (after) => {
    await expect(Page.page(await walk(true), { first: 5, after })).rejects.toMatchObject({ code: "BAD_CURSOR" });
  });

  it("clamps the size to a hundred and refuses what is no size", async () => {
    expect((await Page.page(await walk(true), { first: 5000 })).items).toHaveLength(60);
    await expect(Page.page(await walk(true), { first: -1 })).rejects.toMatchObject({ code: "BAD_INPUT" });
    await expect(Page.page(await walk(true), { first: 1, last: 1 })).rejects.toMatchObject({ code: "BAD_INPUT" });
  });
});
