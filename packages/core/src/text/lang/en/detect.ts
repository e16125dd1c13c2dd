import type { DetectWords } from "../../detect-words.ts";

const FREQUENT =
  "the of to and in a for on that is it with as at by from said be has was its will are have an which or were but not this would after had been he they their last year new up over about more also one than company bank shares says sets may could some two first per into no out other billion million percent pct mln dlrs net profit loss sales market stock stocks rate rates deal oil says sees buy sell unit bid offer group quarter government plans plan growth price prices under before against between while when who what how why all can his her we our you your i us do did does if so such only most any now still down off back make made just like time years day week month today";

export const detect: DetectWords = {
  frequent: new Set(FREQUENT.split(" ")),
  letters: new Set(),
  accents: false,
  plain: 0.5,
};
