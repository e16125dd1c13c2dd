import type { Language } from "../../language.ts";
import { detect } from "./detect.ts";
import { grammar } from "./grammar.ts";
import { layout } from "./layout.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";
import { sentences } from "./sentences.ts";
import { time } from "./time.ts";
import { writing } from "./writing.ts";

export const english: Language = {
  code: "EN",
  name: "English",
  detect,
  sentences,
  layout,
  numbers,
  time,
  names,
  grammar,
  writing,
};
