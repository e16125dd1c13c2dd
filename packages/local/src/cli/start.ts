import { once } from "node:events";
import { open } from "../archive.ts";
import { Startup } from "../folder.ts";
import { type Command, EXIT, numberOf, textOf } from "./command.ts";
import { type Terminal, folderOf } from "./terminal.ts";

function portOf({ env }: Terminal): number {
  const given = env["PORT"] ?? "4000";
  const number = Number(given);
  if (!/^\d{1,5}$/.test(given) || number > 65535) throw new Startup(`PORT is a number from 0 to 65535, not "${given}"`);
  return number;
}

const ready = ({ address, key, folder }: { address: string; key: string; folder: string }): string => `
Newsledger is ready.
  GraphiQL   ${address}/graphql
  Uploads    ${address}/upload
  Key        ${key}

Try it:
  curl -s ${address}/upload -H "Authorization: Bearer ${key}" -H "Content-Type: text/plain; charset=utf-8" --data-binary @story.txt

Everything is kept in ${folder}. Ctrl-C stops the archive; the next start goes on from there.
`;

/** A line of progress: over and over in its place on a terminal, once at the end elsewhere. */
const progress =
  ({ status, say }: Terminal) =>
  (done: number, all: number): void => {
    const line = `reading sample stories ${done}/${all}`;
    if (done === all) say(line);
    else status?.(line);
  };

export const start: Command = {
  name: "start",
  summary: "Starts the archive on this machine: database, upload endpoint, GraphQL, GraphiQL.",
  usage: "[--empty] [--port N] [--host H]",
  help: `The first start makes the folder, a key, and reads in sample stories. Ctrl-C stops it; whatever was acknowledged is
kept, and what was not read yet goes on at the next start.

  --empty       no sample stories at the first start
  --port N      the port to listen on, 0 for any free one (default: $PORT, else 4000)
  --host H      the address to listen on (default: $HOST, else 127.0.0.1: this machine only)
                $DYNAMODB_ENDPOINT uses another DynamoDB than the embedded one
`,
  options: { empty: { type: "boolean" }, port: { type: "string" }, host: { type: "string" } },
  async run(given, terminal) {
    const { env, now, say, out, interrupted } = terminal;
    const folder = folderOf(textOf(given, "dir"), terminal);
    const archive = await open({
      folder,
      port: numberOf(given, "port", [0, 65535]) ?? portOf(terminal),
      host: textOf(given, "host") ?? env["HOST"] ?? "127.0.0.1",
      empty: given.values["empty"] === true,
      endpoint: env["DYNAMODB_ENDPOINT"],
      now,
      tell: say,
      progress: progress(terminal),
    });
    const { address, key } = archive;
    await out(
      given.values["json"] === true ? JSON.stringify({ address, key, folder }) : ready({ address, key, folder }),
    );
    if (!interrupted.aborted) await once(interrupted, "abort");
    await archive.close();
    return EXIT.done;
  },
};
