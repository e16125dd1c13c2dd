import { Fault } from "@newsledger/core/fault";
import { Id } from "@newsledger/core/util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coreId, decode, globalId } from "./ids.ts";

const A = "a0123456789abcdefghjk";

describe("an id as clients see it", () => {
  it("is its type and its id in core, and leads back to both", () => {
    const id = globalId("Article", Id.Article.parse(A));
    expect(id).toBe(`Article:${A}`);
    expect(decode(id)).toEqual({ typename: "Article", id: A });
    expect(coreId("Article", id)).toBe(A);
    expect(globalId("Company", Id.Company.parse("x.bien-bac"))).toBe("Company:x.bien-bac");
  });

  it("needs no escape in an address", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,40}$/), (slug) => {
        const id = globalId("Company", Id.Company.parse(slug));
        expect([encodeURI(id), coreId("Company", id)]).toEqual([id, slug]);
      }),
    );
  });

  it.each([
    "",
    ":",
    "Article",
    `article:${A}`,
    `Article:${A}x`,
    `Article:b${A.slice(1)}`,
    `Article: ${A}`,
    "toString:x",
    "__proto__:x",
    "Company:Xiaomi",
  ])('is none: "%s"', (given) => {
    expect(() => decode(given)).toThrow(Fault);
    expect(() => coreId("Article", given)).toThrow(/expected "Article:a" and 20 characters/);
  });

  it("of another type is none of this one", () => {
    expect(() => coreId("Company", `Article:${A}`)).toThrow(
      'no id of type Company: expected "Company:" and its short name',
    );
  });

  it("is read or refused with a fault, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (given) => {
        try {
          decode(given);
        } catch (error) {
          if (!(error instanceof Fault)) throw error;
        }
      }),
    );
  });
});
