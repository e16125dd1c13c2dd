import { Key, Query } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import { Decimal } from "../util/index.ts";
import * as Table from "./event.table.ts";
import { facetsOf } from "./facets.ts";
import type { Claim, Info } from "./info.ts";
import type { Filter, Order } from "./list.ts";
import { order as byTime, type Cluster } from "./merge/cluster.ts";
import { fold } from "./merge/fold.ts";
import { ruleOf } from "./merge/rules.ts";
import { valued } from "./worth.ts";

/** Its claims reported by an instant. */
async function reported(info: Info, asOf: string): Promise<Claim[]> {
  const { index, partition } = Table.ofEvent(info.mergedInto ?? info.id);
  const stretch = { ...(index && { index }), partition: partition("") };
  const [own, echoes] = await Promise.all([
    Query.all({ ...stretch, to: Key.above(asOf) }),
    Query.all({ ...stretch, from: Table.ECHOES, to: Key.above(Key.join(Table.ECHOES, asOf)) }),
  ]);
  return [...own, ...echoes].map(Table.fromClaim);
}

/**
 * An event as the stories reported by an instant (RFC 3339 in UTC) told it; null when none had. Which claims are of one event does not
 * change with later ones, since each joins by its date: so this is what the archive would show had it nothing later. Costs nothing
 * for an event without later claims, else two queries.
 */
export async function asOf(info: Info, at: string): Promise<Info | null> {
  if (info.firstReportedAt > at) return null;
  if (info.lastReportedAt <= at) return info;
  const claims = (await reported(info, at)).sort((a, b) => Number(a.echo) - Number(b.echo) || byTime(a, b));
  const [first, ...others] = claims;
  if (first === undefined) return null;
  const cluster: Cluster = [first, ...others];
  const { id, mergedInto } = info;
  return valued({ id, ...fold(cluster, ruleOf(info.kind).headlines), usd: null, mergedInto, asOf: at });
}

/** Whether an event of a list is one that a filter asks for, by what it was then: later claims may have brought it there. */
export function holds(info: Info, { statuses, companies = [], roles = [], currency, minUsd, maxUsd }: Filter): boolean {
  const { s, c, r, x, u } = facetsOf(info);
  const filled =
    companies.length > 0 ? companies.flatMap((company) => roles.map((role) => Key.join(role, company))) : roles;
  return (
    (statuses === undefined || statuses.includes(s as Info["status"])) &&
    (companies.length === 0 || companies.some((company) => c.includes(company))) &&
    (filled.length === 0 || filled.some((role) => r.includes(role))) &&
    (currency === undefined || x.includes(currency)) &&
    (minUsd === undefined || (u !== null && Decimal.compare(u, minUsd) >= 0)) &&
    (maxUsd === undefined || (u !== null && Decimal.compare(u, maxUsd) <= 0))
  );
}

/** The part of a filter that the lists of today can answer for an instant: what only grows, or never changes. */
export function widened({ statuses: _, minUsd: _min, maxUsd: _max, ...rest }: Filter, at: string): Filter {
  const day = at.slice(0, 10);
  return { ...rest, to: rest.to === undefined || rest.to > day ? day : rest.to };
}

/** How many events of the lists may be looked at for one page. */
const MOST = 500;

/** Refuses orders that depend on what was not known then, and pages that would look at too much. */
export function watch(order: Order): (looked: number) => void {
  if (order === "USD_DESC" || order === "REPORTED_DESC")
    throw new Fault("BAD_INPUT", `events as of an instant are listed by date: leave ${order} out`);
  let looked = 0;
  return (more) => {
    looked += more;
    if (looked > MOST)
      throw new Fault(
        "LIMIT_SCAN",
        "too few events were so then among those that are listed: narrow the filter by company, kind or dates",
        { limit: MOST },
      );
  };
}
