import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { Raws } from "@newsledger/core/ingest";
import { Id } from "@newsledger/core/util";
import { Resource } from "sst/resource";
import { LINK } from "@newsledger/core/db/shape";

type UploadId = Id.UploadId;

/** Raw uploads in a bucket: `raw/<id>`, their label in the object's metadata. Every object that comes there is announced to the queue. */
export interface RawBucket extends Raws.RawStore {
  /** Puts bytes that are kept already once more, so that they are announced once more. */
  announce(id: UploadId, bytes: Uint8Array, label: Raws.Label): Promise<void>;
  list(): AsyncIterable<UploadId>;
}

const PREFIX = "raw/";
const ID = /^u[0-9a-z]{20}$/;

export const keyOf = (id: UploadId): string => `${PREFIX}${id}`;
/** The upload of an object's key; undefined when the key is of another make. */
export const idOf = (key: string): UploadId | undefined =>
  key.startsWith(PREFIX) && ID.test(key.slice(PREFIX.length)) ? Id.Upload.parse(key.slice(PREFIX.length)) : undefined;

/** A label as metadata of an object, which takes ASCII only. */
export const metadataOf = ({ contentType, charset, filename, receivedAt }: Raws.Label): Record<string, string> => ({
  type: contentType,
  "received-at": receivedAt,
  ...(charset !== null && { charset }),
  ...(filename !== null && { filename: encodeURIComponent(filename) }),
});

const labelOf = (metadata: Record<string, string> = {}): Raws.Label =>
  Raws.Label.parse({
    contentType: metadata["type"] ?? "",
    charset: metadata["charset"] ?? null,
    filename: metadata["filename"] === undefined ? null : decodeURIComponent(metadata["filename"]),
    receivedAt: metadata["received-at"],
  });

const isThere = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === 412;

/** The bucket that is linked to this function or process. */
export const linked = (): string => (Reflect.get(Resource, LINK.bucket) as { name: string }).name;

interface Put {
  readonly id: UploadId;
  readonly bytes: Uint8Array;
  readonly label: Raws.Label;
}

async function* keys(client: S3Client, Bucket: string): AsyncGenerator<string> {
  let after: string | undefined;
  do {
    const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix: PREFIX, ContinuationToken: after }));
    for (const { Key } of page.Contents ?? []) if (Key !== undefined) yield Key;
    after = page.NextContinuationToken;
  } while (after !== undefined);
}

type Fetch = (range?: string) => AsyncGenerator<Uint8Array>;

const fetching = (client: S3Client, at: { Bucket: string; Key: string }): Fetch =>
  async function* (Range) {
    const { Body } = await client.send(new GetObjectCommand({ ...at, Range }));
    if (Body) yield* Body as unknown as AsyncIterable<Uint8Array>;
  };

// Below this an object is fetched once and held: several reads of a small one would cost more than its bytes.
const HELD_BYTES = 8 * 1024 * 1024;

/** The bytes of an object, fetched as they are asked for. */
function inputOf(fetch: Fetch, size: number): Raws.Input {
  if (size > HELD_BYTES)
    return { size, stream: () => fetch(), range: (start, end) => fetch(`bytes=${start}-${end - 1}`) };
  let held: Promise<Uint8Array> | undefined;
  async function* once(start: number, end: number): AsyncGenerator<Uint8Array> {
    held ??= Raws.whole(Raws.ofStream(fetch()));
    const bytes = await held;
    if (end > start) yield bytes.subarray(start, end);
  }
  return { size, stream: () => once(0, size), range: once };
}

export function rawBucket(client: S3Client, name: string): RawBucket {
  const at = (id: UploadId) => ({ Bucket: name, Key: keyOf(id) });
  const write = ({ id, bytes, label }: Put, IfNoneMatch?: "*") =>
    client.send(new PutObjectCommand({ ...at(id), Body: bytes, Metadata: metadataOf(label), IfNoneMatch }));
  return {
    async put(id, bytes, label) {
      try {
        await write({ id, bytes, label }, "*");
        return label;
      } catch (error) {
        if (!isThere(error)) throw error;
        return labelOf((await client.send(new HeadObjectCommand(at(id)))).Metadata);
      }
    },
    async announce(id, bytes, label) {
      await write({ id, bytes, label });
    },
    async open(id) {
      try {
        const { Metadata, ContentLength = 0 } = await client.send(new HeadObjectCommand(at(id)));
        return { label: labelOf(Metadata), input: inputOf(fetching(client, at(id)), ContentLength) };
      } catch (error) {
        if (error instanceof NotFound || error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    async *list() {
      for await (const key of keys(client, name)) {
        const id = idOf(key);
        if (id !== undefined) yield id;
      }
    },
  };
}

/** A client for AWS or, with `AWS_ENDPOINT_URL_S3`, for another store of the same protocol. */
export const client = (): S3Client => new S3Client({ maxAttempts: 4 });
