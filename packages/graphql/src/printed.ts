import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "./schema.ts";

/** The schema as text, in one order whatever the order of the code. */
export const printed = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
