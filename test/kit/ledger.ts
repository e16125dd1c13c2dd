import { Db } from "@newsledger/core/db";
import type { Event } from "@newsledger/core/event";
import { Hash } from "@newsledger/core/util";
import * as Table from "../../packages/core/src/event/event.table.ts";
import { fold } from "../../packages/core/src/event/merge/fold.ts";
import * as Merge from "../../packages/core/src/event/merge/merge.ts";
import { ruleOf } from "../../packages/core/src/event/merge/rules.ts";
import { signature } from "./claims.ts";

type Signature = Event.Signature;
type Item = Db.Item & Db.Key;
type Claims = readonly [Signature, ...Signature[]];

const storedOf = (claim: Signature) => ({ ...claim, evidence: [], explain: {} as never, reader: "test/1" });

/** Adds a claim as the line does: with its article, then to the ledger. */
export async function told(claim: Signature): Promise<Event.Info[]> {
  const rule = ruleOf(claim.kind);
  await Db.update(Table.claimChange(storedOf(claim), Merge.eventOf(claim.id), Merge.blockOf(claim, rule)));
  return Merge.add(claim, rule);
}

/** An item as an update of an empty one makes it. */
function made({ key, values }: Db.Change, names: Readonly<Record<string, string>>): Item {
  const given = Object.entries(names).flatMap(([slot, name]) =>
    slot in (values ?? {}) ? [[name, values?.[slot]]] : [],
  );
  return { ...key, ...Object.fromEntries(given) } as Item;
}

const KEYS = ["by1pk", "by1sk", "by2pk", "by2sk", "by3pk", "by3sk"].map((name, i) => [`:k${i}`, name] as const);
const EVENT = {
  ":info": "info",
  ":n": "n",
  ":f": "f",
  ":months": "months",
  ":listed": "listed",
  ...Object.fromEntries(KEYS),
};

function eventItems(claims: Claims, seen: number): Item[] {
  const { headlines } = ruleOf(claims[0].kind);
  const info = { id: Merge.eventOf(claims[0].id), ...fold(claims, headlines), usd: null, mergedInto: null };
  const placed = claims.flatMap((claim): Item[] => {
    const block = Merge.blockOf(claim, ruleOf(claim.kind));
    const change = Table.claimChange(storedOf(claim), info.id, block);
    const content = Hash.short(JSON.stringify(claim));
    return [
      made(change, { ":claim": "claim", ":block": "block", ":sort": "by1sk", ":own": "event", ":partition": "by1pk" }),
      {
        ...Table.signatureKey(block, claim),
        signature: claim,
        content,
        version: 1,
        gone: false,
        event: info.id,
        n: seen,
      },
    ];
  });
  return [
    ...placed,
    made(Table.eventChange(info, seen), EVENT),
    ...Table.participantItems(info, seen),
    Table.reportedItem(info, seen),
  ];
}

/** Fills an empty ledger with events, each of its claims, as adding one after the other does, in a hundredth of the time. */
export async function fill(events: Iterable<Claims>): Promise<void> {
  let items: Item[] = [];
  for (const event of events) {
    items.push(...eventItems(event, 1));
    if (items.length < 1000) continue;
    await Db.batchPut(items);
    items = [];
  }
  await Db.batchPut(items);
}

const HOUR_MS = 3_600_000;

/** An hour after the first of the century. */
const moment = (hour: number): string => new Date(Date.UTC(2001, 0, 1) + hour * HOUR_MS).toISOString();

/** A season that no other number has. */
const season = (n: number): string => {
  const day = new Date(Date.UTC(1900, 0, 1) + n * 24 * HOUR_MS).toISOString().slice(0, 10);
  return `${day}/${day}`;
};

/** What a company reports for its season of a number, told at some hour. */
export const results = (company: string, number: number, hour: number): Signature =>
  signature({
    id: `${company} ${number} ${hour}`,
    at: moment(hour),
    kind: "EARNINGS",
    status: "COMPLETED",
    who: [`COMPANY:${company}`],
    figures: [`NET_PROFIT:${number + 1}000000000 VND`],
    period: season(number),
  });

/** So many events, one an hour: of a company each, or all of one. */
export function* many(count: number, of: (number: number) => string): Generator<Claims> {
  for (let n = 0; n < count; n += 1) yield [results(of(n), n, n)];
}
