import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import type { Db } from "@newsledger/core/db";
import { bytesOf, readUnits, writeCost } from "../kit/capacity.ts";

export interface Used {
  calls: number;
  reads: number;
  tableWrites: number;
  indexWrites: number;
}
export interface Meter extends Db.Sender {
  readonly used: Used;
  /** Every item as it stands: the meter is the only one who writes. */
  readonly items: Map<string, Db.Item>;
  reset(): void;
}

type Answer = Db.Item;
const sum = (items: readonly Db.Item[]): number => items.reduce((total, item) => total + bytesOf(item), 0);
const keyOf = (item: Db.Item): string => `${String(item["pk"])}\n${String(item["sk"])}`;

function reads(command: Db.Command, answer: Answer): number {
  if (command instanceof GetCommand) {
    const item = answer["Item"] as Db.Item | undefined;
    return readUnits(item ? bytesOf(item) : 0, command.input.ConsistentRead === true);
  }
  if (command instanceof QueryCommand)
    return readUnits(sum(answer["Items"] as Db.Item[]), command.input.ConsistentRead === true);
  if (!(command instanceof BatchGetCommand)) return 0;
  // Every key is a read of its own, found or not.
  return Object.entries(command.input.RequestItems ?? {}).reduce((total, [table, { Keys = [], ConsistentRead }]) => {
    const found = (answer["Responses"] as Record<string, Db.Item[]>)[table] ?? [];
    const consistent = ConsistentRead === true;
    const gaps = Keys.length - found.length;
    return (
      total +
      found.reduce((units, item) => units + readUnits(bytesOf(item), consistent), 0) +
      gaps * readUnits(0, consistent)
    );
  }, 0);
}

/** Items that a call has written, each with what is there now. */
function written(command: Db.Command, answer: Answer): [key: string, after: Db.Item | undefined][] {
  if (command instanceof PutCommand) return [[keyOf(command.input.Item ?? {}), command.input.Item]];
  if (command instanceof DeleteCommand) return [[keyOf(command.input.Key ?? {}), undefined]];
  if (command instanceof UpdateCommand) return [[keyOf(command.input.Key ?? {}), answer["Attributes"] as Db.Item]];
  if (!(command instanceof BatchWriteCommand)) return [];
  return Object.values(command.input.RequestItems ?? {}).flatMap((requests) =>
    requests.flatMap(({ PutRequest }): [string, Db.Item][] =>
      PutRequest?.Item ? [[keyOf(PutRequest.Item), PutRequest.Item]] : [],
    ),
  );
}

/** A sender that adds up what its calls would cost in the cloud. */
export function metered(sender: Db.Sender): Meter {
  const used: Used = { calls: 0, reads: 0, tableWrites: 0, indexWrites: 0 };
  const items = new Map<string, Db.Item>();
  const write = (key: string, after: Db.Item | undefined): void => {
    const { table, indexes } = writeCost(items.get(key), after);
    used.tableWrites += table;
    used.indexWrites += indexes;
    if (after) items.set(key, after);
    else items.delete(key);
  };
  return {
    used,
    items,
    reset: () => void Object.assign(used, { calls: 0, reads: 0, tableWrites: 0, indexWrites: 0 }),
    async send(command) {
      used.calls += 1;
      let answer: Answer;
      try {
        answer = await sender.send(command);
      } catch (error) {
        // A condition that did not hold is billed as a write of what is there.
        const [[key] = [""]] = written(command, {});
        used.tableWrites += writeCost(items.get(key), items.get(key)).table;
        throw error;
      }
      used.reads += reads(command, answer);
      for (const [key, after] of written(command, answer)) write(key, after);
      return answer;
    },
  };
}
