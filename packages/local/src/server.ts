import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { gate } from "@newsledger/core/access";
import type { Read } from "@newsledger/core/ingest";
import { upload } from "@newsledger/functions/endpoint";
import { server as graphql } from "@newsledger/graphql";
import { createServerAdapter } from "@whatwg-node/server";
import { Startup } from "./folder.ts";
import { page } from "./graphiql/page.ts";
import type { Queue } from "./line/line.ts";

export interface Options {
  readonly port: number;
  /** The address to listen on; this machine alone unless told otherwise. */
  readonly host: string;
  readonly line: Queue;
  readonly readers: Read.Readers;
  readonly now: () => Date;
  readonly tell: (line: string) => void;
}
export interface Server {
  /** "http://localhost:4000" */
  readonly address: string;
  close(): Promise<void>;
}

const json = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } });

/** What the request itself does not tell: where it came from. */
interface Context {
  readonly address?: string | undefined;
}
type Route = (request: Request, context: Context) => Promise<Response>;

function router({ line, readers, tell, now }: Options): Route {
  const onBug = (error: unknown): void => tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const api = graphql({ readers, onBug });
  const door = { gate: gate(), now, accept: line.submit.bind(line), onBug };
  return async (request, { address = null }) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/upload" || pathname.startsWith("/upload/")) return upload(request, { ...door, address });
    const static_ = await page(request);
    if (static_) return static_;
    if (pathname === "/graphql") return api.fetch(request);
    if (pathname === "/") return new Response(null, { status: 302, headers: { location: "/graphql" } });
    return json(404, {
      error: { code: "NOT_FOUND", message: `nothing is at ${pathname}: the API is at /graphql, uploads go to /upload` },
    });
  };
}

/** Serves the archive over HTTP on this machine. */
export async function listen(options: Options): Promise<Server> {
  const { port, host } = options;
  const adapter = createServerAdapter<Context>(router(options));
  const server = createServer(
    (request, response) => void adapter(request, response, { address: request.socket.remoteAddress }),
  );
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE")
      throw new Startup(`port ${port} is taken: stop what runs there, or choose another with PORT=4001`);
    throw new Startup(`cannot listen on ${host}:${port}: ${String(error)}`);
  }
  const { port: bound } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { address: `http://${host === "127.0.0.1" ? "localhost" : host}:${bound}`, close };
}
