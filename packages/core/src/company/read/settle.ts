import type { Piece } from "./piece.ts";

/** Pieces without overlaps: the higher rank wins, then the longer, then the earlier. In reading order. */
export function settle(pieces: readonly Piece[]): Piece[] {
  const order = [...pieces].sort(
    (a, b) => b.rank - a.rank || b.last - b.first - (a.last - a.first) || a.first - b.first,
  );
  const taken = new Set<number>();
  const out: Piece[] = [];
  for (const piece of order) {
    let free = piece.last > piece.first;
    for (let i = piece.first; i < piece.last && free; i += 1) free = !taken.has(i);
    if (!free) continue;
    for (let i = piece.first; i < piece.last; i += 1) taken.add(i);
    out.push(piece);
  }
  return out.sort((a, b) => a.first - b.first);
}
