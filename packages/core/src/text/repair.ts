/**
 * A text as every reader and the store expect it: NFC, "\n" for any line break, a plain space for any other space, without
 * zero-width characters, soft hyphens, control characters or halves of surrogate pairs.
 */
export const clean = (text: string): string =>
  text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/g,
      "",
    );
