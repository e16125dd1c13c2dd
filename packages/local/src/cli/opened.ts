import { existsSync } from "node:fs";
import { Startup } from "../folder.ts";
import { type Home, openHome } from "../home.ts";
import { type Given, textOf } from "./command.ts";
import { type Terminal, folderOf } from "./terminal.ts";

export interface With {
  /** No archive may run on the data meanwhile. */
  readonly alone?: boolean;
  /** Makes the folder when there is none. */
  readonly making?: boolean;
}

/** Does some work on the data of the archive in --dir, whether an archive runs there or not. */
export async function opened<T>(given: Given, terminal: Terminal, work: (home: Home) => Promise<T>): Promise<T> {
  return openedWith({}, { given, terminal }, work);
}

export async function openedWith<T>(
  { alone = false, making = false }: With,
  { given, terminal }: { readonly given: Given; readonly terminal: Terminal },
  work: (home: Home) => Promise<T>,
): Promise<T> {
  const folder = folderOf(textOf(given, "dir"), terminal);
  if (!making && !existsSync(folder))
    throw new Startup(
      `there is no archive in ${folder}: give its folder with --dir, or make one with "newsledger start"`,
    );
  const home = await openHome({ folder, endpoint: terminal.env["DYNAMODB_ENDPOINT"], alone });
  try {
    return await work(home);
  } finally {
    await home.close();
  }
}
