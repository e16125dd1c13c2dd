import { createHash } from "node:crypto";
import { once } from "node:events";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** An object as a bucket keeps it: its bytes, and the headers that describe them. */
export interface Kept {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}
export interface Recorded {
  readonly method: string;
  /** "/uploads/raw/u…", without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
}

/** A bucket on a loopback port that speaks as much of S3's protocol as the archive uses, and notes what it was asked. */
export interface Bucket {
  readonly endpoint: string;
  readonly objects: Map<string, Kept>;
  readonly requests: Recorded[];
  /** Called for every object that is written, as a notification would be. */
  onCreated: (key: string, bytes: number) => void;
  /** The next requests are answered with these statuses instead, in turn; 0 is never answered. */
  readonly failures: number[];
  close(): Promise<void>;
}

const DESCRIBING = /^(content-type|x-amz-meta-.+)$/;

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { "content-type": "application/xml" });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}

interface Turn {
  readonly bucket: Bucket;
  readonly key: string;
  readonly recorded: Recorded;
  readonly response: ServerResponse;
}

function put({ bucket, key, recorded, response }: Turn, bytes: Buffer): void {
  const { headers } = recorded;
  if (headers["if-none-match"] === "*" && bucket.objects.has(key)) return refuse(response, 412, "PreconditionFailed");
  const sum = headers["x-amz-checksum-sha256"];
  if (sum !== undefined && sum !== createHash("sha256").update(bytes).digest("base64"))
    return refuse(response, 400, "BadDigest");
  const described = Object.entries(headers).filter(([name]) => DESCRIBING.test(name));
  bucket.objects.set(key, { bytes, headers: Object.fromEntries(described) });
  response.writeHead(200, { etag: '"1"' }).end();
  bucket.onCreated(key, bytes.length);
}

function get({ bucket, key, recorded, response }: Turn): void {
  const kept = bucket.objects.get(key);
  if (!kept) return refuse(response, 404, "NoSuchKey");
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(recorded.headers["range"] ?? "") ?? [];
  const bytes = from === undefined ? kept.bytes : kept.bytes.subarray(Number(from), Number(to) + 1);
  response.writeHead(from === undefined ? 200 : 206, { ...kept.headers, "content-length": bytes.length });
  response.end(recorded.method === "HEAD" ? undefined : bytes);
}

// Two keys a page, so that every list has pages.
function list({ bucket, recorded, response }: Turn): void {
  const after = recorded.query.get("continuation-token") ?? "";
  const keys = [...bucket.objects.keys()].filter((key) => key.startsWith(recorded.query.get("prefix") ?? "")).sort();
  const rest = keys.filter((key) => key > after);
  const page = rest.slice(0, 2);
  const more = rest.length > page.length;
  const contents = page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join("");
  const next = more ? `<NextContinuationToken>${page.at(-1) ?? ""}</NextContinuationToken>` : "";
  response.writeHead(200, { "content-type": "application/xml" });
  response.end(`<ListBucketResult><IsTruncated>${String(more)}</IsTruncated>${contents}${next}</ListBucketResult>`);
}

async function answer(bucket: Bucket, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://s3");
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const recorded = { method: request.method ?? "", path: url.pathname, query: url.searchParams, headers };
  bucket.requests.push(recorded);
  const bytes = await bytesOf(request);
  const failure = bucket.failures.shift();
  if (failure === 0) return;
  if (failure !== undefined) return refuse(response, failure, "InternalError");
  const key = decodeURIComponent(url.pathname.split("/").slice(2).join("/"));
  const turn = { bucket, key, recorded, response };
  if (request.method === "PUT") put(turn, bytes);
  else if (url.searchParams.has("list-type")) list(turn);
  else get(turn);
}

/** Starts an empty bucket. */
export async function startBucket(): Promise<Bucket> {
  const bucket: { -readonly [K in keyof Bucket]: Bucket[K] } = {
    endpoint: "",
    objects: new Map(),
    requests: [],
    onCreated: () => undefined,
    failures: [],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  const server = createServer((request, response) => void answer(bucket, request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  bucket.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return bucket;
}
