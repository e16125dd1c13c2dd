/** Limits of what is taken in. Each has an error of its own; sizes are bounded before any work is done on the bytes. */
export const LIMITS = {
  /** Bytes of an upload that is one story: more is TOO_LARGE. */
  uploadBytes: 5 * 1024 * 1024,
  /** Bytes of an upload that may hold many stories (lines, lists, feeds, tables, archives): more is TOO_LARGE. */
  bulkBytes: 4 * 1024 * 1024 * 1024,
  /** Bytes of several stories that are answered when they are read; of more the upload's id comes at once. */
  answeredBytes: 256 * 1024,
  /** Seconds that such an answer waits for a line that is busy, before it is the upload's id as well. */
  answerSeconds: 30,
  /** Receipts in one answer: the rest is asked for. */
  answeredReceipts: 1000,
  /** Stories whose receipts are written together. */
  receiptBatch: 25,
  /** Milliseconds that the reading of one story may take: more, and it is set aside (TIMEOUT). A story of 500 words takes about 4. */
  readMillis: 10_000,
  /** UTF-16 code units of one story's text: more is TOO_LARGE. */
  storyChars: 300_000,
  /** Code units of a title, of a lead, of a URL, of a source, of an author's name: more is BAD_INPUT. */
  fieldChars: 2_000,
  /** Characters of an Idempotency-Key: more is BAD_INPUT. */
  idempotencyChars: 200,
  /** Days that an upload's receipts, and what an Idempotency-Key stands for, are kept. What they tell of stays. */
  receiptDays: 90,
  /** Stories of one upload: what follows is not read, TOO_LARGE. */
  uploadStories: 1_000_000,
  /** Bytes of one story in its wrapping, pictures and scripts included: a page, a line, a mail, an item. More is TOO_LARGE for that one. */
  entryBytes: 8 * 1024 * 1024,
  /** Bytes that an archive inside another archive, or one that comes without random access, may have, since it is held in memory. */
  heldBytes: 64 * 1024 * 1024,
  /** Bytes that all archives of an upload may unpack to, together: more is TOO_LARGE. */
  unpackedBytes: 16 * 1024 * 1024 * 1024,
  /** Bytes unpacked for each packed byte, once `ratioFromBytes` were unpacked: more is a bomb, TOO_LARGE. News text packs 3 to 30 times. */
  unpackedRatio: 250,
  ratioFromBytes: 16 * 1024 * 1024,
  /** Archives in archives in archives: deeper is LIMIT_DEPTH. "stories.tar.gz" is two. */
  archiveDepth: 4,
  /** Members of one archive, directories included: more is TOO_LARGE. */
  archiveMembers: 500_000,
  /** Code units of an archive member's name that are shown. It is a label, never a path to write to. */
  memberNameChars: 300,
  /** Brackets in brackets of one JSON story: deeper is LIMIT_DEPTH. */
  jsonDepth: 64,
  /** Elements in elements of XML: deeper is LIMIT_DEPTH. Entities of a document's own are never expanded. */
  xmlDepth: 128,
  /** Elements in elements of a page: deeper ones are read as if they stood at this depth. */
  htmlDepth: 200,
  /** Elements open at once in a page or an XML file, those too deep to be kept included: more is LIMIT_DEPTH. */
  openElements: 1_000,
  /** Elements and texts of one page or of one item of XML: more is TOO_LARGE. */
  htmlNodes: 400_000,
  /** Bytes of all headers of a mail, and parts within parts: more is BAD_INPUT. */
  mailHeaderBytes: 256 * 1024,
  mailDepth: 20,
  /** Lines of a mail, what is attached included: more is TOO_LARGE. */
  mailLines: 60_000,
  /** Bytes of one row of a table: more is BAD_INPUT, and the table is not read on. */
  rowBytes: 2 * 1024 * 1024,
  /** Columns of a table: more is BAD_INPUT. */
  tableColumns: 500,
  /** Milliseconds that the parsing of one page may take: more is TOO_LARGE. A page of 1 MB takes about 40. */
  parseMillis: 3_000,
} as const;
