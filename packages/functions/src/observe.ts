import { Logger } from "@aws-lambda-powertools/logger";
import type { Context } from "aws-lambda";

// One line of JSON for each thing that was done: request id, upload or article id, outcome. Never a text, a key, or an address's query.
const logger = new Logger();

/** What a line of the log may tell. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

export const told = (event: string, facts: Facts): void => logger.info(event, facts);

/** An error that is no Fault: a bug, or a service that is down. */
export const onBug = (error: unknown): void =>
  logger.error("bug", error instanceof Error ? error : new Error(String(error)));

type Door<E, R> = (event: E, context: Context) => Promise<R>;

/** A door whose every line carries the request id, and whose errors are told before they are thrown on. */
export const observed =
  <E, R>(work: Door<E, R>): Door<E, R> =>
  async (event, context) => {
    logger.addContext(context);
    try {
      return await work(event, context);
    } catch (error) {
      onBug(error);
      throw error;
    }
  };
