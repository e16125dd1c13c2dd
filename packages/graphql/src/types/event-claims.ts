import type { Info as Story } from "@newsledger/core/article";
import { Event as Events } from "@newsledger/core/event";
import { builder } from "../builder.ts";
import { type Page, ask, connection, connectionOf, forward, mapped, slice } from "../connection.ts";
import type { Context } from "../context.ts";
import { call } from "../input.ts";
import { listCost, pageCost, pageSize } from "../limits.ts";
import { Article, articleOf } from "./article.ts";
import { ArticleConnection } from "./article-list.ts";
import { Claim, claimsOf, committed } from "./claim.ts";
import { FinancialEvent, eventsOf } from "./event.ts";
import { FinancialEventConnection } from "./event-list.ts";

const ClaimConnection = connectionOf(Claim, "Claim", "claims");

interface Asked {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Where a claim stands among an event's claims: the same place as in the database's list. */
const place = ({ at, id }: Events.Claim): string => `${at}#${id}`;

/** All claims of an event, when its own facts name them all, as those of an event of few stories do: then no list need be read. */
function allRefs({ history, participants, quantities, terms, claims }: Events.Info): Events.ClaimRef[] | undefined {
  const facts = [...participants, ...quantities.flatMap(({ figures }) => figures), ...terms];
  const refs = [...history, ...facts.flatMap((fact) => fact.claims)];
  const unique = [...new Map(refs.map(({ claim, article }) => [claim, { claim, article }])).values()];
  return unique.length === claims ? unique : undefined;
}

const shown = (claims: readonly (Events.Claim | null)[]): Events.Claim[] => claims.filter((claim) => claim !== null);

/** A page of an event's claims, the oldest report first. */
async function claimPage(event: Events.Info, args: Asked, context: Context): Promise<Page<Events.Claim>> {
  const refs = allRefs(event);
  if (refs !== undefined) {
    const claims = shown(await claimsOf(refs, context));
    return slice(
      [...claims].sort((a, b) => (place(a) < place(b) ? -1 : 1)),
      place,
      args,
    );
  }
  const found = await call(Events.claims, { event: event.id, ask: ask(args), asOf: event.asOf });
  const there = await committed(
    found.items.map(({ item }) => item.article),
    context,
  );
  return mapped(found, (claims) => Promise.resolve(claims.map((claim) => (there.has(claim.article) ? claim : null))));
}

/** A page of the articles that tell of an event: an article that tells of it twice is there once. */
async function tellers(event: Events.Info, args: Asked, context: Context): Promise<Page<Story>> {
  const size = pageSize(args);
  const out: { cursor: string; item: Story }[] = [];
  let { after } = args;
  for (;;) {
    const page = await claimPage(event, { first: size, after }, context);
    for (const { cursor, item } of page.items) {
      const last = out.at(-1);
      if (last && out.some((one) => one.item.id === item.article)) last.cursor = cursor;
      else if (out.length === size) return { items: out, hasNext: true, hasPrevious: args.after != null };
      else out.push({ cursor, item: (await articleOf(item.article, context))! });
    }
    after = page.items.at(-1)?.cursor;
    if (!page.hasNext || after === undefined)
      return { items: out, hasNext: page.hasNext, hasPrevious: args.after != null };
  }
}

builder.objectFields(FinancialEvent, (t) => ({
  claims: t.field({
    type: ClaimConnection,
    args: { ...forward },
    complexity: pageCost,
    description: "What each article says of it, the oldest report first.",
    resolve: async (event, args, context) => connection(await claimPage(event, args, context)),
  }),
  articles: t.field({
    type: ArticleConnection,
    args: { ...forward },
    complexity: pageCost,
    description: "The articles that tell of it, the oldest report first.",
    resolve: async (event, args, context) => connection(await tellers(event, args, context)),
  }),
}));

const refsOf = (info: Story) => info.claims.map((claim) => ({ claim, article: info.id }));

builder.objectFields(Article, (t) => ({
  claims: t.field({
    type: [Claim],
    complexity: listCost(3),
    description: "What it says of events.",
    resolve: async (info, _args, context) => shown(await claimsOf(refsOf(info), context)),
  }),
  events: t.field({
    type: FinancialEventConnection,
    args: { ...forward },
    complexity: pageCost,
    description: "The events that it tells of, as all stories together tell them.",
    resolve: async (info, args, context) => {
      const claims = shown(await claimsOf(refsOf(info), context)).map(({ event }) => event);
      return connection(slice(await eventsOf(claims, context), ({ id }) => id, args));
    },
  }),
}));
