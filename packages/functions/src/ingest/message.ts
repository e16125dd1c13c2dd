import type { Id } from "@newsledger/core/util";
import * as z from "zod";
import { idOf } from "../raw-bucket.ts";

const Notification = z.object({
  Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string(), size: z.number().optional() }) }) })),
});
// What a bucket says once when it is told to announce its objects.
const Greeting = z.object({ Event: z.literal("s3:TestEvent") });

/** An upload that a message asks to read, and how large it is. */
export interface Announced {
  readonly id: Id.UploadId;
  readonly bytes: number;
}

const plain = (key: string): string => decodeURIComponent(key.replaceAll("+", " "));

/** The uploads that a message from the bucket announces; none for its greeting. Throws on anything else: it is set aside to be looked at. */
export function announced(body: string): Announced[] {
  const json: unknown = JSON.parse(body);
  if (Greeting.safeParse(json).success) return [];
  return Notification.parse(json).Records.map(({ s3: { object } }) => {
    const id = idOf(plain(object.key));
    if (id === undefined) throw new Error("the object announced is no upload");
    return { id, bytes: object.size ?? 0 };
  });
}
