import { DEFINE, EXTERNAL } from "./esbuild.ts";
import { SECONDS, logDays, reserved } from "./stage.ts";

type Args = sst.aws.FunctionArgs;

interface Door {
  readonly memory: `${number} MB`;
  readonly link: NonNullable<Args["link"]>;
  readonly permissions: { readonly actions: string[]; readonly resources: $util.Input<string>[] }[];
  readonly url?: NonNullable<Args["url"]>;
  readonly environment?: Record<string, string>;
  readonly copyFiles?: { readonly from: string; readonly to: string }[];
}

/** Where SST puts the bundle of a door inside the package; what it reads from disk is laid beside it. */
const BESIDE = "packages/functions/src";
export const GAZETTEER = [{ from: "packages/core/data/gazetteer.bin", to: `${BESIDE}/gazetteer.bin` }];

const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * A Lambda door of `packages/functions/src`. Its role has the statements given here and the right to write its own log, nothing from
 * AWS's managed policies, and is for the Lambda service alone.
 */
export function lambda(name: keyof typeof SECONDS & ("graphql" | "upload" | "ingest"), door: Door) {
  const log = new aws.cloudwatch.LogGroup(`${title(name)}Log`, {
    name: `/${$app.name}/${$app.stage}/${name}`,
    retentionInDays: logDays,
  });
  const { permissions, environment, ...rest } = door;
  return new sst.aws.Function(title(name), {
    ...rest,
    ...reserved(name),
    handler: `${BESIDE}/${name}.handler`,
    runtime: "nodejs24.x",
    // Graviton: a fifth cheaper for the same work, and nothing here is native to x86.
    architecture: "arm64",
    timeout: `${SECONDS[name]} seconds`,
    logging: { format: "json", logGroup: log.name },
    environment: {
      POWERTOOLS_SERVICE_NAME: name,
      POWERTOOLS_METRICS_NAMESPACE: $app.name,
      STAGE: $app.stage,
      ...environment,
    },
    nodejs: { minify: true, esbuild: { define: DEFINE, external: EXTERNAL } },
    permissions: [
      ...permissions,
      { actions: ["logs:CreateLogStream", "logs:PutLogEvents"], resources: [$interpolate`${log.arn}:*`] },
    ],
    transform: {
      role: (role) => {
        role.managedPolicyArns = [];
        role.assumeRolePolicy = JSON.stringify({
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }],
        });
      },
    },
  });
}
