import { Db, Directory } from "../db/index.ts";
import type { UploadId } from "../util/id.ts";
import * as Failures from "./failures.ts";
import { LIMITS } from "./limits.ts";
import type { Result } from "./one.ts";
import { type Counts, all, byId, none } from "./receipts.ts";
import type { Again, Info, Receipt } from "./upload.ts";
import * as Table from "./upload.table.ts";

/** Counts are made anew from the receipts; those of stories that are no longer found in the bytes are dropped. */
async function recount(id: UploadId, met: number): Promise<Counts> {
  const counts = none();
  for await (const { index, outcome } of all(id)) {
    if (index < met) counts[outcome] += 1;
    else {
      await Db.remove(Table.receiptKey(id, index));
      await Failures.settle(id, index);
    }
  }
  return counts;
}

/** What is done of an upload, and the writing of it in batches: receipts first, then how far the upload is. */
export class Progress {
  /** Receipts that this reader made, up to `answeredReceipts`. */
  readonly made: Receipt[] = [];
  private standing: Info;
  // Set while stories of an upload that was done are read once more: then counts are made at the end, from all receipts.
  private readonly again: Again | undefined;
  private results: Result[] = [];
  private over: Info | undefined;

  constructor(info: Info, again: Again | undefined) {
    this.standing = info;
    this.again = again;
  }

  get info(): Info {
    return this.over ?? this.standing;
  }

  /** Whether another reader of the same bytes came to the end first. */
  get isOver(): boolean {
    return this.over !== undefined;
  }

  async add(result: Result): Promise<void> {
    this.results.push(result);
    const { receipt } = result;
    if (this.made.length < LIMITS.answeredReceipts) this.made.push(receipt);
    if (!this.again) {
      const { counts, stories } = this.standing;
      const more = { ...counts, [receipt.outcome]: counts[receipt.outcome] + 1 };
      this.standing = { ...this.standing, counts: more, stories: Math.max(stories, receipt.index + 1) };
    }
    if (this.results.length >= LIMITS.receiptBatch) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.results.length === 0) return;
    await this.write();
    if (!this.again) await this.save({ ...this.standing, state: "READING" });
  }

  /** Every story has its receipt: `met` of them. */
  async finish(met: number): Promise<void> {
    await this.write();
    const next: Info = { ...this.standing, state: "DONE", stories: met };
    if (!this.again) return this.save(next);
    this.standing = { ...next, counts: await recount(next.id, met) };
    await Db.put(Table.item(this.standing));
  }

  private async write(): Promise<void> {
    const batch = this.results;
    const { standing: info, again } = this;
    const failed = batch.filter(({ detail }) => detail !== undefined);
    await Failures.keep(failed.map(({ receipt, detail = "" }) => Failures.of(info, receipt, detail)));
    await Db.batchPut(batch.map(({ receipt }) => Table.receiptItem(info, receipt)));
    const read = again ? batch.filter(({ detail }) => detail === undefined) : [];
    for (const { receipt } of read) await Failures.settle(info.id, receipt.index);
    this.results = [];
  }

  private async save(next: Info): Promise<void> {
    this.standing = next;
    await Directory.note(Table.LIST, Table.labelOf(next));
    if (await Db.put(Table.item(next), Table.notBehind(next))) return;
    // Another reader of the same bytes is further on. Both make the same receipts, so that either may go on.
    const other = await byId(next.id);
    if (other?.state === "DONE") this.over = other;
  }
}
