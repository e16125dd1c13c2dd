import type { EventKind, ParticipantRole, QuantityRole } from "../kinds/index.ts";
import type { Rule } from "./merge.ts";

interface Short {
  readonly anchors: readonly ParticipantRole[];
  readonly others?: readonly ParticipantRole[];
  readonly strict?: true;
  readonly figures?: readonly QuantityRole[];
  readonly periodic?: true;
  readonly days?: number;
}

const rule = ({ anchors, others = [], strict, figures = [], periodic, days = 180 }: Short): Rule => ({
  identity: { anchors, others, strict: strict === true, figures, periodic: periodic === true, days },
  headlines: figures,
});

const RULES: Readonly<Record<string, Rule>> = {
  ACQUISITION: rule({
    anchors: ["TARGET", "ACQUIRER"],
    others: ["ACQUIRER"],
    figures: ["DEAL_VALUE", "STAKE_PERCENT", "SHARES"],
    days: 365,
  }),
  MERGER: rule({ anchors: ["PARTY"], others: ["PARTY"], figures: ["DEAL_VALUE"], days: 365 }),
  DIVESTITURE: rule({
    anchors: ["ASSET", "SELLER"],
    others: ["BUYER"],
    figures: ["DEAL_VALUE", "STAKE_PERCENT"],
    days: 365,
  }),
  STAKE_CHANGE: rule({
    anchors: ["ISSUER"],
    others: ["HOLDER"],
    strict: true,
    figures: ["SHARES", "STAKE_PERCENT_AFTER", "DEAL_VALUE"],
    days: 60,
  }),
  PARTNERSHIP: rule({ anchors: ["PARTY"], others: ["PARTY"], figures: ["DEAL_VALUE"], days: 120 }),
  CONTRACT_AWARD: rule({
    anchors: ["SUPPLIER", "CUSTOMER"],
    others: ["CUSTOMER", "PROJECT"],
    strict: true,
    figures: ["CONTRACT_VALUE", "UNITS"],
    days: 180,
  }),
  PRODUCT_EVENT: rule({
    anchors: ["PRODUCER"],
    others: ["PRODUCT"],
    strict: true,
    figures: ["PRICE", "RECALLED_UNITS", "UNITS"],
    days: 60,
  }),
  CAPITAL_PROJECT: rule({
    anchors: ["INVESTOR", "PROJECT"],
    others: ["PROJECT", "LOCATION"],
    strict: true,
    figures: ["INVESTMENT_VALUE", "CAPACITY"],
    days: 365,
  }),
  LOAN: rule({ anchors: ["BORROWER"], others: ["LENDER", "ARRANGER", "AGENT"], figures: ["PRINCIPAL"], days: 180 }),
  BOND_ISSUE: rule({
    anchors: ["ISSUER"],
    others: ["UNDERWRITER", "BOOKRUNNER", "INVESTOR"],
    figures: ["PRINCIPAL", "COUPON_PERCENT"],
    days: 120,
  }),
  INSOLVENCY: rule({
    anchors: ["DEBTOR"],
    others: ["CREDITOR"],
    figures: ["DEBT_AMOUNT", "MISSED_PAYMENT"],
    days: 365,
  }),
  CREDIT_RATING: rule({ anchors: ["RATED_ENTITY"], others: ["RATER"], strict: true, days: 30 }),
  EQUITY_RAISE: rule({
    anchors: ["ISSUER"],
    others: ["INVESTOR"],
    figures: ["PROCEEDS", "SHARES", "CHARTER_CAPITAL_AFTER"],
    days: 270,
  }),
  FUNDING_ROUND: rule({
    anchors: ["COMPANY"],
    others: ["LEAD_INVESTOR", "INVESTOR"],
    figures: ["AMOUNT", "VALUATION"],
    days: 120,
  }),
  IPO: rule({
    anchors: ["ISSUER"],
    others: ["EXCHANGE"],
    figures: ["PROCEEDS", "VALUATION", "SHARES", "PRICE_PER_SHARE"],
    days: 540,
  }),
  LISTING_CHANGE: rule({ anchors: ["ISSUER"], others: ["EXCHANGE"], figures: ["SHARES"], days: 120 }),
  SHARE_BUYBACK: rule({ anchors: ["ISSUER"], figures: ["AMOUNT", "SHARES", "STAKE_PERCENT"], days: 180 }),
  DIVIDEND: rule({ anchors: ["ISSUER"], figures: ["PER_SHARE", "TOTAL_AMOUNT", "PAYOUT_RATIO"], days: 120 }),
  STOCK_SPLIT: rule({ anchors: ["ISSUER"], figures: ["RATIO", "SHARES_AFTER"], days: 180 }),
  SHARE_PLEDGE: rule({
    anchors: ["ISSUER", "HOLDER"],
    others: ["HOLDER"],
    strict: true,
    figures: ["SHARES", "LOAN_AMOUNT"],
    days: 90,
  }),
  EARNINGS: rule({
    anchors: ["COMPANY"],
    figures: ["NET_PROFIT", "PRETAX_PROFIT", "REVENUE", "EPS", "YOY_PERCENT"],
    periodic: true,
    days: 120,
  }),
  GUIDANCE: rule({
    anchors: ["COMPANY"],
    figures: ["PROFIT_TARGET", "REVENUE_TARGET", "CHANGE_PERCENT"],
    periodic: true,
    days: 120,
  }),
  ANALYST_RATING: rule({
    anchors: ["ISSUER"],
    others: ["BROKER"],
    strict: true,
    figures: ["TARGET_PRICE_TO"],
    days: 14,
  }),
  EXECUTIVE_CHANGE: rule({
    anchors: ["COMPANY"],
    others: ["PERSON", "SUCCESSOR", "PREDECESSOR"],
    strict: true,
    days: 90,
  }),
  SHAREHOLDER_MEETING: rule({
    anchors: ["COMPANY"],
    others: [],
    figures: ["VOTE_PERCENT", "QUORUM_PERCENT"],
    periodic: true,
    days: 60,
  }),
  WORKFORCE_CHANGE: rule({
    anchors: ["EMPLOYER"],
    others: ["LOCATION"],
    figures: ["HEADCOUNT", "HEADCOUNT_PERCENT"],
    days: 60,
  }),
  LITIGATION: rule({
    anchors: ["DEFENDANT", "PLAINTIFF"],
    others: ["PLAINTIFF", "PROSECUTOR"],
    figures: ["SETTLEMENT_AMOUNT", "DAMAGES", "CLAIM_AMOUNT"],
    days: 365,
  }),
  REGULATORY_ACTION: rule({
    anchors: ["SUBJECT"],
    others: ["REGULATOR"],
    strict: true,
    figures: ["FINE_AMOUNT", "TAX_ARREARS"],
    days: 120,
  }),
  INCIDENT: rule({
    anchors: ["AFFECTED"],
    others: ["LOCATION"],
    figures: ["RECORDS_LEAKED", "DAMAGE_AMOUNT", "CASUALTIES"],
    days: 30,
  }),
  MACRO_POLICY: rule({
    anchors: ["COUNTRY", "AUTHORITY"],
    others: [],
    figures: ["VALUE_PERCENT", "VALUE_TO"],
    periodic: true,
    days: 45,
  }),
  OTHER: rule({ anchors: ["PARTY"], others: ["PARTY"], figures: ["AMOUNT"], days: 30 }),
};

export const ruleOf = (kind: EventKind): Rule => RULES[kind] ?? rule({ anchors: [] });
