import type { SentenceWords } from "../../sentences-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const sentences: SentenceWords = {
  before: words(
    "mr mrs ms dr st gen col lt sgt capt rep sen gov pres prof hon rev messrs mt ft no nos vs fig approx est vol pp ph.d",
  ),
  either: words(
    "inc ltd corp co cos bros plc llc jr sr etc u.s u.k e.c u.n a.m p.m d.c jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e",
  ),
  openers: words(
    "the a an it its in he she they we i but and on at for this that these those there however if when while as after before earlier under last analysts shares both some one other such with by to from",
  ),
  lettered: words("vitamin plan class group type series hepatitis grade appendix section phase option part"),
};
