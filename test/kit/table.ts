import { Db } from "@newsledger/core/db";
import { ensureTable, start } from "@newsledger/local/engine";

/** A table of its own for a test, on the embedded engine or, with DYNAMODB_ENDPOINT, on another. */
export interface TestTable {
  readonly endpoint: string;
  readonly connection: Db.Connection;
  /** Names of the commands sent since the last `clear`: "QueryCommand", "BatchGetCommand". */
  readonly calls: string[];
  clear(): void;
  close(): Promise<void>;
}

let tables = 0;

/** A sender that notes what passes through it. */
export function counting(sender: Db.Sender, calls: string[]): Db.Sender {
  return {
    send(command) {
      calls.push(command.constructor.name);
      return sender.send(command);
    },
  };
}

/** Starts an engine (or uses DYNAMODB_ENDPOINT), makes an empty table, and connects core to it. */
export async function startTable(): Promise<TestTable> {
  const given = process.env["DYNAMODB_ENDPOINT"];
  const engine = given === undefined ? await start() : { endpoint: given, close: () => Promise.resolve() };
  tables += 1;
  const table = `test-${process.pid}-${tables}-${Date.now()}`;
  await ensureTable(engine.endpoint, table);
  const calls: string[] = [];
  const connection = { sender: counting(Db.client({ endpoint: engine.endpoint }), calls), table };
  Db.connect(connection);
  return {
    endpoint: engine.endpoint,
    connection,
    calls,
    clear: () => calls.splice(0),
    async close() {
      Db.connect(undefined);
      await engine.close();
    },
  };
}
