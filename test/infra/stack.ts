import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const CACHE = join(import.meta.dirname, "..", "..", ".cache", "infra");

/** A stage as the real components make it, evaluated offline: which stage, and what is set in the environment of the deployment. */
export const STAGES = {
  dev: { stage: "dev", env: {} },
  production: { stage: "production", env: {} },
  configured: {
    stage: "production",
    env: {
      CORS_ORIGINS: "https://desk.example.com, https://lab.example.com",
      DOMAIN: "news.example.com",
      ALARM_EMAIL: "desk@example.com",
    },
  },
} as const;
export type StageName = keyof typeof STAGES;
export const evaluated = (name: StageName): string => join(CACHE, `${name}.json`);

const Inputs = z.record(z.string(), z.unknown());
const Stack = z.object({
  app: z.object({ name: z.string(), removal: z.string(), protect: z.boolean() }),
  resources: z.array(z.object({ type: z.string(), name: z.string(), inputs: Inputs })),
  retained: z.array(z.string()),
  builds: z.array(Inputs),
});
export type Resource = z.output<typeof Stack>["resources"][number];

const Statement = z.object({
  Effect: z.string(),
  Action: z.union([z.string(), z.array(z.string())]),
  Resource: z.union([z.string(), z.array(z.string())]).optional(),
  Principal: z.unknown().optional(),
  Condition: z.unknown().optional(),
});
export type Statement = z.output<typeof Statement>;
const Policy = z.object({ Statement: z.array(Statement) });

export const list = (one: string | readonly string[] | undefined): string[] =>
  one === undefined ? [] : typeof one === "string" ? [one] : [...one];
export const statements = (json: unknown): Statement[] => Policy.parse(JSON.parse(String(json))).Statement;

/** The stage's resources by type and by name. */
export function stack(name: StageName) {
  const found = Stack.parse(JSON.parse(readFileSync(evaluated(name), "utf8")));
  const of = (type: string): Resource[] => found.resources.filter((one) => one.type === type);
  const only = (type: string, prefix: string): Record<string, unknown> => {
    const named = of(type).filter((one) => one.name.startsWith(prefix));
    if (named.length !== 1) throw new Error(`${named.length} resources of ${type} are named ${prefix}…`);
    return named[0]?.inputs ?? {};
  };
  /** The one inline policy of a function's role. */
  const policy = (fn: string): Statement[] => {
    const inline = z.array(z.object({ policy: z.string() })).parse(only("aws:iam/role:Role", fn)["inlinePolicies"]);
    return inline.flatMap((one) => statements(one.policy));
  };
  return { ...found, of, only, policy };
}

export const FUNCTIONS = ["Graphql", "Upload", "Ingest"] as const;
