import type { Signature } from "../info.ts";
import { alike } from "./alike.ts";
import type { Identity } from "./identity.ts";
import { type Outline, outline } from "./outline.ts";

/** Claims of one event, the earliest first and echoes last: the event is named after the first. */
export type Cluster = readonly [Signature, ...Signature[]];

export const order = (a: Signature, b: Signature): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

function best(claim: Outline, clusters: readonly Outline[][], identity: Identity): Outline[] | undefined {
  let found: { cluster: Outline[]; score: number } | undefined;
  for (const cluster of clusters) {
    const compared = cluster.map((member) => alike(member, claim, identity)).filter((one) => one !== null);
    const score = Math.max(...compared.map((one) => one.score));
    // Of two that fit equally well the younger one: a story without figures speaks of the latest deal.
    if (score >= 0 && !compared.some((one) => one.contradict) && (found === undefined || score >= found.score))
      found = { cluster, score };
  }
  return found?.cluster;
}

/**
 * The claims of one kind and one anchor, divided into events. A function of the set: claims are taken in the order of their
 * dates, whatever the order of their arrival, and each joins the event that it fits best and contradicts nowhere. `begun` are
 * events that earlier claims made already; they stay the first, in their order.
 */
export function cluster(
  signatures: readonly Signature[],
  identity: Identity,
  begun: readonly (readonly Signature[])[] = [],
): Cluster[] {
  const clusters = begun.map((claims) => claims.map((one) => outline(one, identity)));
  for (const signature of [...signatures].sort(order)) {
    const claim = outline(signature, identity);
    const home = best(claim, clusters, identity);
    if (home) home.push(claim);
    else clusters.push([claim]);
  }
  const claims = clusters.map((members) => members.map((one) => one.signature));
  // An echo names no event that another claim can name.
  for (const members of claims) members.sort((a, b) => Number(a.echo) - Number(b.echo) || order(a, b));
  return claims as unknown as Cluster[];
}
