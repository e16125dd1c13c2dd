import { setTimeout as pause } from "node:timers/promises";
import { type Started, started } from "../kit/process.ts";
import { random } from "./random.ts";

export interface Options {
  readonly folder: string;
  /** The shortest and the longest that it lives, in milliseconds. */
  readonly everyMs: readonly [number, number];
  /** Then it is left alone. */
  readonly killSeconds: number;
  readonly seed: number;
}

/** An archive that is killed again and again, and started again at once. */
export class Killed {
  kills = 0;
  private readonly options: Options;
  private current: Promise<Started>;
  private isOver = false;
  private running: Promise<void> | undefined;
  private stop: () => void = () => undefined;

  constructor(options: Options) {
    this.options = options;
    this.current = this.start();
    this.current.catch(() => undefined);
  }

  /** The archive as it lives now, or as soon as it does. */
  alive(): Promise<Started> {
    return this.current;
  }

  begin(): void {
    this.running = this.run();
  }

  /** No more kills; ends it in order. */
  async end(): Promise<void> {
    this.isOver = true;
    this.stop();
    await this.running;
    const code = await (await this.current).end("SIGINT");
    if (code !== 0) throw new Error(`the archive ended with ${String(code)}:\n${(await this.current).output()}`);
  }

  private start(): Promise<Started> {
    return started(this.options.folder, { args: ["--empty"] });
  }

  private async run(): Promise<void> {
    const { everyMs, killSeconds, seed } = this.options;
    const until = performance.now() + killSeconds * 1000;
    const chance = random(seed + 1);
    const stopped = new Promise<void>((done) => (this.stop = done));
    for (;;) {
      const archive = await this.current;
      await Promise.race([pause(chance.between(...everyMs), undefined, { ref: false }), stopped]);
      if (this.isOver || performance.now() > until) return;
      this.kills += 1;
      // Whoever asks from here on waits for the next life.
      this.current = archive.end("SIGKILL").then(() => this.start());
      this.current.catch(() => undefined);
    }
  }
}
