import type { GrammarWords } from "../../grammar.ts";
import { inflection } from "./grammar-forms.ts";
import { auxiliaries, footings, stages } from "./grammar-stages.ts";

const words = (list: string): readonly string[] => list.split(" | ");

export const grammar: GrammarWords = {
  inflection,
  negations: words("not | no | never | n ' t | neither | nor | without | no longer"),
  relations: {
    AGENT: words("by | by an affiliate of | by a unit of | via"),
    SOURCE: words("from | off"),
    GOAL: words("to | into | onto"),
    WITH: words("with | between | together with | among | alongside"),
    PLACE: words("in | at | on | near | across | outside | throughout"),
    OF: words("of"),
    FOR: words("for"),
    AGAINST: words("against | on | over | versus"),
    ABOUT: words("about | on | regarding | concerning | over"),
    AS: words("as"),
    ACCORDING: words(
      "according to | per | according to (figures|data|estimates|analysts|reports|statistics) (from|by|at|of)",
    ),
  },
  passives: words("be | is | are | was | were | been | being | get | got | gets"),
  active: /ing$/,
  progressives: words("is | are"),
  infinitives: words("to"),
  participle: /(?:ed|en|wn|ght|ld|lt|nt|de|ut|et|id)$/,
  openers: {
    SAYING: words(
      "said | says | say | saying | told | added | adding | noted | stated | announced that | confirmed that | believes | believe | according to",
    ),
    CONTRAST: words("but | while | although | though | however | whereas | despite | instead of | yet"),
    TIME: words("after | before | when | since | once | until | following | as soon as"),
    CONDITION: words("if | unless | provided that | should the | in the event"),
    REASON: words("because | as a result of | due to | because of | so that | thanks to"),
    RELATIVE: words("which | who | whose | that | where | whom"),
    PURPOSE: words("in order to | so as to | aimed at"),
  },
  joiners: words("and | or | & | with | as well as | plus"),
  fillers: words(
    "the | a | an | its | his | their | mr | mrs | ms | dr | sir | firm | group | company | giant | maker | unit | bank | rival | privately | held | u . s . | us | canadian | british | french | german | japanese | new | former | chairman | president | minister | newly | created | then | affiliate | subsidiary | both | all | shares | stock | common | outstanding | up | most | part | partner | parent | certain | some",
  ),
  headsLast: true,
  phraseEnds: words(
    "of | in | at | on | for | with | by | from | to | and | or | but | which | that | who | is | are | was | were | has | have | had | will | would | said | says | after | before | as | because | while | if | when | worth | valued | based | under | into | through | during | since | until | also | may | might | could | should | it | they | he | we | due | over | not | than | this | about",
  ),
  comparisons: words(
    "compared with | compared to | against | versus | vs | vs. | from | up from | down from | instead of | rather than | than | after | a year earlier | in line with",
  ),
  parts: words("including | includes | included | of which | excluding | excludes | excluded | before | net of"),
  respectively: words("respectively"),
  shares: words("share | shares | stock"),
  loosely: words("past | recent | next | coming | ago | earlier"),
  rises: words(
    "rise~ | increase~ | grow~ | growth | gain~ | climb~ | jump~ | up | higher | surge~ | soar~ | improve~ | advance~ | double~",
  ),
  falls: words(
    "fall~ | drop~ | decline~ | decrease~ | down | lower | slip~ | slide~ | tumble~ | plunge~ | sink~ | shrink~ | dip~",
  ),
  stages,
  auxiliaries,
  footings,
  references: {
    company: words(
      "the company | the group | the bank | the firm | the airline | the concern | the unit | the retailer | the carmaker | the automaker | the drugmaker | the chipmaker | the carrier | the insurer | the lender | the maker | the manufacturer | the trust | the corporation | the conglomerate | the chain | the oil company | the utility | the fund | the startup | the giant | the partnership | the brewer | the newspaper group | the steelmaker",
    ),
    people: words("he | she | his | her"),
    pronouns: words("it | they | its | their | we | our"),
    speakers: words("we | our"),
    possessives: words("its | their | our"),
    sectors: {
      "the bank": words("bank | bancorp | banc | banque | savings"),
      "the airline": words("air | airlines | airways | lines"),
      "the trust": words("trust"),
      "the lender": words("bank | bancorp | savings"),
    },
    unlike: {},
    general: words("a | an | some | many | several | other | such | any | most | all | each | every"),
    other: words(""),
  },
};
