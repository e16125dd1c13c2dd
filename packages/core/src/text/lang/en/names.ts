import { phrases, wordSet } from "../../names.ts";
import type { NameWords } from "../../names.ts";
import { commons } from "./names-common.ts";
import { after, before, branches, examples, heads, offices, tails, tickers, titles } from "./names-context.ts";
import { given } from "./names-given.ts";

// The forms of other languages of business stand here too: they are met in English and Vietnamese text alike.
const closing = phrases(`
  and co | & co | and co inc | & co inc | and co ltd | & co ltd | and co plc | & co plc | and company inc | and company ltd | and company | & company | aktieselskab | inc | incorporated | corp | corporation | co | company | cos | companies | co inc | co ltd | co limited | company ltd | company limited | company inc | co llc | corp ltd | corp plc
  ltd | limited | plc | pte ltd | pte | pty ltd | pty | pvt ltd | private limited | sdn bhd | bhd | tbk | pt tbk | llc | llp | lp | l p | l l c | jsc | ojsc | pjsc | joint stock company | joint stock corporation
  joint-stock company | sa | s a | se | ag | gmbh | gmbh and co kg | kg | kgaa | nv | n v | bv | b v | ab | a b | asa | as | a s | oy | oyj | oy ab | spa | s p a | srl | sarl | sas | sca | sa de cv | cv | kk
  aktiengesellschaft | aktiebolag | societe anonyme | incorporation | lda | sociedad anonima | zrt | nyrt | ad | doo | anonim sirketi | aps | ses | sl | cia | corp of america
`);

const opening = phrases(`pt | ab | oy | spa | jsc | a s | ao | pao | ooo | nv`);

const kinds = phrases(`
  group | holding | holdings | bank | bancorp | bancorporation | bankshares | bancshares | bankcorp | banking corp | trust | trustco | financial corp | savings | savings bank | savings and loan association
  industries | enterprises | international | partners | associates | brothers | bros | and sons | and co | and company | securities | airlines | airways | air lines | airline
  insurance | assurance | laboratories | labs | pharmaceuticals | pharmaceutical | technologies | technology | systems | software | electronics | semiconductor | semiconductors
  motors | motor | steel | mines | mining | oil | petroleum | gas | energy | power | electric | chemical | chemicals | foods | stores | markets | products | resources | communications | telecom
  telecommunications | broadcasting | pictures | entertainment | properties | realty | real estate trust | realty trust | investors service | investments | capital | consulting | consultants | advisors | advisers | analytics | auctions | studios | interactive | networks | robotics | biosciences | semiconductor | shipbuilding | engineering | construction | casualty | surety | telegraph | telephone | tire | refining | smelting | ventures | fund | funds | ratings
  manufacturing | instruments | railway | railroad | shipping | lines | hotels | restaurants | financial | management | asset management | investment management | capital management | wealth management | fund management | economics | macroeconomics | breweries | brewery | paper | publishing | press | research | services | works | consortium | cooperative
  beverages | logistics | shipyard | rubber | cement | textile | textiles | life | reinsurance | exploration | minerals | metals | gold mines | aircraft | aerospace | healthcare | medical | therapeutics | biotech
`);

/** English around the names of firms, people, authorities and places. */
export const names: NameWords = {
  legal: { opening, closing, inner: [] },
  kinds: {
    opening: phrases(
      "bank of | banco | banca | banque | banque de | bankers trust | credit | societe | compagnie | cie | grupo | groupe | gruppo",
    ),
    closing: kinds,
  },
  firmly: wordSet(
    "technologies industries enterprises holdings bancorp bancshares bankshares laboratories pharmaceuticals airlines airways financial associates securities semiconductor instruments stores hotels breweries motors foods lines bank group investments airline",
  ),
  loose: phrases("group | holding | holdings | the group | groupe | technology | technologies"),
  trades: [],
  syllabic: false,
  affiliations: wordSet("at with"),
  goods: [],
  links: wordSet("of de du la le des der von van e y et und da do di del d"),
  conjunctions: wordSet("and or & plus"),
  determiners: wordSet("its the a an with by and their his her our s'"),
  locatives: wordSet("in at near from to"),
  generic: wordSet(`
    first second third north south east west northern southern eastern western new american america national general united international standard continental central federal pacific atlantic the great
    royal british canadian us u japan bank of world global universal american's consolidated allied associated banco de la san santa saint st real public
  `),
  acronyms: wordSet("USD GDP CPI CEO IPO SEC FED"),
  examples,
  copulas: wordSet("is are was"),
  before,
  after,
  tickers,
  people: { titles, offices, first: given },
  heads,
  tails,
  branches,
  plain: (folded) => commons.has(folded),
};
