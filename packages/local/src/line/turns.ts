/** Something to be done bit by bit. */
export interface Work {
  /** Does a bit; true when all is done. When it throws, the work rests for a while and is tried again. */
  turn(): Promise<boolean>;
}

export const LANES = ["small", "large"] as const;
export type Lane = (typeof LANES)[number];

/** Told when a work failed, and after how many seconds it is tried again. */
export type Failed = (error: unknown, seconds: number) => void;

/** Works of a lane that take turns with each other; more wait until one of them is done. */
const TOGETHER = 4;
/** Seconds that a work rests after it failed once, twice, …: the last for ever after. */
const RESTS = [0.25, 1, 4, 15, 60] as const;

interface Task {
  readonly work: Work;
  readonly lane: Lane;
  fails: number;
}

class Line {
  private readonly turning: Task[] = [];
  private readonly waiting: Task[] = [];

  add(task: Task): void {
    this.waiting.push(task);
  }

  /** Back to the end of those that take turns. */
  again(task: Task): void {
    this.turning.push(task);
  }

  next(): Task | undefined {
    // What waits gets its first turn before the others get their next.
    const isRoom = this.turning.length < TOGETHER;
    return (isRoom ? this.waiting.shift() : undefined) ?? this.turning.shift();
  }
}

/** One bit of work at a time, in fair order: a large one waits for no more than one turn of a small one, and the other way round. */
export class Turns {
  private readonly lines: Readonly<Record<Lane, Line>> = { small: new Line(), large: new Line() };
  private readonly failed: Failed;
  private last: Lane = "large";
  private isClosed = false;
  private running: Promise<void> | undefined;

  constructor(failed: Failed) {
    this.failed = failed;
  }

  add(work: Work, lane: Lane): void {
    this.start({ work, lane, fails: 0 });
  }

  /** Resolves when nothing is left to do but what rests. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  /** No more turns after the one that is under way. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.running;
  }

  private start(task: Task): void {
    this.lines[task.lane].add(task);
    this.running ??= this.run();
  }

  private next(): Task | undefined {
    const other: Lane = this.last === "small" ? "large" : "small";
    const task = this.lines[other].next() ?? this.lines[this.last].next();
    if (task) this.last = task.lane;
    return task;
  }

  private async run(): Promise<void> {
    for (let task = this.next(); task && !this.isClosed; task = this.next()) await this.one(task);
    this.running = undefined;
  }

  private async one(task: Task): Promise<void> {
    try {
      if (!(await task.work.turn())) this.lines[task.lane].again(task);
      task.fails = 0;
    } catch (error) {
      const seconds = RESTS[Math.min(task.fails, RESTS.length - 1)] ?? 0;
      task.fails += 1;
      this.failed(error, seconds);
      setTimeout(() => this.start(task), seconds * 1000).unref();
    }
  }
}
