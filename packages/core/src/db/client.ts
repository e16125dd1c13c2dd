import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type QueryCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { Resource } from "sst/resource";
import { LIMITS, LINK } from "./shape.ts";

/** An item as stored: plain attributes, keys included. */
export type Item = Record<string, unknown>;
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export type Command =
  BatchGetCommand | BatchWriteCommand | DeleteCommand | GetCommand | PutCommand | QueryCommand | UpdateCommand;
/** What the archive needs of a database client; tests wrap it to count calls and to make them fail. */
export interface Sender {
  send(command: Command): Promise<Item>;
}
export interface Connection {
  readonly sender: Sender;
  readonly table: string;
}

/** A client for an endpoint (another engine than AWS's own) or for AWS. */
export function client(options: { endpoint?: string; region?: string } = {}): Sender {
  const local =
    options.endpoint === undefined
      ? {}
      : { endpoint: options.endpoint, credentials: { accessKeyId: "local", secretAccessKey: "local" } };
  const base = new DynamoDBClient({
    region: options.region ?? process.env["AWS_REGION"] ?? "local",
    maxAttempts: 5,
    ...local,
  });
  return DynamoDBDocumentClient.from(base, { marshallOptions: { removeUndefinedValues: true } });
}

let current: Connection | undefined;

/** Uses another connection from here on; undefined goes back to the linked table. */
export const connect = (connection: Connection | undefined): void => {
  current = connection;
};

/** The connection in use: the one given to `connect`, else the table that is linked to this function or process. */
export function connection(): Connection {
  if (current === undefined) {
    const linked: unknown = Reflect.get(Resource, LINK.table);
    const { name, endpoint } = linked as { name: string; endpoint?: string };
    current = { sender: client(endpoint === undefined ? {} : { endpoint }), table: name };
  }
  return current;
}

// What the sender threw, told apart from errors of the code around it.
const thrown = new WeakSet<object>();

export async function send(make: (table: string) => Command): Promise<Item> {
  const { sender, table } = connection();
  const command = make(table);
  try {
    return await sender.send(command);
  } catch (error) {
    if (typeof error === "object" && error !== null) thrown.add(error);
    throw error;
  }
}

// The engine's word that it will never take an item as it is.
const NEVER = new Set(["ValidationException", "ItemCollectionSizeLimitExceededException"]);

/** Whether an error is the database's, so that the same work may go through later: throttling, a lost connection, an engine that is down. */
export const isOutage = (error: unknown): boolean =>
  error instanceof Error && thrown.has(error) && !NEVER.has(error.name);

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

/** Runs batches until the engine has taken everything: it may hand some back when it is throttled. */
async function untilDone<T>(rest: T[], step: (rest: T[]) => Promise<T[]>): Promise<void> {
  let left = rest;
  for (let turn = 0; left.length > 0; turn += 1) {
    const before = left.length;
    left = await step(left);
    if (left.length === before) await pause(Math.min(2000, 25 * 2 ** turn));
    if (turn > 20) throw new Error(`the database took none of ${left.length} items in 20 turns`);
  }
}

export async function get(key: Key, consistent = true): Promise<Item | undefined> {
  const answer = await send((table) => new GetCommand({ TableName: table, Key: key, ConsistentRead: consistent }));
  return answer["Item"] as Item | undefined;
}

export const keyOf = (key: { pk?: unknown; sk?: unknown }): string => `${String(key.pk)}\n${String(key.sk)}`;

/** Items by key, in batches of 100, each key once; what is not there is not in the map. */
export async function batchGet(keys: readonly Key[], consistent = false): Promise<Map<string, Item>> {
  const wanted = [...new Map(keys.map((key) => [keyOf(key), { pk: key.pk, sk: key.sk }])).values()];
  const found = new Map<string, Item>();
  const one = async (part: Key[]): Promise<void> =>
    untilDone(part, async (rest) => {
      const answer = await send(
        (table) => new BatchGetCommand({ RequestItems: { [table]: { Keys: rest, ConsistentRead: consistent } } }),
      );
      const { table } = connection();
      for (const item of (answer["Responses"] as Record<string, Item[]>)[table] ?? []) found.set(keyOf(item), item);
      return (answer["UnprocessedKeys"] as Record<string, { Keys: Key[] }> | undefined)?.[table]?.Keys ?? [];
    });
  await Promise.all(chunks(wanted, LIMITS.batchGet).map(one));
  return found;
}

/** Puts items in batches of 25, whatever was there before: for items that are the same whenever they are written. */
export async function batchPut(items: readonly (Item & Key)[]): Promise<void> {
  const unique = [...new Map(items.map((item) => [keyOf(item), item])).values()];
  for (const part of chunks(unique, LIMITS.batchWrite)) {
    await untilDone(part, async (rest) => {
      const requests = rest.map((item) => ({ PutRequest: { Item: item } }));
      const answer = await send((table) => new BatchWriteCommand({ RequestItems: { [table]: requests } }));
      const { table } = connection();
      const left =
        (answer["UnprocessedItems"] as Record<string, { PutRequest: { Item: Item & Key } }[]> | undefined)?.[table] ??
        [];
      return left.map((request) => request.PutRequest.Item);
    });
  }
}

export interface Condition {
  readonly expression: string;
  readonly names?: Record<string, string>;
  readonly values?: Record<string, unknown>;
}

const refused = (error: unknown): boolean => error instanceof Error && error.name === "ConditionalCheckFailedException";

/** Puts an item; with a condition, false when the condition did not hold and nothing was written. */
export async function put(item: Item & Key, condition?: Condition): Promise<boolean> {
  const extra = condition && {
    ConditionExpression: condition.expression,
    ...(condition.names && { ExpressionAttributeNames: condition.names }),
    ...(condition.values && { ExpressionAttributeValues: condition.values }),
  };
  try {
    await send((table) => new PutCommand({ TableName: table, Item: item, ...extra }));
    return true;
  } catch (error) {
    if (condition !== undefined && refused(error)) return false;
    throw error;
  }
}

export interface Change {
  readonly key: Key;
  readonly expression: string;
  readonly names: Record<string, string>;
  readonly values?: Record<string, unknown>;
  readonly condition?: string;
}

/** Changes an item in place and returns it as it is then; undefined when the condition did not hold. */
export async function update(change: Change): Promise<Item | undefined> {
  try {
    const answer = await send(
      (table) =>
        new UpdateCommand({
          TableName: table,
          Key: change.key,
          UpdateExpression: change.expression,
          ExpressionAttributeNames: change.names,
          ...(change.values && { ExpressionAttributeValues: change.values }),
          ...(change.condition !== undefined && { ConditionExpression: change.condition }),
          ReturnValues: "ALL_NEW",
        }),
    );
    return answer["Attributes"] as Item;
  } catch (error) {
    if (change.condition !== undefined && refused(error)) return undefined;
    throw error;
  }
}

export const remove = async (key: Key): Promise<void> => {
  await send((table) => new DeleteCommand({ TableName: table, Key: key }));
};
