import { Db, Query } from "../../db/index.ts";
import { Hash } from "../../util/index.ts";
import type { EventId } from "../../util/id.ts";
import type { Signature } from "../info.ts";
import * as Table from "../event.table.ts";

/** A claim in its block, with the event that it was last put in. */
export interface Placed {
  readonly signature: Signature;
  readonly event: EventId | null;
}
export interface Segment {
  readonly block: string;
  readonly placed: readonly Placed[];
  /** See `Table.SEEN`. */
  readonly seen: number;
  /** The first instant that was looked at, in milliseconds, when claims before it may belong to those after it; else null. */
  readonly cut: number | null;
}

/** How many claims before and after a claim are ever compared with it. Beyond it lies a company with thousands of stories on one matter. */
export const REACH = 400;
const DAY_MS = 86_400_000;

const dateOf = (item: Db.Item): number => Date.parse(String(item["sk"]).split("#")[0] ?? "");

/** Items up to the first gap of more than `days`: across such a gap no claims are compared. */
function connected(items: readonly Db.Item[], from: string, days: number): Db.Item[] {
  let last = Date.parse(from);
  const out: Db.Item[] = [];
  for (const item of items) {
    if (Math.abs(dateOf(item) - last) > days * DAY_MS) break;
    last = dateOf(item);
    out.push(item);
  }
  return out;
}

// In front of all claims of a block. A larger turn has seen more than a smaller one, whatever part of the block each looked at.
const TURN = "!";
const TURNS = 1_000_000;

/**
 * How often claims of a block were placed since it became too large to be seen whole; a writer who has just placed one takes a turn of
 * its own. Counts nothing but writers: one turn too many does no harm.
 */
async function turn(block: string, taken: Db.Item | undefined, placed: boolean): Promise<number> {
  if (taken && !placed) return Number(taken["turn"]);
  const change = {
    key: { pk: block, sk: TURN },
    expression: "ADD #turn :one",
    names: { "#turn": "turn" },
    values: { ":one": 1 },
  };
  return Number((await Db.update(change))?.["turn"]);
}

const before = (item: Db.Item, sk: string): boolean => String(item["sk"]) <= sk;

/** The claims of a block up to one, the latest first, and from it on; of a block that one call could not read whole. */
async function sides(block: string, sk: string): Promise<{ past: Db.Item[]; future: Db.Item[]; more: boolean }> {
  const [past, future] = await Promise.all([
    Query.once({ partition: block, from: "0", to: sk, descending: true, limit: REACH, consistent: true }),
    Query.once({ partition: block, from: sk, limit: REACH, consistent: true }),
  ]);
  return { past: past.items, future: future.items, more: past.next !== undefined };
}

/**
 * All claims that can have to do with one: its block, as far as the dates reach without a gap. Read consistently: one call, or four for
 * a block of many claims. `placed`: whoever asks has just placed one there.
 */
export async function around(
  block: string,
  signature: Signature,
  { days, placed }: { readonly days: number; readonly placed: boolean },
): Promise<Segment> {
  const { sk } = Table.signatureKey(block, signature);
  const { items: first, next } = await Query.once({ partition: block, limit: REACH, consistent: true });
  const taken = first.find((item) => item["sk"] === TURN);
  const large = next !== undefined || taken !== undefined;
  const turns = large ? await turn(block, taken, placed) : 0;
  const { past, future, more } = large
    ? await sides(block, sk)
    : {
        past: first.filter((item) => before(item, sk)).reverse(),
        future: first.filter((item) => !before(item, sk)),
        more: false,
      };
  const linked = connected(past, signature.at, days);
  const all = [...linked.toReversed(), ...connected(future, signature.at, days)];
  const unique = [...new Map(all.map((item) => [String(item["sk"]), item])).values()];
  const cut = more && linked.length === past.length ? linked.at(-1) : undefined;
  return {
    block,
    placed: unique
      .filter((item) => item["gone"] !== true)
      .map((item) => ({
        signature: item["signature"] as Signature,
        event: (item["event"] as EventId | undefined) ?? null,
      })),
    seen: turns * TURNS + unique.reduce((sum, item) => sum + Number(item["version"]), 0),
    cut: cut === undefined ? null : dateOf(cut),
  };
}

/**
 * Puts a claim in its block, or takes it out (null): the same content again changes nothing, another content counts as one more
 * version. Whether it changed anything.
 */
export async function place(
  block: string,
  key: Pick<Signature, "at" | "id">,
  signature: Signature | null,
): Promise<boolean> {
  const at = Table.signatureKey(block, key);
  const content = Hash.short(JSON.stringify(signature));
  for (let turn = 0; turn < 10; turn += 1) {
    const old = await Db.get(at);
    if (old?.["content"] === content || (old === undefined && signature === null)) return false;
    const version = Number(old?.["version"] ?? 0);
    const done = await Db.update({
      key: at,
      expression: "SET #signature = :signature, #content = :content, #version = :next, #gone = :gone",
      names: { "#signature": "signature", "#content": "content", "#version": "version", "#gone": "gone" },
      values: {
        ":signature": signature,
        ":content": content,
        ":next": version + 1,
        ":gone": signature === null,
        ":version": version,
      },
      condition: old ? "#version = :version" : "attribute_not_exists(#version) OR #version = :version",
    });
    if (done) return true;
  }
  throw new Error("a claim was rewritten ten times while it was being placed");
}
