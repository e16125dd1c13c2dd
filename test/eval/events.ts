import type { Row } from "./labels.ts";
import { sentences } from "./events-sentences.ts";
import { stories } from "./events-stories.ts";

/** Events of whole stories and of single sentences, against hand labels. */
export async function rows(dataDir: string): Promise<Row[]> {
  return [
    ...(await stories(dataDir, "VI")),
    ...(await stories(dataDir, "EN")),
    ...(await sentences(dataDir, "sentifm")),
    ...(await sentences(dataDir, "sentivent")),
  ];
}
