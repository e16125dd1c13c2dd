import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Raws } from "@newsledger/core/ingest";
import { Hash, Id } from "@newsledger/core/util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RawFolder, rawFolder } from "./raw-folder.ts";

let home: string;
let store: RawFolder;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "newsledger-raw-"));
  store = rawFolder(home);
});
afterEach(() => rm(home, { recursive: true, force: true }));

const id = (letter: string): Id.UploadId => Id.Upload.parse(`u${letter.repeat(20)}`);
const label = (minute: number): Raws.Label => ({
  contentType: "text/plain",
  charset: null,
  filename: "tin số 1.txt",
  receivedAt: `2026-11-22T11:0${minute}:00.000Z`,
});
const BYTES = Buffer.from("Vinamilk trả cổ tức 15%.");
async function* pieces(...all: (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const piece of all) {
    await Promise.resolve();
    if (piece instanceof Error) throw piece;
    yield Buffer.from(piece);
  }
}
const text = async (bytes: AsyncIterable<Uint8Array>): Promise<string> =>
  Buffer.from(await Raws.whole(Raws.ofStream(bytes))).toString("utf8");
const files = (folder: string): Promise<string[]> => readdir(join(home, folder)).catch(() => []);

describe("bytes that pass by", () => {
  it("are hashed, kept under the id that they turn out to have, and read from where one likes", async () => {
    const staged = await store.stage(pieces("Vinamilk ", "trả cổ tức ", "15%."));
    expect(staged).toMatchObject({ bytes: BYTES.length, sha256: Hash.sha256(BYTES) });
    expect(await text(staged.input.stream())).toBe(BYTES.toString());
    expect(await staged.keep(id("a"), label(1))).toEqual(label(1));
    await staged.discard();
    const kept = await store.open(id("a"));
    expect(kept?.label).toEqual(label(1));
    expect(await text(kept!.input.stream())).toBe(BYTES.toString());
    expect(await text(kept!.input.range!(0, 8))).toBe("Vinamilk");
    expect(await text(kept!.input.range!(4, 4))).toBe("");
    expect(kept?.input.size).toBe(BYTES.length);
    expect(await files("incoming")).toEqual([]);
  });

  it("leave nothing when they break off, or are not wanted", async () => {
    await expect(store.stage(pieces("Vinamilk ", new Error("planted")))).rejects.toThrow("planted");
    await (await store.stage(pieces("Vinamilk"))).discard();
    expect(await files("incoming")).toEqual([]);
    expect(await store.pending()).toEqual([]);
  });

  it("are swept away when a process ended among them", async () => {
    await store.stage(pieces("Vinamilk"));
    expect(await files("incoming")).toHaveLength(1);
    await store.sweep();
    expect(await files("incoming")).toEqual([]);
  });
});

describe("the folder of raw uploads", () => {
  it("keeps the label of the first arrival, however many come at once", async () => {
    const labels = await Promise.all([1, 2, 3].map((minute) => store.put(id("a"), BYTES, label(minute))));
    expect(new Set(labels.map(({ receivedAt }) => receivedAt)).size).toBe(1);
    expect(await store.put(id("a"), BYTES, label(4))).toEqual(labels[0]);
    expect((await store.open(id("a")))?.label).toEqual(labels[0]);
  });

  it("knows what is not finished, in the order of its coming, and forgets what never came whole", async () => {
    await store.put(id("b"), BYTES, label(3));
    await store.put(id("c"), BYTES, label(1));
    await store.put(id("a"), BYTES, label(2));
    await store.mark(id("z"));
    expect(await store.pending()).toEqual([id("c"), id("a"), id("b")]);
    expect(await files("pending")).toHaveLength(3);
    await store.settle(id("a"));
    expect(await store.pending()).toEqual([id("c"), id("b")]);
  });

  it("forgets a mark that was being written when the process was killed", async () => {
    await store.put(id("a"), BYTES, label(1));
    await writeFile(join(home, "pending", `${id("b")}.123.x.part`), "");
    await store.sweep();
    expect(await files("pending")).toEqual([id("a")]);
  });

  it("keeps a note with a mark", async () => {
    await store.put(id("a"), BYTES, label(1));
    expect(await store.marked(id("a"))).toBe("");
    await store.mark(id("a"), '{"starts":1}');
    expect(await store.marked(id("a"))).toBe('{"starts":1}');
    expect(await store.marked(id("b"))).toBe("");
  });

  it("lists what it has, and has nothing where nothing is", async () => {
    for (const letter of ["c", "a", "b"]) await store.put(id(letter), BYTES, label(1));
    const found: string[] = [];
    for await (const one of store.list()) found.push(one);
    expect(found).toEqual([id("a"), id("b"), id("c")]);
    expect(await store.open(id("z"))).toBeUndefined();
  });
});
