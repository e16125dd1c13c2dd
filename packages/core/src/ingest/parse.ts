import { entries } from "./entries.ts";
import { ofBytes } from "./formats/input.ts";
import type { Raw, Story } from "./stages.ts";

/**
 * The stories in the bytes of a small upload, all at once. Throws the first Fault when there is no story that can be read; what is
 * wrong with one of many is told by `entries` only.
 */
export async function parse(raw: Raw): Promise<readonly Story[]> {
  const stories: Story[] = [];
  let first: unknown;
  for await (const entry of entries(ofBytes(raw.bytes), raw)) {
    if ("story" in entry) stories.push(entry.story);
    else first ??= "fault" in entry ? entry.fault : entry.error;
  }
  if (stories.length === 0) throw first as Error;
  return stories;
}
