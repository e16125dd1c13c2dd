/** How wide a text stands on a terminal: letters with marks on them are one wide. */
const width = (text: string): number => [...text.normalize("NFC")].length;

/** Rows as columns, numbers to the right. Trailing space is left out. */
export function columns(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, width(String(cell)))));
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const space = " ".repeat((widths[i] ?? 0) - width(String(cell)));
        return typeof cell === "number" ? `${space}${cell}` : `${cell}${space}`;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** "1,234" */
export const grouped = (count: number): string => count.toLocaleString("en");

/** "1.2 MB" */
export function sized(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const value = bytes / 1000 ** step;
  return `${step === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[step] ?? ""}`;
}

/** "2 stories", "1 story" */
export const several = (count: number, [one, more]: readonly [string, string]): string =>
  `${grouped(count)} ${count === 1 ? one : more}`;
