import { Fault } from "@newsledger/core/fault";
import { complexityFromQuery } from "@pothos/plugin-complexity";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  Lexer,
  Source,
  TokenKind,
  getOperationAST,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { refusal } from "./fault.ts";
import { LIMITS } from "./limits.ts";

/** Tokens of a query, counted to ten times the limit: enough to say how far beyond it is. */
function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (count < LIMITS.tokens * 10 && lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    return count;
  }
  return count;
}

/** An error of parsing; a fault when it is that the text has too many tokens. */
function parseError(error: unknown, text: string): unknown {
  const asked = tokensOf(text);
  const limit = LIMITS.tokens;
  if (asked <= limit) return error;
  const message = `the query has ${asked} tokens, and at most ${limit} are read: ask in several queries`;
  return refusal(new Fault("LIMIT_TOKENS", message, { limit, asked }));
}

interface Asked {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Record<string, unknown> | null | undefined;
}

/** Cost and depth of the operation that will run: a document may have others beside it. */
function measure({
  document,
  schema,
  operationName,
  variableValues,
}: Asked): { complexity: number; depth: number } | undefined {
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return complexityFromQuery(
    { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    { schema, variables: variableValues ?? {} },
  );
}

function refused({ complexity, depth }: { complexity: number; depth: number }): Fault | undefined {
  if (depth > LIMITS.depth)
    return new Fault(
      "LIMIT_DEPTH",
      `the query is ${depth} fields deep, and at most ${LIMITS.depth} are answered: ask in two steps`,
      {
        limit: LIMITS.depth,
        asked: depth,
      },
    );
  if (complexity > LIMITS.cost)
    return new Fault(
      "LIMIT_COST",
      `the query costs ${complexity}, and at most ${LIMITS.cost} is answered: ask for smaller pages or fewer fields`,
      {
        limit: LIMITS.cost,
        asked: complexity,
      },
    );
  return undefined;
}

const costs = new WeakMap<Request, number>();

/** Refuses what is too long, too deep or too costly before anything of it runs; every answer says what it cost. */
export const guard: Plugin = {
  onParse({ parseFn, setParseFn }) {
    setParseFn((source: Source | string, options?: object) => {
      try {
        return parseFn(source, { ...options, maxTokens: LIMITS.tokens }) as unknown;
      } catch (error) {
        throw parseError(error, typeof source === "string" ? source : source.body);
      }
    });
  },
  onExecute({ args, setResultAndStopExecution }) {
    let measured: ReturnType<typeof measure>;
    try {
      measured = measure(args);
    } catch (error) {
      // A variable of the wrong type: what the query would cost is not known, so it does not run.
      if (!(error instanceof GraphQLError)) throw error;
      return setResultAndStopExecution({ errors: [error] });
    }
    if (!measured) return;
    costs.set((args.contextValue as { request: Request }).request, measured.complexity);
    const fault = refused(measured);
    if (fault) setResultAndStopExecution({ errors: [refusal(fault)] });
  },
  onResultProcess(hook) {
    const { request, result } = hook;
    if (Array.isArray(result) || Symbol.asyncIterator in result) return;
    const requested = costs.get(request) ?? 0;
    const cost = { requested, limit: LIMITS.cost, remaining: Math.max(0, LIMITS.cost - requested) };
    hook.setResult({ ...result, extensions: { ...result.extensions, cost } });
  },
};
