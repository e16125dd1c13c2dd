import { once } from "node:events";
import type { AddressInfo } from "node:net";
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
} from "@aws-sdk/client-dynamodb";
import { INDEXES, KEY } from "@newsledger/core/db/shape";
import { AbstractKeyIterator, AbstractValueIterator } from "abstract-level";
import { ClassicLevel } from "classic-level";
import dynalite from "dynalite";

// dynalite ends an iterator by calling `return`, which these do not have: without it every query leaves one open for ever, with the
// memory and the view of the database that it holds.
for (const { prototype } of [AbstractKeyIterator, AbstractValueIterator])
  Object.defineProperty(prototype, "return", {
    configurable: true,
    value(this: { close(): Promise<void> }) {
      return this.close();
    },
  });

/** A DynamoDB that runs inside this process, on a loopback port. */
export interface Engine {
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

/** Throws what keeps a LevelDB folder from being opened: the engine itself would only say so when it is too late. */
export async function probe(folder: string): Promise<void> {
  const level = new ClassicLevel(folder);
  await level.open();
  await level.close();
}

/** Starts the embedded engine on a folder or, without one, in memory. */
export async function start(folder?: string): Promise<Engine> {
  const server = dynalite({
    ...(folder !== undefined && { path: folder }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((done, fail) => {
      server.closeAllConnections();
      server.close((error) => (error ? fail(error) : done()));
    });
  return { endpoint: `http://127.0.0.1:${port}`, close };
}

const projection = (kind: "all" | readonly string[]) =>
  kind === "all"
    ? { ProjectionType: "ALL" as const }
    : { ProjectionType: "INCLUDE" as const, NonKeyAttributes: [...kind] };
const schema = ({ partition, sort }: { partition: string; sort: string }) => [
  { AttributeName: partition, KeyType: "HASH" as const },
  { AttributeName: sort, KeyType: "RANGE" as const },
];

const command = (table: string): CreateTableCommand =>
  new CreateTableCommand({
    TableName: table,
    BillingMode: "PAY_PER_REQUEST",
    KeySchema: schema(KEY),
    AttributeDefinitions: [KEY, ...Object.values(INDEXES)].flatMap(({ partition, sort }) =>
      [partition, sort].map((name) => ({ AttributeName: name, AttributeType: "S" as const })),
    ),
    GlobalSecondaryIndexes: Object.entries(INDEXES).map(([name, index]) => ({
      IndexName: name,
      KeySchema: schema(index),
      Projection: projection(index.projection),
    })),
  });

async function asClient<T>(endpoint: string, work: (client: DynamoDBClient) => Promise<T>): Promise<T> {
  const client = new DynamoDBClient({
    endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  try {
    return await work(client);
  } finally {
    client.destroy();
  }
}

async function statusOf(client: DynamoDBClient, table: string): Promise<string | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: table }))).Table?.TableStatus;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

async function until(client: DynamoDBClient, table: string, status: "ACTIVE" | undefined): Promise<void> {
  while ((await statusOf(client, table)) !== status) await new Promise((done) => setTimeout(done, 50));
}

/** Makes the table and its indexes as the shape says, unless it is there. */
export const ensureTable = (endpoint: string, table: string): Promise<void> =>
  asClient(endpoint, async (client) => {
    if ((await statusOf(client, table)) === undefined) await client.send(command(table));
    await until(client, table, "ACTIVE");
  });

/** Removes a table and everything in it, if it is there. */
export const dropTable = (endpoint: string, table: string): Promise<void> =>
  asClient(endpoint, async (client) => {
    if ((await statusOf(client, table)) === undefined) return;
    await client.send(new DeleteTableCommand({ TableName: table }));
    await until(client, table, undefined);
  });
