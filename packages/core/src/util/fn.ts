import type { z } from "zod";

/** A function whose input is parsed once, here, and trusted ever after. */
export const fn = <S extends z.ZodType, R>(schema: S, body: (input: z.output<S>) => R) =>
  Object.assign((input: z.input<S>): R => body(schema.parse(input)), { schema });
