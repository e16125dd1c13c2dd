import { extname } from "node:path";
import { file } from "./files.ts";
import { VERSION } from "./parts.ts";

// What GraphiQL needs: its scripts and workers from here alone; styles also inline, since its editor (Monaco) places what it draws by
// style elements and attributes; fonts and cursors as data, from its own style sheet. Nothing is ever evaluated from text.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

const SAFE = { "x-content-type-options": "nosniff", "referrer-policy": "same-origin" };

/** The headers that GraphiQL's page is served with. A CDN that sets none still has the policy in the page itself. */
const HEADERS: Readonly<Record<string, string>> = {
  ...SAFE,
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": `${POLICY}; frame-ancestors 'none'`,
  "cache-control": "no-cache",
};

/** GraphiQL's page; its files lie below `/graphiql/`, in a folder named after what is in them. */
export function graphiqlHtml(): string {
  const at = `/graphiql/${VERSION}`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Newsledger</title>
    <link rel="icon" href="${at}/icon.svg">
    <link rel="stylesheet" href="${at}/graphiql.css">
    <link rel="stylesheet" href="${at}/own.css">
    <script src="${at}/graphiql.js" defer></script>
    <script src="${at}/start.js" defer></script>
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript. The API itself does not: POST a query to /graphql.</noscript>
    <div id="root"></div>
  </body>
</html>
`;
}

/** A file of GraphiQL by its path ("/graphiql/…/graphiql.js") with the headers to serve it with; undefined when there is none. */
export async function graphiqlAsset(
  path: string,
): Promise<{ bytes: Uint8Array; headers: Record<string, string> } | undefined> {
  const [, version, name = ""] = /^\/graphiql\/([0-9a-f]+)\/([a-zA-Z][\w.]*)$/.exec(path) ?? [];
  const bytes = version === VERSION ? await file(name) : undefined;
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  return (
    bytes && {
      bytes,
      headers: { ...SAFE, "content-type": type, "cache-control": "public, max-age=31536000, immutable" },
    }
  );
}

const wantsPage = (request: Request): boolean => request.headers.get("accept")?.includes("text/html") === true;

/** Answers a browser that opens `/graphql`, and what its page then asks for; undefined for every other request. */
export async function page(request: Request): Promise<Response | undefined> {
  if (request.method !== "GET") return undefined;
  const { pathname } = new URL(request.url);
  if (pathname === "/graphql")
    return wantsPage(request) ? new Response(graphiqlHtml(), { headers: HEADERS }) : undefined;
  if (!pathname.startsWith("/graphiql/")) return undefined;
  const asset = await graphiqlAsset(pathname);
  return asset && new Response(asset.bytes as Uint8Array<ArrayBuffer>, { headers: asset.headers });
}
