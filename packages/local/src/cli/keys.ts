import { Access, RATES } from "@newsledger/core/access";
import { type Command, EXIT, type Given, Usage, numberOf, textOf } from "./command.ts";
import { gathered, listed, walked } from "./listing.ts";
import { opened } from "./opened.ts";
import type { Terminal } from "./terminal.ts";
import { moment } from "./uploads.ts";

const HEAD = ["key", "name", "may", "a minute", "made (UTC)"];
const row = ({ id, name, scopes, rate, createdAt }: Access.Info): (string | number)[] => [
  id,
  name,
  scopes.join(" "),
  rate,
  moment(createdAt),
];

function scopesOf(given: Given): Access.Scope[] {
  const words = (textOf(given, "scopes") ?? "upload").split(",");
  const known = words.filter((word): word is Access.Scope => Access.SCOPES.some((one) => one === word));
  if (known.length !== words.length)
    throw new Usage(`--scopes is a list of ${Access.SCOPES.join(" and ")}, with commas`);
  return known;
}

async function create(given: Given, { out, say, now }: Terminal): Promise<void> {
  const [, name = ""] = given.words;
  if (name === "" || name.length > 100) throw new Usage("give the key a name of up to 100 characters: whom it is for");
  const rate = numberOf(given, "rate", [1, 1_000_000]) ?? RATES.perMinute;
  const { key, info } = await Access.create({ name, scopes: scopesOf(given), rate, at: now() });
  await out(given.values["json"] === true ? JSON.stringify({ key, ...info }) : key);
  say(`key ${info.id} may ${info.scopes.join(" and ")}, ${info.rate} times a minute: kept as a hash, shown only now`);
}

async function revoke({ words, values }: Given, { out }: Terminal): Promise<void> {
  const [, id = ""] = words;
  // Whoever has the whole key at hand may give that.
  const info = await Access.revoke(/^nl_([0-9a-z]{8})_/.exec(id)?.[1] ?? id);
  await out(values["json"] === true ? JSON.stringify(info) : `key ${info.id} (${info.name}) opens nothing any more`);
}

async function list(given: Given, terminal: Terminal): Promise<void> {
  const found = await gathered(walked((ask) => Access.page({ ask })));
  await listed(found, { head: HEAD, row, none: "no keys" }, { given, terminal });
}

const VERBS: Readonly<Record<string, (given: Given, terminal: Terminal) => Promise<void>>> = { create, list, revoke };

export const keys: Command = {
  name: "keys",
  summary: "Makes, lists and revokes keys.",
  usage: "create NAME [--scopes upload,edit] [--rate N] | list | revoke KEY",
  help: `A key is shown once, when it is made, and kept as a hash. A revoked key opens nothing from that moment on.
Works while an archive runs on the folder and while none does.

  --scopes S    what the key may do: upload, edit, or both with a comma (default: upload)
  --rate N      requests a minute (default: ${RATES.perMinute})
`,
  options: { scopes: { type: "string" }, rate: { type: "string" } },
  async run(given, terminal) {
    const [verb = ""] = given.words;
    const does = VERBS[verb];
    if (!does) throw new Usage("say what to do: create, list or revoke");
    await opened(given, terminal, () => does(given, terminal));
    return EXIT.done;
  },
};
