import { formatOf } from "./entries.ts";
import { exceeds, ofStream, peek } from "./formats/input.ts";
import { LIMITS } from "./limits.ts";
import { type Labels, type StagingStore, idFor, labelsOf } from "./raw.ts";
import { type Options, note, seen } from "./receive.ts";
import type { Info } from "./upload.ts";

/** Bytes on their way in, as an upload brings them. */
export interface Arriving extends Labels {
  readonly body: AsyncIterable<Uint8Array>;
  /** How many bytes were announced; null when nobody says. */
  readonly size: number | null;
}

export interface Arrived {
  readonly upload: Info;
  /** Small enough to be waited for: one story, or `answeredBytes` of several. */
  readonly isSmall: boolean;
}

const HEAD = 4096;
type Most = "uploadBytes" | "bulkBytes";

async function* upTo(most: Most, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of body) {
    size += piece.byteLength;
    if (size > LIMITS[most]) throw tooLarge(most);
    yield piece;
  }
}
const tooLarge = (most: Most) => exceeds(most, "the upload has too many bytes: send the stories in several uploads");

/**
 * Takes bytes in as they pass by, in bounded memory, and keeps them, as `receive` does. What is small is looked at first, and refused
 * with a Fault when no story in it can be read; of what is large only the kind is looked at, and its receipts tell the rest.
 */
export async function arrive(arriving: Arriving, store: StagingStore, { at, allow }: Options): Promise<Arrived> {
  const { head, input } = await peek(ofStream(arriving.body, arriving.size), HEAD);
  const { isOne } = formatOf(arriving, head);
  const one = typeof isOne === "function" ? isOne(head) : isOne === true;
  const most = one ? "uploadBytes" : "bulkBytes";
  if ((arriving.size ?? 0) > LIMITS[most]) throw tooLarge(most);
  const staged = await store.stage(upTo(most, input.stream()));
  try {
    const isSmall = one || staged.bytes <= LIMITS.answeredBytes;
    const stories = isSmall ? await seen(staged.input, arriving) : 0;
    const id = idFor(arriving, staged.sha256);
    await allow?.(id);
    const label = await staged.keep(id, { ...labelsOf(arriving), receivedAt: at.toISOString() });
    return { upload: await note({ id, label, bytes: staged.bytes, stories }), isSmall };
  } finally {
    await staged.discard();
  }
}
