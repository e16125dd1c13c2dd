import type { Read } from "@newsledger/core/ingest";
import { Clock } from "@newsledger/core/util";
import type { DocumentNode } from "graphql";
import { useAPQ } from "@graphql-yoga/plugin-apq";
import { createYoga } from "graphql-yoga";
import { type Context, contextOf } from "./context.ts";
import { shown } from "./fault.ts";
import { guard } from "./guard.ts";
import { intake } from "./intake.ts";
import { documents } from "./documents.ts";
import { schema } from "./schema.ts";

export interface Options {
  readonly readers: Read.Readers;
  /** What counts as now for a story without a date in a query `read`. */
  readonly clock?: Clock.Clock;
  /** Told of every error that is no Fault: a bug, or a service that is down. Callers see "Unexpected error". */
  readonly onBug: (error: unknown) => void;
  /** Sites whose pages may read answers, as "https://news.example", or "*" for all. None is the default: the archive's own pages need none. */
  readonly origins?: readonly string[];
}

export interface Server {
  /** Answers a request to `/graphql`. Never rejects: what goes wrong is in the answer. */
  fetch(request: Request): Promise<Response>;
}

/** Answers for other sites name the site itself and never allow cookies: keys travel in a header of their own. */
const cors = (origins: readonly string[]) => (request: Request) => {
  const origin = request.headers.get("origin");
  if (origin === null || !(origins.includes("*") || origins.includes(origin))) return false as const;
  const allowedHeaders = ["content-type", "authorization"];
  return { origin: [origin], credentials: false, methods: ["GET", "POST"], allowedHeaders, maxAge: 86_400 };
};

const ENDPOINT = "/graphql";

/** The API as a function from request to answer: for an HTTP server, for a Lambda door, and for tests in one process. */
export function server({ readers, clock = Clock.system, onBug, origins = [] }: Options): Server {
  const yoga = createYoga<object, Context>({
    schema,
    graphqlEndpoint: ENDPOINT,
    context: () => contextOf({ readers, clock }),
    // A query that was sent once may be asked by its hash alone, in an address short enough for every cache on the way.
    plugins: [intake, useAPQ({ store: documents<string>() }), guard],
    maskedErrors: { maskError: (error) => shown(error, onBug) },
    parserAndValidationCache: { documentCache: documents<DocumentNode>(), errorCache: documents<unknown>() },
    cors: cors(origins),
    batching: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    maxRequestBodySize: false,
  });
  return {
    async fetch(request) {
      if (new URL(request.url).pathname !== ENDPOINT) return new Response(null, { status: 404 });
      // A context object of its own: loaders are kept by it.
      const response = await yoga.fetch(request, {});
      response.headers.append("vary", "Origin");
      return response;
    },
  };
}
