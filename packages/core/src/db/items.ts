import DataLoader from "dataloader";
import { type Connection, type Item, type Key, batchGet, connection, keyOf } from "./client.ts";
import { LIMITS } from "./shape.ts";

// One batch for all rooms: articles, companies and events asked for in the same turn of the event loop cost one call, not three.
const loaders = new WeakMap<Connection, DataLoader<Key, Item | undefined, string>>();

function loader(): DataLoader<Key, Item | undefined, string> {
  const here = connection();
  const made =
    loaders.get(here) ??
    new DataLoader<Key, Item | undefined, string>(
      async (keys) => {
        const found = await batchGet(keys);
        return keys.map((key) => found.get(keyOf(key)));
      },
      { cache: false, maxBatchSize: LIMITS.batchGet },
    );
  loaders.set(here, made);
  return made;
}

/** Items in the order of their keys, undefined for what is not there; calls of one turn share batches. Eventually consistent. */
export const items = (keys: readonly Key[]): Promise<(Item | undefined)[]> => {
  const one = loader();
  return Promise.all(keys.map((key) => one.load(key)));
};
