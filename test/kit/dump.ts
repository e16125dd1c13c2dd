import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Db } from "@newsledger/core/db";

const plain = (value: unknown): unknown =>
  value instanceof Set
    ? [...(value as Set<string>)].sort()
    : value instanceof Uint8Array
      ? Buffer.from(value).toString("base64")
      : Array.isArray(value)
        ? value.map(plain)
        : value !== null && typeof value === "object"
          ? Object.fromEntries(
              Object.entries(value)
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([key, one]) => [key, plain(one)]),
            )
          : value;

// How much of a block a writer had seen: the same facts can be written by one who saw more.
const FENCE = "n";

/** Every item of a table by its key, as plain values that compare, without the fence that orders writers of the same facts. */
export async function dump({ sender, table }: Db.Connection): Promise<Map<string, unknown>> {
  const out = new Map<string, unknown>();
  let start: unknown;
  do {
    const command = new ScanCommand({
      TableName: table,
      ConsistentRead: true,
      ...(start ? { ExclusiveStartKey: start as Db.Item } : {}),
    });
    const answer = await sender.send(command as never);
    for (const { [FENCE]: _, ...item } of answer["Items"] as Db.Item[])
      out.set(`${String(item["pk"])} / ${String(item["sk"])}`, plain(item));
    start = answer["LastEvaluatedKey"];
  } while (start !== undefined);
  return new Map([...out].sort(([a], [b]) => (a < b ? -1 : 1)));
}
