import { Fault } from "@newsledger/core/fault";
import { builder } from "./builder.ts";
import { LIMITS, pageSize } from "./limits.ts";

/** A page as core gives it. */
export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly item: T }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Absent where nobody can count. */
  readonly count?: () => Promise<Count>;
}

interface Count {
  readonly value: number;
  readonly exact: boolean;
}
const TotalCount = builder.objectRef<Count>("TotalCount").implement({
  description: "How many items a list has.",
  fields: (t) => ({
    value: t.exposeInt("value", { description: "So many were counted." }),
    exact: t.exposeBoolean("exact", {
      description: "Whether these are all: counting ends at ten thousand, or after ten calls to the database.",
    }),
  }),
});

builder.objectField(builder.pageInfoRef(), "totalCount", (t) =>
  t.field({
    type: TotalCount,
    nullable: true,
    description:
      "How many items the whole list has; null for articles of an event. Counting takes calls of its own: ask when it is shown.",
    complexity: { field: 50 },
    resolve: (info) => (info as { count?: () => Promise<Count> }).count?.() ?? null,
  }),
);

interface Asked {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The types of a list in pages: a connection of a type of things, as Relay has them. */
export const connectionOf = <T extends Parameters<typeof builder.connectionObject>[0]["type"]>(
  type: T,
  name: string,
  what: string,
) =>
  builder.connectionObject(
    { type, name: `${name}Connection`, description: `A page of ${what}.` },
    { description: `One of ${what}, and where it stands in the list.` },
  );

const { page } = LIMITS;
const FIRST = `How many, from the beginning or after \`after\`: ${page.default} when not said, ${page.most} at most.`;

/** Arguments of a list that is read forward. */
export const forward = builder.args((t) => ({
  first: t.int({ description: FIRST }),
  after: t.string({ description: "The `endCursor` of the page before." }),
}));

/** Arguments of a list that is read in both directions. */
export const both = builder.args((t) => ({
  first: t.int({ description: FIRST }),
  after: t.string({ description: "The `endCursor` of the page before." }),
  last: t.int({
    description: `How many, from the end or before \`before\`: ${page.most} at most. Not together with \`first\`.`,
  }),
  before: t.string({ description: "The `startCursor` of the page after." }),
}));

/** The arguments of a page as core takes them: what was left out and what was null are the same. */
export const ask = ({ first, after, last, before }: Asked) => ({
  first: first ?? undefined,
  after: after ?? undefined,
  last: last ?? undefined,
  before: before ?? undefined,
});

/** A page as Relay has it. */
export const connection = <T>({ items, hasNext, hasPrevious, count }: Page<T>) => ({
  edges: items.map(({ cursor, item }) => ({ cursor, node: item })),
  pageInfo: {
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: items[0]?.cursor ?? null,
    endCursor: items.at(-1)?.cursor ?? null,
    ...(count && { count }),
  },
});

const cursorOf = (key: string): string => Buffer.from(key, "utf8").toString("base64url");

/** A page of a list that is all at hand; cursors are made from keys of the items, so they stay right while the list grows. */
export function slice<T>(all: readonly T[], key: (item: T) => string, { first, after }: Asked): Page<T> {
  if ((first ?? 0) < 0)
    throw new Fault("BAD_INPUT", `a page size is a whole number from 0 to ${page.most}, not ${first}`);
  const cursors = all.map((item) => cursorOf(key(item)));
  const from = after == null ? 0 : cursors.indexOf(after) + 1;
  if (after != null && from === 0)
    throw new Fault(
      "BAD_CURSOR",
      `"${after.slice(0, 60)}" is no cursor of this list: pass back an endCursor as it was given`,
    );
  const to = from + pageSize({ first });
  const items = all.slice(from, to).map((item, i) => ({ cursor: cursors[from + i] ?? "", item }));
  const count = (): Promise<Count> => Promise.resolve({ value: all.length, exact: true });
  return { items, hasNext: to < all.length, hasPrevious: from > 0, count };
}

/** A page with its items changed; items that become null are left out. */
export async function mapped<T, U>(
  found: Page<T>,
  change: (items: readonly T[]) => Promise<readonly (U | null)[]>,
): Promise<Page<U>> {
  const changed = await change(found.items.map(({ item }) => item));
  const items = found.items.flatMap(({ cursor }, i) => {
    const item = changed[i] ?? null;
    return item === null ? [] : [{ cursor, item }];
  });
  return { ...found, items };
}
