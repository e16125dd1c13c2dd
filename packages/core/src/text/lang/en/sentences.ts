import type { SentenceWords } from "../../sentences-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const sentences: SentenceWords = {
  before: words(
    "mr mrs ms dr st gen col lt maj capt sgt cmdr rep reps sen sens gov pres prof hon rev messrs mt ft ph.d vs approx est e.g i.e wm chas geo jos thos bros",
  ),
  numbered: words("no nos fig figs vol vols p pp par art sec ch"),
  closing: words("inc ltd corp co cos pty plc llc lp sa assn intl int mfg etc a.m p.m"),
  either: words("jr sr dept univ jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun"),
  // Without "and", "to", "with", "its": agencies' texts of old capitalise whatever follows "U.S.".
  openers: words(
    "the a an it in he she they we i but this these those there however if when while after before earlier under last analysts",
  ),
  lettered: words("vitamin plan class group type series hepatitis grade appendix section phase option part model"),
};
