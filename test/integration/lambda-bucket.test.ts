import { buffer } from "node:stream/consumers";
import { S3Client } from "@aws-sdk/client-s3";
import { Raws } from "@newsledger/core/ingest";
import { Id } from "@newsledger/core/util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type RawBucket, rawBucket } from "../../packages/functions/src/raw-bucket.ts";
import { type Bucket, startBucket } from "../kit/s3.ts";

let bucket: Bucket;
let store: RawBucket;

beforeAll(async () => {
  bucket = await startBucket();
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  store = rawBucket(
    new S3Client({ endpoint: bucket.endpoint, region: "ap-southeast-1", credentials, maxAttempts: 2 }),
    "uploads",
  );
});
afterAll(() => bucket.close());
beforeEach(() => {
  bucket.objects.clear();
  bucket.requests.length = 0;
});

const id = (letter: string): Id.UploadId => Id.Upload.parse(`u${letter.repeat(20)}`);
const LABEL: Raws.Label = {
  contentType: "text/plain",
  charset: "utf-8",
  filename: "bản tin số 1.txt",
  receivedAt: "2026-11-22T11:00:00.000Z",
};
const BYTES = Buffer.from("Vinamilk trả cổ tức 15%.");
const asked = (): string[] => bucket.requests.map(({ method, path }) => `${method} ${path}`);

describe("the bucket as a store of raw uploads", () => {
  test("puts the bytes under the upload's id, its label in the metadata, and never over another", async () => {
    expect(await store.put(id("a"), BYTES, LABEL)).toEqual(LABEL);
    expect(asked()).toEqual([`PUT /uploads/raw/${id("a")}`]);
    expect(bucket.requests[0]?.headers).toMatchObject({
      "if-none-match": "*",
      "content-length": String(BYTES.length),
      "x-amz-meta-type": "text/plain",
      "x-amz-meta-charset": "utf-8",
      "x-amz-meta-filename": "b%E1%BA%A3n%20tin%20s%E1%BB%91%201.txt",
      "x-amz-meta-received-at": "2026-11-22T11:00:00.000Z",
    });
  });

  test("gives back bytes and label", async () => {
    await store.put(id("a"), BYTES, LABEL);
    const kept = await store.open(id("a"));
    const bytes = kept && (await Raws.whole(kept.input));
    expect([kept?.input.size, Buffer.from(bytes ?? []).toString("utf8")]).toEqual([
      BYTES.length,
      BYTES.toString("utf8"),
    ]);
    expect(kept?.label).toEqual(LABEL);
  });

  test("fetches a small object once, and of a large one what is asked for", async () => {
    const large = Buffer.alloc(9 * 1024 * 1024, "tin ");
    await store.put(id("a"), BYTES, LABEL);
    await store.put(id("b"), large, LABEL);
    bucket.requests.length = 0;
    for (const [upload, all] of [
      [id("a"), BYTES],
      [id("b"), large],
    ] as const) {
      const { range, stream } = (await store.open(upload))!.input;
      expect(await buffer(range!(4, 9))).toEqual(all.subarray(4, 9));
      expect((await buffer(stream())).equals(all)).toBe(true);
    }
    expect(bucket.requests.map(({ method, headers }) => [method, headers["range"]])).toEqual([
      ["HEAD", undefined],
      ["GET", undefined],
      ["HEAD", undefined],
      ["GET", "bytes=4-8"],
      ["GET", undefined],
    ]);
  });

  test("keeps the label of the first arrival", async () => {
    await store.put(id("a"), BYTES, LABEL);
    const later = { ...LABEL, receivedAt: "2026-11-23T00:00:00.000Z" };
    expect(await store.put(id("a"), BYTES, later)).toEqual(LABEL);
    expect(asked().slice(1)).toEqual([`PUT /uploads/raw/${id("a")}`, `HEAD /uploads/raw/${id("a")}`]);
  });

  test("keeps what has neither charset nor name", async () => {
    const bare = { ...LABEL, contentType: "", charset: null, filename: null };
    await store.put(id("a"), BYTES, bare);
    expect((await store.open(id("a")))?.label).toEqual(bare);
  });

  test("announces again by writing the same once more, and the first label stays", async () => {
    const created: string[] = [];
    bucket.onCreated = (key) => void created.push(key);
    await store.put(id("a"), BYTES, LABEL);
    await store.announce(id("a"), BYTES, LABEL);
    expect(created).toEqual([`raw/${id("a")}`, `raw/${id("a")}`]);
    expect((await store.open(id("a")))?.label).toEqual(LABEL);
  });

  test("has nothing where nothing is", async () => {
    expect(await store.open(id("z"))).toBeUndefined();
  });

  test("lists all pages, uploads only", async () => {
    for (const letter of ["c", "a", "b"]) await store.put(id(letter), BYTES, LABEL);
    bucket.objects.set("raw/readme.txt", { bytes: BYTES, headers: {} });
    const found: string[] = [];
    for await (const one of store.list()) found.push(one);
    expect(found).toEqual([id("a"), id("b"), id("c")]);
    expect(bucket.requests.filter(({ query }) => query.has("list-type"))).toHaveLength(2);
  });

  test("tries again when the bucket fails once, and gives up when it goes on failing", async () => {
    bucket.failures.push(503);
    expect(await store.put(id("a"), BYTES, LABEL)).toEqual(LABEL);
    bucket.failures.push(503, 503);
    await expect(store.open(id("a"))).rejects.toThrow();
  });
});
