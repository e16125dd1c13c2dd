// What differs from stage to stage, and what an operator sets in the environment of `sst deploy`.

const list = (text: string | undefined): string[] =>
  (text ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** Whether the stage holds data that nobody may lose. */
export const kept = $app.stage === "production";

/** Origins of web pages that may call the API from a browser: exact ("https://desk.example.com"), none unless given. */
export const origins = list(process.env["CORS_ORIGINS"]);
if (origins.some((origin) => origin === "*" || !/^https?:\/\/[^/]+$/.test(origin)))
  throw new Error('CORS_ORIGINS is a list of exact origins, as in "https://desk.example.com,https://lab.example.com"');

/** The domain of the archive; without one it has CloudFront's own. */
export const domain = process.env["DOMAIN"];

/** Who is told of alarms, by e-mail; without one they are only on the dashboard. */
export const alarmEmail = process.env["ALARM_EMAIL"];

/** A model on Amazon Bedrock, or an inference profile, that is asked for a second opinion on each story; nobody unless given. */
export const opinionModel = process.env["OPINION_MODEL"];

/** Time-outs in seconds. A message is hidden six times as long as the function may work on it: AWS Lambda developer guide, "Using Lambda with Amazon SQS". */
export const SECONDS = { graphql: 15, upload: 30, ingest: 300, visibility: 6 * 300 } as const;

/** Times that a message is tried before it is set aside. */
export const TRIES = 4;

/**
 * Concurrent executions that a function may take, and at the same time those that nobody else may take from it: a flood of uploads
 * fills its own share and leaves the API's alone. A new account has 10 in all and none to reserve, so only production reserves.
 */
export const SHARE = { graphql: 100, upload: 20, ingest: 20 } as const;
export const reserved = (name: keyof typeof SHARE): { concurrency?: { reserved: number } } =>
  kept ? { concurrency: { reserved: SHARE[name] } } : {};

export const logDays = kept ? 90 : 14;
