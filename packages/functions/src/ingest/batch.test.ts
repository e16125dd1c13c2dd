import { describe, expect, test } from "vitest";
import { notification, queueEvent } from "../../../../test/kit/lambda.ts";
import { batch } from "./batch.ts";
import { announced } from "./message.ts";

const id = (letter: string): string => `u${letter.repeat(20)}`;
const message = (letter: string, size = 100): string => notification({ key: `raw/${id(letter)}`, size });

describe("what a message announces", () => {
  test.each([
    ["one upload", message("a"), [{ id: id("a"), bytes: 100 }]],
    [
      "two",
      notification({ key: `raw/${id("a")}` }, { key: `raw/${id("b")}`, size: 7 }),
      [
        { id: id("a"), bytes: 100 },
        { id: id("b"), bytes: 7 },
      ],
    ],
    [
      "a key as S3 writes it, percent-encoded",
      notification({ key: `raw%2F${id("a")}` }),
      [{ id: id("a"), bytes: 100 }],
    ],
    ["the bucket's greeting", JSON.stringify({ Service: "Amazon S3", Event: "s3:TestEvent", Bucket: "uploads" }), []],
  ])("%s", (_, body, expected) => {
    expect(announced(body)).toEqual(expected);
  });

  test.each([
    ["no JSON", "{"],
    ["another event", JSON.stringify({ detail: {} })],
    ["an object that is no upload", notification({ key: "raw/readme.txt" })],
    ["an object elsewhere", notification({ key: id("a") })],
  ])("%s is refused", (_, body) => {
    expect(() => announced(body)).toThrow();
  });
});

interface Told {
  readonly read: string[];
  readonly failed: string[];
}
function work(slow: Readonly<Record<string, "fails" | "hangs">> = {}, time = 300_000) {
  const told: Told = { read: [], failed: [] };
  const ends = performance.now() + time;
  return {
    told,
    left: () => ends - performance.now(),
    failed: (name: string) => void told.failed.push(name),
    read: ({ id: upload }: { id: string }): Promise<void> => {
      told.read.push(upload);
      const how = slow[upload];
      if (how === "hangs") return new Promise(() => undefined);
      return how === "fails" ? Promise.reject(new Error("planted")) : Promise.resolve();
    },
  };
}

describe("a batch", () => {
  test("that is done answers no failures", async () => {
    const all = work();
    expect(await batch(queueEvent([message("a"), message("b")]), all)).toEqual({ batchItemFailures: [] });
    expect(all.told.read).toEqual([id("a"), id("b")]);
  });

  test("reads the smallest uploads first", async () => {
    const all = work();
    await batch(queueEvent([message("a", 900), message("b", 5), message("c", 50)]), all);
    expect(all.told.read).toEqual([id("b"), id("c"), id("a")]);
  });

  test("loses the message that fails, and no other", async () => {
    const all = work({ [id("b")]: "fails" });
    const answer = await batch(queueEvent([message("a"), message("b"), message("c")]), all);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "m1" }] });
    expect(all.told.read).toEqual([id("a"), id("b"), id("c")]);
    expect(all.told.failed).toEqual(["m1"]);
  });

  test("loses the message that nobody can read, and reads the others", async () => {
    const all = work();
    const answer = await batch(queueEvent(["poison", message("b")]), all);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "m0" }] });
    expect(all.told.read).toEqual([id("b")]);
  });

  test("leaves an upload that hangs in time for the others", async () => {
    const all = work({ [id("a")]: "hangs" }, 3_000 + 10_000 + 60);
    const started = performance.now();
    const answer = await batch(queueEvent([message("a", 1), message("b", 2)]), all);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "m0" }] });
    expect(all.told.read).toEqual([id("a"), id("b")]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test("a message of which one upload fails comes again whole", async () => {
    const all = work({ [id("a")]: "fails" });
    const both = notification({ key: `raw/${id("a")}` }, { key: `raw/${id("b")}` });
    expect((await batch(queueEvent([both]), all)).batchItemFailures).toHaveLength(1);
  });
});
