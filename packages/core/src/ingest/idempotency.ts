import * as z from "zod";
import { Db, Key, Shape } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import { Hash, Id, fn } from "../util/index.ts";
import { LIMITS } from "./limits.ts";
import { expiry } from "./upload.table.ts";

/** A key of the caller's making that names one upload, whatever happens on the way: printable ASCII. */
export const IdempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]+$/)
  .max(LIMITS.idempotencyChars);

const Claim = z.object({
  /** Whose key it is: each access key has names of its own. */
  owner: z.string(),
  key: z.string(),
  upload: Id.Upload,
  at: z.date(),
});

/**
 * Ties a caller's key to an upload, for `receiptDays`. True when it was tied to the same one before: then the answer is to be the same
 * as before. Faults: CONFLICT when it names another upload, BAD_INPUT when it is no key.
 */
export const claim = fn(Claim, async ({ owner, key, upload, at }): Promise<boolean> => {
  if (!IdempotencyKey.safeParse(key).success) {
    const what = `up to ${LIMITS.idempotencyChars} printable ASCII characters without spaces`;
    throw new Fault("BAD_INPUT", `Idempotency-Key: expected ${what}`, { field: "Idempotency-Key" });
  }
  const itemKey = { pk: Key.join("IK", owner, Hash.short(key)), sk: "IK" };
  const now = Math.floor(at.getTime() / 1000);
  const item = { ...itemKey, upload, [Shape.TTL]: expiry(at.toISOString()) };
  // What has expired may still be there for some days.
  const free = {
    expression: "attribute_not_exists(pk) OR #ttl < :now",
    names: { "#ttl": Shape.TTL },
    values: { ":now": now },
  };
  if (await Db.put(item, free)) return false;
  const kept = await Db.get(itemKey);
  const tied = kept?.["upload"] as string | undefined;
  if (tied === upload) return true;
  throw new Fault("CONFLICT", "this Idempotency-Key came with other bytes before: send those, or use another key", {
    upload: tied ?? null,
  });
});
