import { randomBytes, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import { Db } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import { Hash, fn } from "../util/index.ts";

export const SCOPES = ["upload", "edit"] as const;
export type Scope = (typeof SCOPES)[number];

/** A key as it is kept: what it is for, and the hash of its secret half. The key itself is shown once, when it is made. */
export interface Info {
  /** The first half of the key: names it in lists and logs, and opens nothing. */
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** RFC 3339 in UTC. */
  readonly createdAt: string;
}

// nl_<id: 8 characters>_<secret: 32 characters>, both from base 32: 160 random bits, which no rate of guessing reaches.
const SHAPE = /^nl_([0-9a-z]{8})_([0-9a-z]{32})$/;
const itemKey = (id: string): Db.Key => ({ pk: `Y#${id}`, sk: "Y" });
const hashOf = (secret: string): string => Hash.sha256(`newsledger key ${secret}`);

/** Keeps a key and returns it: the only time that its secret is to be seen. */
export const create = fn(
  z.object({ name: z.string().min(1).max(100), scopes: z.array(z.enum(SCOPES)).min(1), at: z.date() }),
  async ({ name, scopes, at }): Promise<{ key: string; info: Info }> => {
    const id = Hash.short(randomBytes(32), 8);
    const secret = Hash.short(randomBytes(32), 32);
    const info = { id, name, scopes, createdAt: at.toISOString() };
    await Db.put({ ...itemKey(id), info, hash: hashOf(secret) });
    return { key: `nl_${id}_${secret}`, info };
  },
);

const refuse = (message: string): never => {
  throw new Fault("UNAUTHORIZED", message);
};

/** Who a key belongs to, when it is one and may do what is asked; a Fault otherwise. Hashes are compared in constant time. */
export async function check(key: string | null, scope: Scope): Promise<Info> {
  if (key === null) return refuse("send your key as `Authorization: Bearer <key>`");
  const [, id = "", secret = ""] = SHAPE.exec(key) ?? [];
  // A key of the wrong shape is looked up and compared all the same, so that its answer takes as long.
  const item = await Db.get(itemKey(id === "" ? "none" : id));
  const kept = Buffer.from(String(item?.["hash"] ?? hashOf("")), "hex");
  const same = timingSafeEqual(kept, Buffer.from(hashOf(secret), "hex"));
  if (!item || !same) return refuse("this key is not known here, or was revoked");
  const info = item["info"] as Info;
  if (!info.scopes.includes(scope)) return refuse(`this key may not ${scope}: it is for ${info.scopes.join(", ")}`);
  return info;
}
