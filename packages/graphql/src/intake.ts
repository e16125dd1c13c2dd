import { Fault } from "@newsledger/core/fault";
import type { GraphQLParams, Plugin } from "graphql-yoga";
import { refusal } from "./fault.ts";
import { LIMITS } from "./limits.ts";

const tooLarge = (asked: number): Fault =>
  new Fault("TOO_LARGE", `a request has at most ${LIMITS.bodyBytes} bytes: ask in several requests`, {
    limit: LIMITS.bodyBytes,
    asked,
  });

/** The body as text, read no further than the limit, whatever the headers announce. */
async function bounded(request: Request): Promise<string> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > LIMITS.bodyBytes) throw tooLarge(announced);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > LIMITS.bodyBytes) throw tooLarge(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function json(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Fault("BAD_JSON", `${what} is no JSON: ${error instanceof SyntaxError ? error.message : ""}`);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What was asked, out of the fields of a body or of an address. */
function params(given: unknown): GraphQLParams {
  if (!isObject(given)) throw new Fault("BAD_INPUT", "send one object: {query, variables, operationName}");
  const { query, operationName = null, variables = null, extensions = null } = given;
  const known = isObject(extensions) && isObject(extensions["persistedQuery"]) && query === undefined;
  if (!known && (typeof query !== "string" || query.trim() === ""))
    throw new Fault("BAD_INPUT", "send a query: as `query` in the address, or as POST {query, variables}");
  if (operationName !== null && typeof operationName !== "string")
    throw new Fault("BAD_INPUT", "`operationName` is a text");
  if (variables !== null && !isObject(variables)) throw new Fault("BAD_INPUT", "`variables` is an object");
  return {
    ...(typeof query === "string" && { query }),
    ...(operationName !== null && operationName !== "" && { operationName }),
    ...(variables !== null && { variables }),
    ...(isObject(extensions) && { extensions }),
  };
}

// Only JSON is taken. A form or a plain text is what a page of another site can make a browser send without asking first; a POST
// of JSON is asked about, and answered by CORS. GET changes nothing, and its answer is readable to other sites by CORS alone.
async function fromBody(request: Request): Promise<GraphQLParams> {
  const type = (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/json")
    throw new Fault("UNSUPPORTED_TYPE", `"${type.slice(0, 80)}" is not read here: send application/json`, {
      supported: ["application/json"],
    });
  return params(json(await bounded(request), "the body"));
}

function fromAddress(request: Request): GraphQLParams {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const { variables = "", extensions = "" } = given;
  return params({
    ...given,
    variables: variables === "" ? null : json(variables, "`variables`"),
    extensions: extensions === "" ? null : json(extensions, "`extensions`"),
  });
}

const READ: Readonly<Record<string, (request: Request) => GraphQLParams | Promise<GraphQLParams>>> = {
  GET: fromAddress,
  POST: fromBody,
};

/** Takes requests in: GET and POST, bounded, each thing that is wrong with its own code. */
export const intake: Plugin = {
  onRequestParse({ request, setRequestParser }) {
    const read = READ[request.method];
    if (read === undefined)
      throw refusal(new Fault("METHOD_NOT_ALLOWED", "ask with GET or POST"), { allow: "GET, POST" });
    setRequestParser(async (asked) => {
      try {
        return await read(asked);
      } catch (error) {
        throw error instanceof Fault ? refusal(error) : error;
      }
    });
  },
};
