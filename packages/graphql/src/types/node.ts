import { brandWithType } from "@pothos/core";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { orNull } from "../fault.ts";
import { decode } from "../ids.ts";
import { listCost } from "../limits.ts";
import { Article } from "./article.ts";
import { Company } from "./company.ts";
import { FinancialEvent } from "./event.ts";
import { Upload } from "./upload.ts";

const TYPES = { Article, Company, FinancialEvent, Upload };

/** Anything by its id, or null; a Fault when the id is none. */
async function load(given: string, context: Context): Promise<object | null> {
  const { typename, id } = decode(given);
  const [found = null] = await TYPES[typename].getDataloader(context).loadMany([id as never]);
  const node = orNull<object | null>(found);
  if (node !== null) brandWithType(node, typename as never);
  return node;
}

const Node = builder.nodeInterfaceRef();

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: "Anything by its id; null when there is no such thing.",
    args: { id: t.arg.id({ required: true, description: "The id of a node, as it was given." }) },
    resolve: (_root, { id }, context) => load(id, context),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: "Things by their ids, in the order of the ids; null in the place of what is not there.",
    args: { ids: t.arg.idList({ required: true, description: "Ids of nodes, as they were given." }) },
    complexity: ({ ids }) => listCost(ids.length),
    resolve: (_root, { ids }, context) => Promise.all(ids.map((id) => load(id, context))),
  }),
}));
