import { Fault } from "../fault/index.ts";
import { FORMATS } from "./formats/index.ts";
import type { Format } from "./formats/format.ts";
import type { Raw, Story } from "./stages.ts";

// Types that say nothing of what is inside; then the file's name decides.
const MUTE = new Set(["", "application/octet-stream", "binary/octet-stream"]);
const ending = (name: string | null): string => /\.([a-z0-9]{1,10})$/i.exec(name ?? "")?.[1]?.toLowerCase() ?? "";

/** The format of an upload, by its type or, where that says nothing, by its file's name. */
export function formatOf({ contentType, filename }: Raw): Format {
  const byType = FORMATS.find((format) => format.types.includes(contentType));
  const byName = MUTE.has(contentType)
    ? FORMATS.find((format) => format.endings.includes(ending(filename)))
    : undefined;
  const found = byType ?? byName;
  if (found) return found;
  const known = FORMATS.flatMap((format) => format.types);
  throw new Fault(
    "UNSUPPORTED_TYPE",
    `"${contentType.slice(0, 80)}" is not read here: send ${known.join(", ")} or multipart/form-data with a file`,
    {
      supported: known,
    },
  );
}

/** The stories in an upload's bytes: pure. Throws a Fault that says what is wrong, where, and what to do. */
export function parse(raw: Raw): readonly Story[] {
  if (raw.bytes.byteLength === 0) throw new Fault("EMPTY", "the upload has no bytes: send the story itself");
  return formatOf(raw).stories(raw);
}
