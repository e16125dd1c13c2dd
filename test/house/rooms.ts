import type { Import } from "./tree.ts";

/** Who may look where. A room that is not named here may be seen by nobody. */
const SEES: Readonly<Record<string, readonly string[]>> = {
  util: [],
  fault: [],
  db: ["util", "fault"],
  text: ["util"],
  access: ["util", "fault", "db"],
  rates: ["util", "fault", "db"],
  company: ["util", "fault", "text", "db"],
  article: ["util", "fault", "text", "db", "company"],
  event: ["util", "fault", "text", "db", "rates", "company"],
  ingest: ["util", "fault", "text", "db", "access", "rates", "company", "article", "event"],
  graphql: ["util", "fault", "access", "rates", "company", "article", "event", "ingest"],
  functions: ["util", "fault", "db", "access", "rates", "company", "article", "event", "ingest", "graphql"],
  local: ["util", "fault", "db", "access", "rates", "company", "article", "event", "ingest", "graphql", "functions"],
};

/** The room of a file: a folder of core, or another package. */
export function roomOf(path: string): string | undefined {
  const [, core] = /^packages\/core\/src\/([a-z]+)\//.exec(path) ?? [];
  const [, other] = /^packages\/(?!core\/)([a-z]+)\/src\//.exec(path) ?? [];
  return core ?? other;
}

const isDoor = (path: string): boolean => path.endsWith("/index.ts") || path === "packages/core/src/db/shape.ts";
// A package's own files import each other as they like; core's rooms have doors between them.
const inCore = (path: string): boolean => path.startsWith("packages/core/src/");

/** Why an import is not allowed; undefined when it is. */
export function forbidden({ from, to, typeOnly }: Import): string | undefined {
  const [mine, other] = [roomOf(from), roomOf(to)];
  if (to.endsWith("(no such door)")) return `${from} imports ${to}`;
  if (mine === undefined || other === undefined) return undefined;
  if (mine === other)
    return inCore(from) && to === `packages/core/src/${mine}/index.ts` ? `${from} imports its own door` : undefined;
  if (SEES[mine]?.includes(other) !== true) return `${from} (${mine}) may not see ${to} (${other})`;
  if (inCore(from) && !isDoor(to) && !typeOnly) return `${from} goes past the door of ${other}: ${to}`;
  return undefined;
}

/** A circle of files that import each other when they run, if there is one. */
export function circle(imports: readonly Import[]): readonly string[] | undefined {
  const edges = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) if (!typeOnly) edges.set(from, [...(edges.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of edges.get(file) ?? []) {
      const found = visit(next, [...path, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of edges.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
  return undefined;
}
