import type { LayoutWords } from "../../layout-words.ts";

export const layout: LayoutWords = {
  credits: new Set(["source", "sources", "according to"]),
  captions: new Set(["photo", "image"]),
  months: new Set(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec".split(
      " ",
    ),
  ),
};
