import { type Bytes, FORMATS } from "./formats.ts";
import { type Random, random } from "./random.ts";
import { type Story, story } from "./stories.ts";

export interface Sent extends Bytes {
  readonly format: string;
  readonly stories: number;
  /** Nothing in it can be read: the endpoint refuses it as a whole. */
  readonly isRefused: boolean;
}

export interface Expected {
  readonly STORED: number;
  readonly REVISED: number;
  readonly DUPLICATE: number;
  readonly REJECTED: number;
}

/** Uploads in the order in which they are sent, and what has to come out in the end, in whatever order they are read. */
export interface Plan {
  readonly uploads: readonly Sent[];
  readonly expected: Expected;
  /** Uploads that differ in their bytes and are not refused. */
  readonly distinct: number;
}

/** Of a hundred stories so many come again as they are, changed, or broken; of uploads so many come again byte for byte. */
const SHARES = { duplicate: 8, revision: 5, garbage: 4, repeat: 5 };

class Press {
  /** Every text of every story, by number: the first is stored, the others are revisions, all that come again duplicates. */
  private readonly versions: Story[][] = [];
  private readonly chance: Random;
  texts = 0;
  written = 0;
  garbage = 0;

  constructor(chance: Random) {
    this.chance = chance;
  }

  get stories(): number {
    return this.versions.length;
  }

  next(hasUrl: boolean): Story | null {
    const { chance, versions } = this;
    if (chance.chance(SHARES.garbage)) {
      this.garbage += 1;
      return null;
    }
    this.written += 1;
    const old = versions.length > 0 ? chance.pick(versions) : undefined;
    const [first] = old ?? [];
    const isSameKind = first !== undefined && (first.url !== null) === hasUrl;
    if (old && isSameKind && chance.chance(SHARES.duplicate)) return chance.pick(old);
    const isRevision = old !== undefined && isSameKind && hasUrl && chance.chance(SHARES.revision);
    this.texts += 1;
    const place = isRevision ? versions.indexOf(old) : versions.length;
    const made = story(place, isRevision ? old.length : 0, { chance, hasUrl });
    if (isRevision) old.push(made);
    else versions.push([made]);
    return made;
  }
}

/** Uploads of so many stories, of all formats: the same for the same seed. */
export function plan(stories: number, seed: number): Plan {
  const chance = random(seed);
  const press = new Press(chance);
  const uploads: Sent[] = [];
  let distinct = 0;
  let refused = 0;
  while (press.written + press.garbage < stories) {
    // Each format once, whatever chance says.
    const turn = FORMATS[uploads.length];
    const before = turn === undefined && chance.chance(SHARES.repeat) ? chance.pick(uploads) : undefined;
    if (before) {
      uploads.push(before);
      continue;
    }
    const format = turn ?? chance.pick(FORMATS);
    const all = Array.from({ length: chance.between(1, format.most) }, () => press.next(format.hasUrl));
    const isRefused = all.every((one) => one === null);
    if (isRefused) refused += all.length;
    else distinct += 1;
    uploads.push({ ...format.write(all), format: format.name, stories: all.length, isRefused });
  }
  const expected = {
    STORED: press.stories,
    REVISED: press.texts - press.stories,
    DUPLICATE: press.written - press.texts,
    REJECTED: press.garbage - refused,
  };
  return { uploads, expected, distinct };
}
