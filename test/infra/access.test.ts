import { INDEXES } from "@newsledger/core/db/shape";
import { describe, expect, test } from "vitest";
import { FUNCTIONS, type StageName, list, stack, statements } from "./stack.ts";
import { ACCOUNT, REGION } from "./sst/mocks.ts";

const BOTH: StageName[] = ["dev", "production"];

/** What each function may do, and on what: everything, and nothing else. */
const MAY = {
  Graphql: {
    table: ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"],
    indexes: Object.keys(INDEXES),
    uploads: [],
    queue: [],
  },
  Upload: {
    table: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"],
    indexes: [],
    uploads: ["s3:PutObject", "s3:GetObject"],
    queue: [],
  },
  Ingest: {
    table: [
      "dynamodb:GetItem",
      "dynamodb:BatchGetItem",
      "dynamodb:Query",
      "dynamodb:PutItem",
      "dynamodb:UpdateItem",
      "dynamodb:DeleteItem",
      "dynamodb:BatchWriteItem",
    ],
    indexes: [],
    uploads: ["s3:GetObject"],
    queue: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:SendMessage"],
  },
} as const;

const tableOf = (stage: StageName): string =>
  `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${String(stack(stage).only("aws:dynamodb/table:Table", "Archive")["name"])}`;
const queueOf = (stage: StageName): string =>
  `arn:aws:sqs:${REGION}:${ACCOUNT}:${String(stack(stage).only("aws:sqs/queue:Queue", "Uploaded")["name"])}`;
const allow = (Action: readonly string[], ...Resource: string[]) =>
  Action.length === 0 || Resource.length === 0 ? [] : [{ Effect: "Allow", Action: [...Action], Resource }];

describe.each(BOTH)("in %s", (stage) => {
  const { of, only, policy } = stack(stage);

  test.each(FUNCTIONS)("%s may do what it does, and nothing else", (name) => {
    const { table, indexes, uploads, queue } = MAY[name];
    const tableArn = tableOf(stage);
    const bucket = `arn:aws:s3:::${String(only("aws:s3/bucket:Bucket", "Uploads")["bucket"])}`;
    expect(policy(name)).toEqual([
      ...allow(table, tableArn),
      ...allow(["dynamodb:Query"], ...indexes.map((index) => `${tableArn}/index/${index}`)),
      ...allow(uploads, `${bucket}/raw/*`),
      ...allow(queue, queueOf(stage)),
      ...allow(
        ["logs:CreateLogStream", "logs:PutLogEvents"],
        `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:/newsledger/${stage}/${name.toLowerCase()}:*`,
      ),
    ]);
  });

  test("no statement has a wildcard action or every resource", () => {
    const roles = of("aws:iam/role:Role");
    expect(roles).toHaveLength(FUNCTIONS.length);
    for (const name of FUNCTIONS)
      for (const { Action, Resource } of policy(name)) {
        expect(list(Action).filter((action) => action.includes("*"))).toEqual([]);
        expect(list(Resource).filter((resource) => /^\*|:\*?$|:\*:/.test(resource.replace(/:\*$/, "")))).toEqual([]);
      }
  });

  test("a role is for the Lambda service alone, without policies that AWS manages", () => {
    for (const { name, inputs } of of("aws:iam/role:Role")) {
      expect(statements(inputs["assumeRolePolicy"]), name).toEqual([
        { Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } },
      ]);
      expect(inputs["managedPolicyArns"], name).toEqual([]);
    }
  });

  test("only this account's bucket may put messages in the queue", () => {
    expect(statements(only("aws:sqs/queuePolicy:QueuePolicy", "Uploaded")["policy"])).toEqual([
      {
        Effect: "Allow",
        Principal: { Service: "s3.amazonaws.com" },
        Action: "sqs:SendMessage",
        Resource: queueOf(stage),
        Condition: {
          ArnEquals: { "aws:SourceArn": `arn:aws:s3:::${String(only("aws:s3/bucket:Bucket", "Uploads")["bucket"])}` },
          StringEquals: { "aws:SourceAccount": ACCOUNT },
        },
      },
    ]);
    expect(of("aws:sqs/queuePolicy:QueuePolicy")).toHaveLength(1);
  });

  test("no secret is in an environment variable", () => {
    // SST_KEY opens the file of linked names that lies beside it in the package: names of resources, as the next test says.
    const known = [
      "POWERTOOLS_METRICS_NAMESPACE",
      "POWERTOOLS_SERVICE_NAME",
      "SST_KEY",
      "SST_KEY_FILE",
      "SST_RESOURCE_App",
      "STAGE",
    ];
    for (const { inputs } of of("aws:lambda/function:Function")) {
      const { variables } = inputs["environment"] as { variables: object };
      expect(Object.keys(variables).sort()).toEqual(known);
    }
  });

  test("functions are linked to names only, each to what it uses", () => {
    const links = Object.fromEntries(
      stack(stage).builds.map(({ functionID, links: linked }) => [
        String(functionID),
        Object.entries(linked as Record<string, object>).map(([name, of]) => [name, Object.keys(of).sort()]),
      ]),
    );
    const table = ["Archive", ["name", "type"]];
    const bucket = ["Uploads", ["name", "type"]];
    expect(links).toEqual({
      Graphql: [table],
      Upload: [table, bucket],
      Ingest: [table, bucket, ["Uploaded", ["type", "url"]]],
    });
  });
});
