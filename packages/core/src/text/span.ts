/** A stretch of a text: UTF-16 code units, end exclusive. What it covers is `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const quote = (text: string, span: Span): string => text.slice(span.start, span.end);
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
/** The smallest span that covers both. */
export const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
/** Reading order: by start, the longer first. */
export const order = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
