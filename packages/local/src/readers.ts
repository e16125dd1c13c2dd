import { Changes, type Gazetteer, Gazetteers, Overlay } from "@newsledger/core/company";
import { Opinion, bedrock, rules } from "@newsledger/core/event";
import type { Read } from "@newsledger/core/ingest";

/** Who reads stories here: the company list with what an operator has said over it. */
export interface LocalReaders {
  readonly readers: Read.Readers;
  /** Looks whether an operator has said more since; whoever reads next reads with it. */
  readonly refresh: () => Promise<void>;
}

/** A model on Bedrock is asked after the rules when NEWSLEDGER_OPINION_MODEL names one; the SDK's own settings say where and as whom. */
function opinion(tell: (line: string) => void): Pick<Read.Readers, "extractor"> {
  const model = process.env["NEWSLEDGER_OPINION_MODEL"];
  return model
    ? { extractor: Opinion.seconded(rules, bedrock({ model }), (what, why) => tell(`${what}: ${why}`)) }
    : {};
}

/** `tell` is told when the company list has to be built first, which takes some seconds. */
export async function localReaders(tell: (line: string) => void): Promise<LocalReaders> {
  const base = Gazetteers.standard(tell);
  let current: Gazetteer.Gazetteer = base;
  let known: string | undefined;
  async function refresh(): Promise<void> {
    const { changes, stamp } = await Changes.all();
    if (stamp === known) return;
    const isNone = [changes.companies, changes.aliases, changes.merged].every((list) => list.length === 0);
    current = isNone ? base : Overlay.over(base, changes);
    known = stamp;
  }
  await refresh();
  return {
    readers: {
      ...opinion(tell),
      get gazetteer() {
        return current;
      },
    },
    refresh,
  };
}
