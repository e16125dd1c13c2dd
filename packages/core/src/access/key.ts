import { randomBytes, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import { Db, Page } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import { Hash, fn } from "../util/index.ts";
import { RATES } from "./rate.ts";

export const SCOPES = ["upload", "edit"] as const;
export type Scope = (typeof SCOPES)[number];

/** A key as it is kept: what it is for, and the hash of its secret half. The key itself is shown once, when it is made. */
export interface Info {
  /** The first half of the key: names it in lists and logs, and opens nothing. */
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Requests a minute. */
  readonly rate: number;
  /** RFC 3339 in UTC. */
  readonly createdAt: string;
}

// nl_<id: 8 characters>_<secret: 32 characters>, both from base 32: 160 random bits, which no rate of guessing reaches.
const SHAPE = /^nl_([0-9a-z]{8})_([0-9a-z]{32})$/;
const LIST = "Y";
const itemKey = (id: string): Db.Key => ({ pk: `Y#${id}`, sk: "Y" });
const hashOf = (secret: string): string => Hash.sha256(`newsledger key ${secret}`);
const itemOf = (info: Info, hash: string): Db.Item & Db.Key => ({
  ...itemKey(info.id),
  by1pk: LIST,
  by1sk: `${info.createdAt}#${info.id}`,
  info,
  hash,
});

const Wanted = z.object({
  name: z.string().min(1).max(100),
  scopes: z.array(z.enum(SCOPES)).min(1),
  rate: z.int().min(1).max(1_000_000).default(RATES.perMinute),
  at: z.date(),
});

/** Keeps a key and returns it: the only time that its secret is to be seen. */
export const create = fn(Wanted, async ({ name, scopes, rate, at }): Promise<{ key: string; info: Info }> => {
  const id = Hash.short(randomBytes(32), 8);
  const secret = Hash.short(randomBytes(32), 32);
  const info: Info = { id, name, scopes: [...new Set(scopes)], rate, createdAt: at.toISOString() };
  await Db.put(itemOf(info, hashOf(secret)));
  return { key: `nl_${id}_${secret}`, info };
});

/** A full page of keys, the oldest first; one that was made this second may be missing. */
export const page = fn(z.object({ ask: z.custom<Page.Ask>() }), async ({ ask }): Promise<Page.Page<Info>> => {
  const found = await Page.page({ lists: [Page.single(LIST, { index: "by1" })], descending: false }, ask);
  return { ...found, items: found.items.map(({ cursor, item }) => ({ cursor, item: item["info"] as Info })) };
});

/** Takes a key back, by its id: from now on it opens nothing. Faults: NOT_FOUND. */
export async function revoke(id: string): Promise<Info> {
  const item = /^[0-9a-z]{8}$/.test(id) ? await Db.get(itemKey(id)) : undefined;
  if (!item) throw new Fault("NOT_FOUND", `no key has the id "${id.slice(0, 40)}"`);
  await Db.remove(itemKey(id));
  return item["info"] as Info;
}

/** Reads all keys of this table; what it returns puts them, as they are, in the table that is connected then. */
export async function carry(): Promise<() => Promise<void>> {
  const items: (Db.Item & Db.Key)[] = [];
  let after: string | undefined;
  for (;;) {
    const found = await page({ ask: { first: 100, after } });
    for (const { item } of found.items) {
      const kept = await Db.get(itemKey(item.id));
      if (kept) items.push(kept as Db.Item & Db.Key);
    }
    after = found.items.at(-1)?.cursor;
    if (!found.hasNext) return () => Db.batchPut(items);
  }
}

const refuse = (message: string): never => {
  throw new Fault("UNAUTHORIZED", message);
};

/** Who a key belongs to, when it is one and may do what is asked; a Fault otherwise. Hashes are compared in constant time. */
export async function check(key: string | null, scope: Scope): Promise<Info> {
  if (key === null) return refuse("send your key as `Authorization: Bearer <key>`");
  const [, id = "", secret = ""] = SHAPE.exec(key) ?? [];
  // A key of the wrong shape is looked up and compared all the same, so that its answer takes as long.
  const item = await Db.get(itemKey(id === "" ? "none" : id));
  const kept = Buffer.from((item?.["hash"] as string | undefined) ?? hashOf(""), "hex");
  const same = timingSafeEqual(kept, Buffer.from(hashOf(secret), "hex"));
  if (!item || !same) return refuse("this key is not known here, or was revoked");
  const info = item["info"] as Info;
  if (!info.scopes.includes(scope)) return refuse(`this key may not ${scope}: it is for ${info.scopes.join(", ")}`);
  return info;
}
