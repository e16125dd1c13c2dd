import { Readable } from "node:stream";
import { Fault } from "../../fault/index.ts";
import { LIMITS } from "../limits.ts";
import { decoded } from "./characters.ts";
import { entry } from "./entry.ts";
import { fieldOf, storyOf } from "./fields.ts";
import type { Format } from "./format.ts";
import { ofStream, peek } from "./input.ts";
import { broken } from "./unpack.ts";

const SEPARATORS = [",", ";", "\t", "|"];

const firstLine = (head: Uint8Array): string =>
  Buffer.from(head)
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)[0] ?? "";

/** What stands between the columns: the one that the first line has most. */
const separatorOf = (line: string): string =>
  SEPARATORS.map((mark) => ({ mark, count: line.split(mark).length })).reduce((a, b) => (b.count > a.count ? b : a))
    .mark;

const columnsOf = (line: string): string[] =>
  line.split(separatorOf(line)).map((name) => name.replace(/^\s*"|"\s*$/g, "").trim());

/** What a column is called among a story's fields; "content" may be text or markup. */
const columnOf = (name: string): string | null => (/^\s*content\s*$/i.test(name) ? "content" : fieldOf(name));
const hasText = (names: readonly (string | null)[]): boolean =>
  ["text", "html", "content"].some((name) => names.includes(name));

function named(header: readonly string[]): string[] {
  if (header.length > LIMITS.tableColumns) {
    const details = { name: "tableColumns", limit: LIMITS.tableColumns, asked: header.length };
    throw new Fault(
      "BAD_INPUT",
      `a table of ${header.length} columns: at most ${LIMITS.tableColumns} (tableColumns)`,
      details,
    );
  }
  const names = header.map((name, at) => columnOf(name) ?? `#${at}`);
  if (hasText(names)) return names;
  throw new Fault("BAD_INPUT", 'no column is called "text" or "html": name the columns in the first line', {
    field: "text",
  });
}

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** A table with the names of its columns in the first line; a row is a story. */
export const csv: Format = {
  name: "csv",
  types: ["text/csv", "application/csv", "text/tab-separated-values"],
  endings: ["csv", "tsv"],
  sniff(head) {
    const columns = columnsOf(firstLine(head)).map(columnOf);
    return columns.length >= 2 && columns.every((name) => name !== null) && hasText(columns);
  },
  async *stories(input, { labels }) {
    const { parse } = await import("csv-parse");
    const { head, input: rest } = await peek(ofStream(input.stream(), input.size), 4096);
    const broke: Fault[] = [];
    const parser = parse({
      delimiter: separatorOf(firstLine(head)),
      bom: true,
      columns: named,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: LIMITS.rowBytes,
    });
    parser.on("skip", (error: unknown) => broke.push(broken(error, "this row cannot be read")));
    const source = Readable.from(decoded(rest, labels));
    source.on("error", (error) => parser.destroy(error));
    let [place, count] = ["", 0];
    try {
      for await (const { record, info } of source.pipe(parser) as AsyncIterable<Row>) {
        for (const fault of broke.splice(0)) yield { place: `after ${place || "the header"}`, fault };
        place = `line ${info.lines}`;
        count += 1;
        yield entry(place, () => storyOf(record));
      }
    } catch (error) {
      throw broken(error, "this table cannot be read");
    } finally {
      source.destroy();
    }
    for (const fault of broke) yield { place: `after ${place || "the header"}`, fault };
    if (count === 0 && broke.length === 0) throw new Fault("EMPTY", "this table has no rows");
  },
};
