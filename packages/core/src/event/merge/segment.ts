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

/** All claims that can have to do with one: its block, as far as the dates reach without a gap. Read consistently, one or two calls. */
export async function around(block: string, signature: Signature, days: number): Promise<Segment> {
  const { sk } = Table.signatureKey(block, signature);
  const whole = await Query.once({ partition: block, limit: REACH, consistent: true });
  const [before, after] = whole.next
    ? await Promise.all([
        Query.once({ partition: block, to: sk, descending: true, limit: REACH, consistent: true }),
        Query.once({ partition: block, from: sk, limit: REACH, consistent: true }),
      ])
    : [
        { items: whole.items.filter((item) => String(item["sk"]) <= sk).reverse() },
        { items: whole.items.filter((item) => String(item["sk"]) >= sk) },
      ];
  const items = [
    ...connected(before.items, signature.at, days).reverse(),
    ...connected(after.items, signature.at, days),
  ];
  const unique = [...new Map(items.map((item) => [String(item["sk"]), item])).values()];
  return {
    block,
    placed: unique
      .filter((item) => item["gone"] !== true)
      .map((item) => ({
        signature: item["signature"] as Signature,
        event: (item["event"] as EventId | undefined) ?? null,
      })),
    seen: unique.reduce((sum, item) => sum + Number(item["version"]), 0),
  };
}

/**
 * Puts a claim in its block, or takes it out (null): the same content again changes nothing, another content counts as one more
 * version. False when another writer was faster: read again.
 */
export async function place(
  block: string,
  key: Pick<Signature, "at" | "id">,
  signature: Signature | null,
): Promise<void> {
  const at = Table.signatureKey(block, key);
  const content = Hash.short(JSON.stringify(signature));
  for (let turn = 0; turn < 10; turn += 1) {
    const old = await Db.get(at);
    if (old?.["content"] === content || (old === undefined && signature === null)) return;
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
    if (done) return;
  }
  throw new Error("a claim was rewritten ten times while it was being placed");
}
