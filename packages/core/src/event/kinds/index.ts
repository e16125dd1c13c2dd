import { acquisition } from "./acquisition.ts";
import { analystRating } from "./analyst-rating.ts";
import { bondIssue } from "./bond-issue.ts";
import { capitalProject } from "./capital-project.ts";
import { contractAward } from "./contract-award.ts";
import { creditRating } from "./credit-rating.ts";
import { divestiture } from "./divestiture.ts";
import { dividend } from "./dividend.ts";
import { earnings } from "./earnings.ts";
import { equityRaise } from "./equity-raise.ts";
import { executiveChange } from "./executive-change.ts";
import { fundingRound } from "./funding-round.ts";
import { guidance } from "./guidance.ts";
import { incident } from "./incident.ts";
import { insolvency } from "./insolvency.ts";
import { ipo } from "./ipo.ts";
import { listingChange } from "./listing-change.ts";
import { litigation } from "./litigation.ts";
import { loan } from "./loan.ts";
import { macroPolicy } from "./macro-policy.ts";
import { merger } from "./merger.ts";
import { other } from "./other.ts";
import { partnership } from "./partnership.ts";
import { productEvent } from "./product-event.ts";
import { regulatoryAction } from "./regulatory-action.ts";
import { shareBuyback } from "./share-buyback.ts";
import { sharePledge } from "./share-pledge.ts";
import { shareholderMeeting } from "./shareholder-meeting.ts";
import { stakeChange } from "./stake-change.ts";
import { stockSplit } from "./stock-split.ts";
import { workforceChange } from "./workforce-change.ts";

/** Every kind of event: one file of this folder each. */
export const all = [
  acquisition,
  analystRating,
  bondIssue,
  capitalProject,
  contractAward,
  creditRating,
  divestiture,
  dividend,
  earnings,
  equityRaise,
  executiveChange,
  fundingRound,
  guidance,
  incident,
  insolvency,
  ipo,
  listingChange,
  litigation,
  loan,
  macroPolicy,
  merger,
  other,
  partnership,
  productEvent,
  regulatoryAction,
  shareBuyback,
  sharePledge,
  shareholderMeeting,
  stakeChange,
  stockSplit,
  workforceChange,
] as const;

type All = (typeof all)[number];
type Keys<T> = T extends unknown ? keyof T : never;
type TermsOf<K> = K extends { readonly terms: infer T } ? keyof T : never;

export type EventKind = All["kind"];
export type ParticipantRole = Keys<All["roles"]>;
/** Roles of figures, and of facts that are words. */
export type QuantityRole = Keys<All["quantities"]> | TermsOf<All>;
