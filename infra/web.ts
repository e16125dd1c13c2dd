import { domain } from "./stage.ts";

// The policy that GraphiQL's page needs, as the local archive sends it: a test compares the two.
const GRAPHIQL_POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

// One address for everything: /graphql, /upload and /graphiql behind one distribution. Its cache does what the origin says: an
// answer without Cache-Control is not kept, and what tells answers at one address apart is in the key.
export const router = new sst.aws.Router("Router", {
  ...(domain !== undefined && { domain }),
  edge: {
    viewerRequest: { injection: accepted() },
    viewerResponse: { injection: security() },
  },
  transform: {
    cachePolicy: (policy) => {
      policy.comment = "Answers of the API, by address, origin of the page, and form asked for";
      policy.maxTtl = 86_400;
      policy.parametersInCacheKeyAndForwardedToOrigin = {
        cookiesConfig: { cookieBehavior: "none" },
        headersConfig: { headerBehavior: "whitelist", headers: { items: ["accept", "authorization", "origin"] } },
        queryStringsConfig: { queryStringBehavior: "all" },
        enableAcceptEncodingBrotli: true,
        enableAcceptEncodingGzip: true,
      };
    },
  },
});

/** Browsers differ in what they accept, answers only in two forms: the key sees those. A page asked for at /graphql is GraphiQL. */
function accepted(): string {
  return `
  var request = event.request;
  var accept = request.headers.accept ? request.headers.accept.value : "";
  if (request.method === "GET" && request.uri === "/graphql" && accept.includes("text/html"))
    return { statusCode: 302, statusDescription: "Found", headers: { location: { value: "/graphiql/" } } };
  if (request.method === "GET" && request.uri === "/")
    return { statusCode: 302, statusDescription: "Found", headers: { location: { value: "/graphiql/" } } };
  request.headers.accept = { value: accept.includes("graphql-response+json") ? "application/graphql-response+json" : "application/json" };`;
}

function security(): string {
  return `
  var headers = event.response.headers;
  headers["strict-transport-security"] = { value: "max-age=31536000; includeSubDomains" };
  headers["x-content-type-options"] = { value: "nosniff" };
  headers["referrer-policy"] = { value: "same-origin" };
  if (event.request.uri.startsWith("/graphiql"))
    headers["content-security-policy"] = { value: "${GRAPHIQL_POLICY}" };`;
}

/** GraphiQL's own files, written at deployment from the same source as the local archive's. */
export const graphiql = new sst.aws.StaticSite("Graphiql", {
  path: ".",
  build: { command: "npm run -s graphiql", output: "dist/graphiql" },
  router: { instance: router, path: "/graphiql" },
  transform: { assets: { cors: false } },
});
