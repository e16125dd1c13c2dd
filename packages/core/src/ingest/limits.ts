/** Limits of what is taken in. Each has an error of its own; sizes are bounded before any work is done on the bytes. */
export const LIMITS = {
  /** Bytes of one upload: more is TOO_LARGE. */
  uploadBytes: 5 * 1024 * 1024,
  /** UTF-16 code units of one story's text: more is TOO_LARGE. */
  storyChars: 300_000,
  /** Code units of a title, of a lead, of a URL, of a source, of an author's name: more is BAD_INPUT. */
  fieldChars: 2_000,
  /** Days that an upload's receipts are kept. What they tell of stays. */
  receiptDays: 90,
} as const;
