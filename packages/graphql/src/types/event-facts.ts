import type { Event as Events } from "@newsledger/core/event";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { listCost } from "../limits.ts";
import { Claim, claimsOf } from "./claim.ts";
import { Company, companyOf } from "./company.ts";
import { EventStatus, FinancialEvent } from "./event.ts";
import { ParticipantRole, QuantityRole } from "./kind.ts";
import { type Dated, QuantityFact, dated } from "./quantity.ts";
import { Span } from "./span.ts";

const shown = async ({ claims }: { claims: readonly Events.ClaimRef[] }, context: Context): Promise<Events.Claim[]> =>
  (await claimsOf(claims, context)).filter((claim) => claim !== null);
const proofs = {
  description: "The claims that say so, the oldest report first; of very many the first 20.",
  complexity: listCost(3),
};

const StatusChange = builder.objectRef<Events.StatusChange & { proof: Events.Claim }>("StatusChange").implement({
  description: "A step in the life of an event, and who says so.",
  fields: (t) => ({
    status: t.expose("status", { type: EventStatus, description: "What it became." }),
    at: t.expose("at", { type: "DateTime", description: "When that was reported." }),
    claim: t.expose("proof", { type: Claim, description: "The claim that says so, with its article and its words." }),
  }),
});

const Participant = builder.objectRef<Events.Participant>("Participant").implement({
  description: "Who takes part in an event.",
  fields: (t) => ({
    role: t.expose("role", { type: ParticipantRole, description: "What part." }),
    company: t.field({
      type: Company,
      nullable: true,
      description: "Null for people, authorities, places and products.",
      resolve: ({ company }, _args, context) => companyOf(company, context),
    }),
    name: t.exposeString("name", { description: "The name in the first story that told of it." }),
    claims: t.field({ type: [Claim], ...proofs, resolve: (one, _args, context) => shown(one, context) }),
  }),
});

type Figured = Omit<Events.ClaimedFigure, "quantity"> & { readonly quantity: Dated };

const ClaimedFigure = builder.objectRef<Figured>("ClaimedFigure").implement({
  description: "A figure, and who gives it.",
  fields: (t) => ({
    quantity: t.expose("quantity", {
      type: QuantityFact,
      description: "The figure, with the words of the first claim that gives it.",
    }),
    claims: t.field({ type: [Claim], ...proofs, resolve: (one, _args, context) => shown(one, context) }),
  }),
});

const EventQuantity = builder
  .objectRef<Omit<Events.EventQuantity, "figures"> & { figures: readonly Figured[] }>("EventQuantity")
  .implement({
    description: "One meaning (principal, deal value…); several figures when sources disagree, each with its claims.",
    fields: (t) => ({
      role: t.expose("role", { type: QuantityRole, description: "What the figures mean." }),
      figures: t.expose("figures", {
        type: [ClaimedFigure],
        complexity: listCost(2),
        description: "The figures, in the order of their first report.",
      }),
      disagree: t.exposeBoolean("disagree", { description: "Sources give figures that cannot both be right." }),
    }),
  });

const EventTerm = builder.objectRef<Events.EventTerm>("EventTerm").implement({
  description: "A fact that is a word and no number: a position, a round, a rating.",
  fields: (t) => ({
    role: t.expose("role", { type: QuantityRole, description: "What it means." }),
    value: t.exposeString("value", { description: "The word." }),
    span: t.expose("span", { type: Span, description: "Where the first claim has it." }),
    claims: t.field({ type: [Claim], ...proofs, resolve: (one, _args, context) => shown(one, context) }),
  }),
});

builder.objectFields(FinancialEvent, (t) => ({
  statusHistory: t.field({
    type: [StatusChange],
    complexity: listCost(3),
    description: "How it got there, oldest first, each step with the article and the words that say so.",
    resolve: async ({ history }, _args, context) => {
      const found = await claimsOf(history, context);
      return history.flatMap((step, i) => {
        const proof = found[i] ?? null;
        return proof === null ? [] : [{ ...step, proof }];
      });
    },
  }),
  participants: t.expose("participants", {
    type: [Participant],
    complexity: listCost(4),
    description: "Who takes part.",
  }),
  quantities: t.field({
    type: [EventQuantity],
    complexity: listCost(3),
    description: "Its figures by meaning.",
    resolve: ({ quantities, firstReportedAt }) =>
      quantities.map(({ figures, ...rest }) => ({
        ...rest,
        figures: figures.map(({ quantity, claims }) => ({ claims, quantity: dated(quantity, firstReportedAt) })),
      })),
  }),
  terms: t.expose("terms", { type: [EventTerm], complexity: listCost(2), description: "Its facts that are words." }),
}));
