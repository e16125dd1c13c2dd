import * as z from "zod";

// Ids are branded: an ArticleId where a CompanyId is asked for does not compile. All of them come from content.
const id = <B extends string>(pattern: RegExp, brand: B) =>
  z
    .string()
    .regex(pattern, `not ${/^[aeiou]/.test(brand) ? "an" : "a"} ${brand} id`)
    .brand(brand);

/** `a` and 20 base-32 characters, from the canonical URL or, without one, from the normalised text. */
export const Article = id(/^a[0-9a-z]{20}$/, "article");
/** A slug: `xiaomi`; of a company that no list has (provisional): `x.` and its slug. */
export const Company = id(/^[a-z0-9][a-z0-9.-]{0,119}$/, "company");
/** `e` and 20 base-32 characters, from the claim that the event is named after. */
export const Event = id(/^e[0-9a-z]{20}$/, "event");
/** `c` and 20 base-32 characters, from the article, the kind and the anchor participant. */
export const Claim = id(/^c[0-9a-z]{20}$/, "claim");
/** `u` and 20 base-32 characters, from the bytes uploaded and how they were labelled. */
export const Upload = id(/^u[0-9a-z]{20}$/, "upload");

export type ArticleId = z.output<typeof Article>;
export type CompanyId = z.output<typeof Company>;
export type EventId = z.output<typeof Event>;
export type ClaimId = z.output<typeof Claim>;
export type UploadId = z.output<typeof Upload>;
