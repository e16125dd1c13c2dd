import type { Inflection } from "../../grammar.ts";

const IRREGULAR = `buy buys bought buying
sell sells sold selling
win wins won winning
hold holds held holding
pay pays paid paying
cut cuts cutting
rise rises rose risen rising
fall falls fell fallen falling
grow grows grew grown growing
lose loses lost losing
make makes made making
take takes took taken taking
give gives gave given giving
begin begins began begun beginning
build builds built building
spin spins spun spinning
split splits splitting
set sets setting
lay lays laid laying
leave leaves left leaving
quit quits quitting
become becomes became becoming
sue sues sued suing
drop drops dropped dropping
slip slips slipped slipping
dip dips dipped dipping
plan plans planned planning
shut shuts shutting
beat beats beating beaten
get gets got getting gotten
raise raises raised raising
borrow borrows borrowed borrowing
lend lends lent lending
hit hits hitting
put puts putting
find finds found finding
see sees saw seen seeing
step steps stepped stepping
swap swaps swapped swapping
shrink shrinks shrank shrunk shrinking
sink sinks sank sunk sinking
slide slides slid sliding
seek seeks sought seeking
bid bids bidding
tie ties tied tying
refer refers referred referring
transfer transfers transferred transferring
ship ships shipped shipping
scrap scraps scrapped scrapping
commit commits committed committing
appoint appoints appointed appointing
name names named naming
die dies died dying
file files filed filing
swing swings swung swinging
come comes came coming
go goes went gone going
meet meets met meeting
bring brings brought bringing
tap taps tapped tapping
offset offsets offsetting
snap snaps snapped snapping
slash slashes slashed slashing
axe axes axed axing
trim trims trimmed trimming
strike strikes struck striking
top tops topped topping
forecast forecasts forecasted forecasting
upgrade upgrades upgraded upgrading
outperform outperforms outperformed outperforming
do does did done doing
unveil unveils unveiled unveiling
ban bans banned banning
fine fines fined fining
cancel cancels cancelled canceled cancelling canceling
total totals totalled totaled totalling totaling
wed weds wedded
quadruple quadruples quadrupled quadrupling
stop stops stopped stopping
open opens opened opening
deliver delivers delivered delivering
break breaks broke broken breaking
ground grounds grounded grounding
widen widens widened widening
post posts posted posting
swell swells swelled swollen swelling`;

/** How English verbs are inflected: forms that follow no rule, and the rules for the others. */
export const inflection: Inflection = {
  regular: [
    { when: /[^aeiou]y$/, cut: 1, add: ["y", "ies", "ied", "ying"] },
    { when: /e$/, cut: 1, add: ["e", "es", "ed", "ing"] },
    { when: /(?:s|x|z|ch|sh)$/, cut: 0, add: ["", "es", "ed", "ing"] },
    { when: /./, cut: 0, add: ["", "s", "ed", "ing"] },
  ],
  irregular: Object.fromEntries(
    IRREGULAR.split("\n").map((line) => [line.slice(0, line.indexOf(" ")), line.split(" ")]),
  ),
};
