import SchemaBuilder from "@pothos/core";
import ComplexityPlugin from "@pothos/plugin-complexity";
import DataloaderPlugin from "@pothos/plugin-dataloader";
import RelayPlugin from "@pothos/plugin-relay";
import type { Context } from "./context.ts";
import { decode } from "./ids.ts";

interface Text {
  Input: string;
  Output: string;
}

const free = { complexity: 0 } as const;

/** Where all types of the API are made. A field returns a value unless it says that it may be null. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Scalars: { ID: Text; DateTime: Text; Date: Text; Decimal: Text; URL: Text };
}>({
  plugins: [RelayPlugin, DataloaderPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: { defaultComplexity: 1, defaultListMultiplier: 10 },
  relay: {
    encodeGlobalID: (typename, id) => `${typename}:${id}`,
    decodeGlobalID: decode,
    idFieldOptions: { description: "What to ask for it by again." },
    nodeTypeOptions: { description: "Anything with an id of its own: ask for it again with `node`." },
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: {
      description: "The items, in order.",
      nullable: false,
      complexity: { field: 0, multiplier: 1 },
    },
    nodeFieldOptions: { description: "The item itself.", nullable: false },
    cursorFieldOptions: { description: "Where this item stands: pass it as `after` or `before` to go on from here." },
    pageInfoFieldOptions: { description: "Where the page stands, and what lies beyond it.", ...free },
    pageInfoTypeOptions: { description: "Where a page stands in its list." },
    hasNextPageFieldOptions: { description: "More follows: ask with `after: endCursor`.", ...free },
    hasPreviousPageFieldOptions: { description: "Something comes before.", ...free },
    startCursorFieldOptions: { description: "Where the first item stands.", ...free },
    endCursorFieldOptions: { description: "Where the last item stands.", ...free },
  },
});

builder.queryType({ description: "Everything that can be read." });
