import type { Body } from "@newsledger/core/article";
import type { Event } from "@newsledger/core/event";
import type { Id } from "@newsledger/core/util";
import { builder } from "../builder.ts";
import { listCost } from "../limits.ts";
import { Company, companiesOf, companyOf } from "./company.ts";
import { Span, proof } from "./span.ts";

export interface Named {
  readonly company: Id.CompanyId | null;
  readonly candidates: readonly Id.CompanyId[];
  readonly name: string;
  readonly span: Event.Proof;
}

/** A mention as read, with its words. */
export const named = (text: string, { company, candidates, name, span }: Body["mentions"][number]): Named => ({
  company,
  candidates,
  name,
  span: proof(text, span),
});

export const Mention = builder.objectRef<Named>("Mention").implement({
  description: "A place in a text where a company is named.",
  fields: (t) => ({
    company: t.field({
      type: Company,
      nullable: true,
      description: "Null when the name is ambiguous and the story does not settle it.",
      resolve: ({ company }, _args, context) => companyOf(company, context),
    }),
    candidates: t.field({
      type: [Company],
      complexity: listCost(2),
      description: "The companies that an ambiguous name may mean.",
      resolve: ({ candidates }, _args, context) => companiesOf(candidates, context),
    }),
    name: t.exposeString("name", { description: "The name as the text has it." }),
    span: t.expose("span", { type: Span, description: "Where it stands." }),
  }),
});
