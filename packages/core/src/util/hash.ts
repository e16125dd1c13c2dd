import { createHash } from "node:crypto";

// Crockford's alphabet in lower case: no i, l, o, u, so that an id read aloud or typed from paper survives.
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** The SHA-256 of a text or of bytes, in hex: 64 characters. */
export const sha256 = (input: string | Uint8Array): string => createHash("sha256").update(input).digest("hex");

/** The first `length` base-32 characters (5 bits each, at most 51) of the SHA-256 of a text or of bytes. */
export function short(input: string | Uint8Array, length = 20): string {
  const bytes = createHash("sha256").update(input).digest();
  let out = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && out.length < length) {
      bits -= 5;
      out += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return out;
}
