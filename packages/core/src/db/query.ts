import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { Fault } from "../fault/index.ts";
import { type Condition, type Item, send } from "./client.ts";
import { INDEXES, type IndexName, KEY } from "./shape.ts";

/** A stretch of one partition, of the table or of an index. Bounds are inclusive sort keys. */
export interface Stretch {
  readonly index?: IndexName;
  readonly partition: string;
  readonly from?: string;
  readonly to?: string;
}

export interface Reading extends Stretch {
  readonly descending?: boolean;
  readonly limit?: number;
  readonly filter?: Condition | undefined;
  /** Of the table only: indexes are always a little behind. */
  readonly consistent?: boolean;
  /** Nothing but sort keys is fetched. */
  readonly keysOnly?: boolean;
}

interface Answer {
  readonly items: Item[];
  /** Where to go on; undefined at the end of the stretch. */
  readonly next: Item | undefined;
}

const attributes = (index: IndexName | undefined): { partition: string; sort: string } =>
  index ? INDEXES[index] : KEY;
/** The sort key of an item in an index or, without one, in the table. */
export const sortOf = (item: Item, index?: IndexName): string => String(item[attributes(index).sort]);

function condition(reading: Reading): { expression: string; values: Record<string, string> } {
  const { from, to, partition } = reading;
  if (from !== undefined && to !== undefined)
    return {
      expression: "#p = :p AND #s BETWEEN :from AND :to",
      values: { ":p": partition, ":from": from, ":to": to },
    };
  if (from !== undefined) return { expression: "#p = :p AND #s >= :from", values: { ":p": partition, ":from": from } };
  if (to !== undefined) return { expression: "#p = :p AND #s <= :to", values: { ":p": partition, ":to": to } };
  return { expression: "#p = :p", values: { ":p": partition } };
}

/** One call: at most 1 MB, or `limit` items before the filter. */
export async function once(reading: Reading, start?: Item): Promise<Answer> {
  const { partition, sort } = attributes(reading.index);
  const { expression, values } = condition(reading);
  const keysOnly = reading.keysOnly === true;
  const sorted = expression.includes("#s") || keysOnly;
  const answer = await send(
    (table) =>
      new QueryCommand({
        TableName: table,
        ...(reading.index && { IndexName: reading.index }),
        KeyConditionExpression: expression,
        ExpressionAttributeNames: { "#p": partition, ...(sorted && { "#s": sort }), ...reading.filter?.names },
        ExpressionAttributeValues: { ...values, ...reading.filter?.values },
        ...(reading.filter && { FilterExpression: reading.filter.expression }),
        ...(keysOnly && { ProjectionExpression: "#s" }),
        ScanIndexForward: reading.descending !== true,
        ...(reading.limit !== undefined && { Limit: reading.limit }),
        ...(reading.consistent === true && { ConsistentRead: true }),
        ...(start && { ExclusiveStartKey: start }),
      }),
  );
  return { items: (answer["Items"] ?? []) as Item[], next: answer["LastEvaluatedKey"] as Item | undefined };
}

/** Everything in a stretch that is known to be small; more than `most` items is a bug in the design of the stretch, and said so. */
export async function all(reading: Reading, most = 5000): Promise<Item[]> {
  const out: Item[] = [];
  let start: Item | undefined;
  do {
    const answer = await once(reading, start);
    out.push(...answer.items);
    start = answer.next;
    if (out.length > most) throw new Error(`more than ${most} items in the stretch ${reading.partition.slice(0, 2)}`);
  } while (start !== undefined);
  return out;
}

/** How many calls one page may cost before the answer is an error that asks for a narrower filter. */
export const SCAN_CALLS = 60;
export interface Budget {
  calls: number;
  readonly most: number;
}

/** The items of a stretch in order, fetched as they are asked for. With a filter the fetches grow, since most may fall through it. */
export async function* stream(reading: Reading, want: number, budget: Budget): AsyncGenerator<Item> {
  let size = reading.filter ? Math.max(100, want * 2) : want;
  let start: Item | undefined;
  do {
    budget.calls += 1;
    if (budget.calls > budget.most)
      throw new Fault(
        "LIMIT_SCAN",
        "the filter leaves too little of too much to read: narrow it by company, kind or dates",
        {
          limit: budget.most,
        },
      );
    const answer = await once({ ...reading, limit: size }, start);
    yield* answer.items;
    start = answer.next;
    size = Math.min(size * 2, 2000);
  } while (start !== undefined);
}
