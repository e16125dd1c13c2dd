// Windows-1252 where it differs from Latin-1: the characters of bytes 0x80 to 0x9f. The five that it leaves out stay controls.
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const BYTES = new Map([...WINDOWS].map((char, i) => [char.charCodeAt(0), 0x80 + i]));

/** The byte that a mis-decoded character was; -1 for what neither table has. */
const byteAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 0x100 ? code : (BYTES.get(code) ?? -1);
};

const follows = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

/** The character whose UTF-8 bytes stand at `at`, each read as a character of its own; null when none does. */
function decoded(text: string, at: number): { char: string; length: number } | null {
  const first = text.charCodeAt(at);
  const [b, c, d] = [byteAt(text, at + 1), byteAt(text, at + 2), byteAt(text, at + 3)];
  if (!follows(b)) return null;
  // Two bytes: Latin letters and combining marks. "NESTLÉ’S" and "NGÔ…" are clean, and would be Greek or Cyrillic.
  if ((first >= 0xc2 && first <= 0xc6) || first === 0xcc || first === 0xcd) {
    const code = ((first & 0x1f) << 6) | (b & 0x3f);
    return code < 0xa0 && text.charCodeAt(at + 1) > 0x9f ? null : { char: String.fromCharCode(code), length: 2 };
  }
  // Three: Vietnamese letters, and the punctuation that word processors set. "hè “" with its no-break space is clean.
  if (((first === 0xe1 && b >= 0xb8 && b <= 0xbb) || (first === 0xe2 && b <= 0x84)) && follows(c)) {
    return { char: String.fromCharCode(((first & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f)), length: 3 };
  }
  if (first === 0xf0 && b >= 0x90 && follows(c) && follows(d)) {
    return { char: String.fromCodePoint(((b & 0x3f) << 12) | ((c & 0x3f) << 6) | (d & 0x3f)), length: 4 };
  }
  return null;
}

// What may follow a capital in a clean text: "ĐÃ”", "Ä°", "Ã®" prove nothing alone.
const DOUBTFUL = /[\u00a0«»°©®“”‘’…–—™]/;

/** How much a decoded sequence says for a wrong reading: 3 proves it, as no clean text has "á»§" or "â€œ". */
const weightOf = (sequence: string): number => (sequence.length > 2 ? 3 : DOUBTFUL.test(sequence.charAt(1)) ? 1 : 2);

/** Undoes one wrong reading of UTF-8 as Latin-1 or Windows-1252; null when the text shows no sign of one. */
function undone(text: string): string | null {
  let out = "";
  let from = 0;
  let weight = 0;
  let intact = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0xc2) continue;
    const found = code <= 0xf0 ? decoded(text, i) : null;
    if (found === null) {
      if (code > 0xff && code < 0x2000) intact += 1;
      continue;
    }
    if (found.char !== "\u00a0") weight += weightOf(text.slice(i, i + found.length));
    out += text.slice(from, i) + found.char;
    i += found.length - 1;
    from = i + 1;
  }
  return weight < 2 || (weight < 3 && intact > 0) ? null : out + text.slice(from);
}

/**
 * What is left of letters of which a byte was lost on the way: the no-break space of "à" became a space, the soft hyphen of
 * "í", "ậ" and "ử" went. `whole`: no soft hyphen is known to be lost, so that "Ã " was "à".
 */
function mended(text: string, whole: boolean): string {
  const spaced = whole ? "à" : "í";
  return text
    .replace(/Ã (?= |(?:ng|nh|n|m|o|i|y|u|c|ch|p|t)(?!\p{L}))/gu, "à")
    .replace(/Ã(?=[\s\p{P}]|$)/gu, spaced)
    .replace(/Ã(?=\p{Ll})/gu, "í")
    .replace(/Ä(?=\p{L})/gu, "đ");
}

// Bytes 0x80 to 0x9f, as either table reads them. Where none is left they were lost too, and "á»" may have been any of thirty letters.
const CONTROLS = /[\u0080-\u009f‚ƒ„†‡ˆ‰‹›œžŸ]/;
const unhyphened = (text: string): string =>
  text.replace(/áº(?=[\s\p{L}\p{P}]|$)/gu, "ậ").replace(/á»(?=[\s\p{Ll}]|$)/gu, "ử");

/**
 * Undoes a wrong reading of UTF-8 as Latin-1 or Windows-1252 ("Viá»‡t Nam"), also twice over and with bytes lost, and takes
 * out the "Â" that a no-break space leaves behind ("tỷ đồng.Â Minh"). A clean text comes back as it is.
 */
export function text(raw: string): string {
  let out = raw;
  let whole = true;
  for (let times = 0; times < 2; times += 1) {
    const better = undone(out);
    if (better === null) break;
    whole = out.includes("\u00ad") || !out.includes("Ã\u00a0") || !/áº(?=[\s\p{L}])|Ã(?=\p{Ll})/u.test(better);
    out = better;
  }
  if (out !== raw) out = mended(CONTROLS.test(raw) ? unhyphened(out) : out, whole);
  // No Vietnamese or English word ends in "Â".
  return out.includes("Â") ? out.replace(/Â(?![\p{L}\p{M}])/gu, "") : out;
}

/**
 * A text as every reader and the store expect it: NFC, "\n" for any line break, a plain space for any other space, without
 * zero-width characters, soft hyphens, control characters or halves of surrogate pairs.
 */
export const clean = (raw: string): string =>
  raw
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/g,
      "",
    );
