import { LANGUAGES, type LanguageCode } from "@newsledger/core/ingest";
import { builder } from "../builder.ts";

const values = Object.fromEntries(LANGUAGES.map(({ code, name }) => [code, { value: code, description: name }]));

export const Language = builder.enumType("Language", {
  description: "The languages that stories are read in.",
  values: values as Record<LanguageCode, { value: LanguageCode; description: string }>,
});
