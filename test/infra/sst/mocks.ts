/** A resource as the engine was asked to make it. */
export interface Resource {
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}
interface Asked {
  readonly type: string;
  readonly name: string;
  readonly inputs: Record<string, unknown>;
}
interface Called {
  readonly token: string;
  readonly inputs: Record<string, unknown>;
}

export const ACCOUNT = "111122223333";
export const REGION = "ap-southeast-1";

interface Statement {
  readonly effect?: string;
  readonly actions?: string[];
  readonly resources?: string[];
  readonly principals?: { type: string; identifiers: string[] }[];
  readonly conditions?: { test: string; variable: string; values: string[] }[];
}

/** A policy document as AWS's provider writes it. */
function document(statements: readonly Statement[]): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: statements.map(({ effect, actions, resources, principals, conditions }) => ({
      Effect: effect ?? "Allow",
      Action: actions,
      Resource: resources,
      ...(principals && { Principal: Object.fromEntries(principals.map((one) => [one.type, one.identifiers])) }),
      ...(conditions && {
        Condition: Object.fromEntries(conditions.map((one) => [one.test, { [one.variable]: one.values }])),
      }),
    })),
  });
}

function call({ token, inputs }: Called): Record<string, unknown> {
  if (token === "aws:iam/getPolicyDocument:getPolicyDocument")
    return { ...inputs, json: document((inputs["statements"] ?? []) as Statement[]) };
  if (token === "aws:index/getCallerIdentity:getCallerIdentity") return { accountId: ACCOUNT };
  if (token === "aws:index/getRegion:getRegion") return { region: REGION, name: REGION, id: REGION };
  if (token === "aws:route53/getZone:getZone") return { zoneId: "Z1" };
  if (token === "aws:index/getPartition:getPartition") return { partition: "aws" };
  return inputs;
}

const service = (type: string): string => type.split(":")[1]?.split("/")[0] ?? "x";

const VALIDATION = {
  domainName: "news.example.com",
  resourceRecordName: "_1.news.example.com",
  resourceRecordType: "CNAME",
  resourceRecordValue: "_2.acm-validations.aws",
};

/** What AWS would add to a resource: its address and what is made of it. */
function made({ type, name, inputs }: Asked): Record<string, unknown> {
  const physical = (inputs["name"] ?? inputs["bucket"] ?? name) as string;
  const arns: Record<string, string> = {
    "aws:s3/bucket:Bucket": `arn:aws:s3:::${physical}`,
    "aws:sqs/queue:Queue": `arn:aws:sqs:${REGION}:${ACCOUNT}:${physical}`,
    "aws:dynamodb/table:Table": `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${physical}`,
    "aws:lambda/function:Function": `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${physical}`,
    "aws:iam/role:Role": `arn:aws:iam::${ACCOUNT}:role/${physical}`,
    "aws:cloudwatch/logGroup:LogGroup": `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${physical}`,
  };
  return {
    ...inputs,
    name: physical,
    arn: arns[type] ?? `arn:aws:${service(type)}:${REGION}:${ACCOUNT}:${physical}`,
    ...(type === "aws:sqs/queue:Queue" && { url: `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${physical}` }),
    ...(type === "aws:lambda/functionUrl:FunctionUrl" && {
      functionUrl: `https://${name}.lambda-url.${REGION}.on.aws/`,
    }),
    ...(type === "aws:s3/bucket:Bucket" && { bucketRegionalDomainName: `${physical}.s3.${REGION}.amazonaws.com` }),
    ...(type === "aws:cloudfront/distribution:Distribution" && { domainName: "d111.cloudfront.net" }),
    ...(type === "aws:acm/certificate:Certificate" && { domainValidationOptions: [VALIDATION] }),
    ...(type === "random:index/randomBytes:RandomBytes" && { base64: "c2VjcmV0", hex: "aa" }),
  };
}

/** Pulumi mocks that note every resource and answer as AWS would, as far as the components look. */
export const mocks = (seen: Resource[]) => ({
  newResource(asked: Asked) {
    seen.push({ type: asked.type, name: asked.name, inputs: asked.inputs });
    return { id: `${asked.name}-id`, state: made(asked) };
  },
  call,
});
