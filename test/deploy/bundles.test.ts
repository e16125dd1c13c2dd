import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bundle, DOORS, type DoorName, bundle } from "./bundle.ts";

const MB = 1_000_000;
/** Bytes of code, minified: without word lists, which are data, and the company list, which lies beside. */
const BUDGET: Readonly<Record<DoorName, number>> = { graphql: 1.1 * MB, upload: 1.2 * MB, ingest: 1.8 * MB };
const CLIENTS: Readonly<Record<DoorName, string[]>> = {
  graphql: ["client-dynamodb", "lib-dynamodb"],
  upload: ["client-dynamodb", "client-s3", "lib-dynamodb", "s3-request-presigner"],
  ingest: ["client-dynamodb", "client-s3", "client-sqs", "lib-dynamodb"],
};

let folder: string;
const bundles = new Map<DoorName, Bundle>();
const of = (name: DoorName): Bundle => bundles.get(name)!;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsledger-bundles-"));
  for (const name of DOORS) bundles.set(name, await bundle(name, folder));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const inputs = (name: DoorName): readonly string[] => of(name).inputs;
const packages = (name: DoorName): Set<string> =>
  new Set(
    inputs(name).flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path)?.[1] ?? []),
  );

describe.each(DOORS)("the bundle of %s", (name) => {
  test("stays within its budget", () => {
    const { code, bytes } = of(name);
    expect(code).toBeLessThanOrEqual(BUDGET[name]);
    expect(bytes).toBeGreaterThan(code);
  });

  test("has the AWS clients that it uses, and no others", () => {
    const clients = [...packages(name)].filter((one) => /^@aws-sdk\/(client|lib|s3)-/.test(one));
    expect(clients.sort()).toEqual(CLIENTS[name].map((one) => `@aws-sdk/${one}`));
  });

  test("has nothing of development, of the local archive or of GraphiQL", () => {
    const strange = [...packages(name)].filter((one) =>
      /render-graphiql|dynalite|level|vitest|linkedom|readability|playwright/.test(one),
    );
    expect(strange).toEqual([]);
    expect(
      inputs(name).filter((path) => /^test\/|\.test\.ts$|packages\/local\/|render-graphiql|\/tools\//.test(path)),
    ).toEqual([]);
  });
});

test("the upload function has neither the API nor the readers of stories", () => {
  expect([...packages("upload")].filter((one) => /^(graphql|graphql-yoga|@pothos\/.+)$/.test(one))).toEqual([]);
  expect(inputs("upload").filter((path) => /core\/src\/(company|event|article)\//.test(path))).toEqual([]);
});

test("the ingest function has no API", () => {
  expect([...packages("ingest")].filter((one) => /^(graphql|graphql-yoga|@pothos\/.+)$/.test(one))).toEqual([]);
});

test("the API has no parsers of files", () => {
  expect(inputs("graphql").filter((path) => /core\/src\/ingest\/(formats|html)\//.test(path))).toEqual([]);
});
