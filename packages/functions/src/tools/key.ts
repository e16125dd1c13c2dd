import { Access } from "@newsledger/core/access";
import { command, say } from "./say.ts";

// `npx sst shell --stage STAGE -- npm run -s deployed:key -- NAME [upload] [edit]`: makes a key and shows it, this once.
const [name, ...scopes] = process.argv.slice(2);

await command(async () => {
  const known = scopes.filter((scope): scope is Access.Scope => Access.SCOPES.some((one) => one === scope));
  if (name === undefined || known.length !== scopes.length)
    throw new Error(`give the key a name and what it may do: deployed:key -- NAME ${Access.SCOPES.join(" ")}`);
  const { key, info } = await Access.create({ name, scopes: known.length === 0 ? ["upload"] : known, at: new Date() });
  say(key);
  process.stderr.write(`key ${info.id} for ${info.scopes.join(", ")}: kept as a hash, shown only now\n`);
});
