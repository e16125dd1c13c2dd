import type { DetectWords } from "../../detect-words.ts";

const FREQUENT =
  "the of to and in a for on that is it with as at by from said be has was its will are have an which or were but not this would after had been he they their last year new up over about more also one than company bank shares says sets may could some two first per into no out other";

export const detect: DetectWords = { frequent: new Set(FREQUENT.split(" ")), letters: new Set(), shape: null };
