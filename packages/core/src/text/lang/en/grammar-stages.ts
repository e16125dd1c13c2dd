import type { GrammarWords } from "../../grammar.ts";

const words = (list: string): readonly string[] => list.split(" | ");

/** Words that tell how far along an event is. Patterns; what stands nearest to the event's own word counts. */
export const stages: GrammarWords["stages"] = {
  RUMOURED: words(
    "reportedly | rumor~ | rumour~ | people familiar with | sources say | sources said | speculation | is said to | are said to | is believed to | market talk | unconfirmed",
  ),
  IN_TALKS: words(
    "in talks | talks with | talking with | talk~ [to|with] | negotiate~ | in discussions | discussing | holding discussions | held talks | considering | consider~ | explore~ | evaluate~ | weigh~ | talks | negotiations",
  ),
  PLANNED: words(
    "will | can | plan~ [to] | intend~ [to] | aim~ to | propose~ [to] | proposal | seek~ | would | is to | are to | expect~ to | is expected to | set to | hope~ to | want~ to | due to | to be | may | might | could | scheduled | proposed | prepare~ [to] | wish~ to | decide~ to | have to | plans for | about to | going to | shall | (attempt~|try~|efforts|steps|bid|move) to",
  ),
  ANNOUNCED: words(
    "announce~ | disclose~ | unveil~ | offers | offered | offer to | made [<2>] offer | launch~ | bid~ | request~ | ask~ | reveal~",
  ),
  AGREED: words(
    "agree~ | agreed | sign~ | agreement | definitive | letter of intent | reached an agreement | in principle | memorandum | pact | accord | entered into | accepted",
  ),
  APPROVED: words(
    "approve~ | approval | clear~ by | cleared <1> (merger|acquisition|deal|takeover|sale|purchase) | authorize~ | authorise~ | green light | ratified | sanctioned | passed",
  ),
  IN_PROGRESS: words(
    "begin~ | begun | began | start~ | started | (began|begins|started) <3> previously announced | ongoing | under way | underway | continue~ | currently | is being | are being",
  ),
  COMPLETED: words(
    "after <4> (talks|negotiations|discussions) | complete~ | completed | closed | finalise~ | finalize~ | has | have | had | did | yesterday | last week | last month | last year | already | sold | bought | acquired | concluded",
  ),
  DELAYED: words(
    "delay~ | postpone~ | pushed back | on hold | adjourn~ | did not occur | yet to be | held up | deferred | not completed",
  ),
  CANCELLED: words(
    "cancel~ | terminate~ | abandon~ | scrap~ | withdraw~ | withdrawn | called off | call~ off | drop~ plans | dropped | fell through | collapse~ | end~ talks | broken off | (has|have|was|were) ended | cease~",
  ),
  DENIED: words("deny~ | dismiss~ | rule~ out | refute~ | not in talks | no plans | no intention"),
};

export const auxiliaries = words(
  "will | would | can | is to | are to | to be | may | might | could | have to | about to | going to | shall | has | have | had | did | already | is being | are being | has been | currently | yesterday | last week | last month | last year",
);

export const footings: GrammarWords["footings"] = {
  ATTRIBUTED: words("said | says | according to | told | reported | sources | analysts | reportedly"),
  SPECULATIVE: words(
    "may | might | could | possible | possibly | perhaps | likely | speculation | whether | rumor~ | rumour~ | believe~ | hope~ | probably | seem~ | appear~",
  ),
  CONDITIONAL: words("if | unless | provided that | in the event | subject to | should"),
  NEGATED: words("not | no | never | deny~ | without | neither | nor | n ' t | did not | no plans"),
  FORECAST: words("forecast~ | (is|are) expected to | expects | predict~ | outlook | sees"),
  HISTORICAL: words("once | formerly | years ago | in the past | previously | history | historically"),
};
