import { Hash } from "../../util/index.ts";
import type { Info } from "../company.ts";
import type { CompanyId } from "../../util/id.ts";
import { build } from "./build.ts";
import type { Entry } from "./entry.ts";
import { STRENGTH } from "./format.ts";
import { load } from "./gazetteer.ts";
import type { Gazetteer, Hit, Walk } from "./gazetteer.ts";
import { distinct, marked } from "./strength.ts";

/** What an operator has changed, over what the lists say. */
export interface Changes {
  /** Companies added, or put in the place of listed ones of the same id. */
  readonly companies: readonly Info[];
  /** Further names of companies; "~" before a name asks for proof in the story, "=" for none. */
  readonly aliases: readonly { readonly company: CompanyId; readonly name: string }[];
  /** Companies that are one: the first is meant by the second from now on. */
  readonly merged: readonly { readonly from: CompanyId; readonly to: CompanyId }[];
}

function entryOf(info: Info, names: readonly string[]): Entry {
  const given = [info.name, ...info.aliases].map((text) => ({ ...marked(text), strength: STRENGTH.STRONG }));
  const { id, country, sector, identifiers } = info;
  return {
    type: "COMPANY",
    id,
    name: info.name,
    aliases: distinct([...names.map(marked), ...given]),
    country,
    sector,
    identifiers,
    former: [],
  };
}

/** The companies that changes touch, each with all its names. */
function entriesOf(base: Gazetteer, { companies, aliases }: Changes): Entry[] {
  const names = new Map<CompanyId, string[]>();
  for (const { company, name } of aliases) names.set(company, [...(names.get(company) ?? []), name]);
  const added = new Map(companies.map((info) => [info.id, info]));
  const known = [...names.keys()].map((id) => added.get(id) ?? base.info(id)).filter((info) => info !== null);
  const all = new Map([...companies, ...known].map((info) => [info.id, info]));
  return [...all.values()].map((info) => entryOf(info, names.get(info.id) ?? []));
}

/** Where merges lead from an id, past circles. */
function survivors(merged: Changes["merged"]): (id: string) => CompanyId {
  const next = new Map<string, CompanyId>(merged.map(({ from, to }) => [from, to]));
  return (id) => {
    let at = id as CompanyId;
    const seen = new Set<string>();
    for (let to = next.get(at); to !== undefined && !seen.has(at); to = next.get(at)) {
      seen.add(at);
      at = to;
    }
    return at;
  };
}

const once = (infos: readonly Info[]): Info[] => [...new Map(infos.map((info) => [info.id, info])).values()];

/** Two walks as one. */
function both(walks: readonly Walk[], survivor: (id: string) => CompanyId): Walk {
  const alive = walks.map(() => true);
  return {
    restart() {
      walks.forEach((walk, i) => {
        walk.restart();
        alive[i] = true;
      });
    },
    step(word) {
      walks.forEach((walk, i) => (alive[i] = alive[i] === true && walk.step(word)));
      return alive.includes(true);
    },
    ends: () => walks.some((walk, i) => alive[i] === true && walk.ends()),
    hits() {
      const hits = walks.flatMap((walk, i) => (alive[i] === true ? walk.hits() : []));
      const moved = hits.map((hit): Hit => (hit.type === "COMPANY" ? { ...hit, id: survivor(hit.id) } : hit));
      return [...new Map(moved.map((hit) => [`${hit.type} ${hit.id}`, hit])).values()];
    },
  };
}

/** A gazetteer with an operator's changes over it: nothing is rebuilt, merged ids lead to the survivor. */
export function over(base: Gazetteer, changes: Changes): Gazetteer {
  const version = Hash.sha256(`${base.version} ${JSON.stringify(changes)}`).slice(0, 32);
  const top = load(build(entriesOf(base, changes), version));
  const survivor = survivors(changes.merged);
  const info = (id: string): Info | null => top.info(survivor(id)) ?? base.info(survivor(id));
  const all = (infos: readonly Info[]): Info[] => once(infos.map((one) => info(one.id) ?? one));
  return {
    version,
    size: base.size + top.list(top.size).filter((one) => base.info(one.id) === null).length,
    info,
    byTicker: (ticker, exchange) => all([...top.byTicker(ticker, exchange), ...base.byTicker(ticker, exchange)]),
    named: (name) => all([...top.named(name), ...base.named(name)]),
    list(count, after) {
      const found = once(
        [...base.list(count, after), ...top.list(count, after)]
          .filter((one) => survivor(one.id) === one.id)
          .map((one) => info(one.id) ?? one),
      );
      return found.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, count);
    },
    walk: () => both([top.walk(), base.walk()], survivor),
  };
}
