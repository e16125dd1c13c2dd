import { FACETS, INDEXES, KEY, TTL } from "@newsledger/core/db/shape";
import { describe, expect, test } from "vitest";
import { type StageName, stack, statements } from "./stack.ts";

const BOTH: StageName[] = ["dev", "production"];
const kept = (stage: StageName): boolean => stage !== "dev";
const table = (stage: StageName) => stack(stage).only("aws:dynamodb/table:Table", "Archive");

describe.each(BOTH)("the table in %s", (stage) => {
  test("has the key of db/shape", () => {
    expect(table(stage)).toMatchObject({ hashKey: KEY.partition, rangeKey: KEY.sort, billingMode: "PAY_PER_REQUEST" });
  });

  test("has the indexes of db/shape with their projections, and no others", () => {
    const expected = Object.entries(INDEXES).map(([name, { partition, sort, projection }]) => ({
      name,
      hashKey: partition,
      rangeKey: sort,
      ...(projection === "all" ? { projectionType: "ALL" } : { projectionType: "INCLUDE", nonKeyAttributes: [FACETS] }),
    }));
    expect(table(stage)["globalSecondaryIndexes"]).toEqual(expected);
    expect(table(stage)["localSecondaryIndexes"]).toEqual([]);
  });

  test("declares the attributes of keys and of nothing else", () => {
    const names = [KEY, ...Object.values(INDEXES)].flatMap(({ partition, sort }) => [partition, sort]);
    expect(table(stage)["attributes"]).toEqual(names.map((name) => ({ name, type: "S" })));
  });

  test("drops what has expired, and can be put back to any second of 35 days", () => {
    expect(table(stage)["ttl"]).toEqual({ attributeName: TTL, enabled: true });
    expect(table(stage)["pointInTimeRecovery"]).toEqual({ enabled: true, recoveryPeriodInDays: 35 });
    // Encrypted all the same, with a key of AWS's own: a managed key would be billed for every request.
    expect(table(stage)["serverSideEncryption"]).toBeUndefined();
  });

  test("is protected and retained where its data is kept, and only there", () => {
    expect(table(stage)["deletionProtectionEnabled"]).toBe(kept(stage));
    const { app, retained } = stack(stage);
    expect(app).toEqual({ name: "newsledger", removal: kept(stage) ? "retain" : "remove", protect: kept(stage) });
    expect(retained.includes("ArchiveTable")).toBe(kept(stage));
    expect(retained.includes("UploadsBucket")).toBe(kept(stage));
  });
});

describe.each(BOTH)("the buckets in %s", (stage) => {
  const { of, only } = stack(stage);

  test("are all private, whatever a policy or an ACL says", () => {
    const buckets = of("aws:s3/bucket:Bucket").map((one) => one.inputs["bucket"]);
    expect(buckets).toHaveLength(2);
    const closed = of("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock").map((one) => one.inputs);
    expect(closed.map((one) => one["bucket"]).sort()).toEqual([...buckets].sort());
    for (const one of closed)
      expect(one).toMatchObject({
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      });
    expect(of("aws:s3/bucketAcl:BucketAcl")).toEqual([]);
  });

  test("allow nobody but CloudFront to read GraphiQL's files, and nobody at all the uploads", () => {
    const allowed = of("aws:s3/bucketPolicy:BucketPolicy").flatMap((one) =>
      statements(one.inputs["policy"])
        .filter(({ Effect }) => Effect === "Allow")
        .map(({ Principal, Action }) => [one.name, Principal, Action]),
    );
    expect(allowed).toEqual([["GraphiqlAssetsPolicy", { Service: ["cloudfront.amazonaws.com"] }, ["s3:GetObject"]]]);
  });

  test("refuse requests without TLS", () => {
    for (const { name, inputs } of of("aws:s3/bucketPolicy:BucketPolicy")) {
      const denied = statements(inputs["policy"]).filter(({ Effect }) => Effect === "Deny");
      expect(denied, name).toEqual([
        {
          Effect: "Deny",
          Action: ["s3:*"],
          Resource: [`arn:aws:s3:::${String(inputs["bucket"])}`, `arn:aws:s3:::${String(inputs["bucket"])}/*`],
          Principal: { "*": ["*"] },
          Condition: { Bool: { "aws:SecureTransport": ["false"] } },
        },
      ]);
    }
  });

  test("keep the uploads in versions, and never fall with their contents where data is kept", () => {
    expect(only("aws:s3/bucketVersioning:BucketVersioning", "Uploads")["versioningConfiguration"]).toEqual({
      status: "Enabled",
    });
    expect(only("aws:s3/bucket:Bucket", "Uploads")["forceDestroy"]).toBe(!kept(stage));
  });

  test("move larger uploads to cheaper classes that still answer at once, and never expire one", () => {
    const { rules } = only("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", "Uploads") as {
      rules: Record<string, unknown>[];
    };
    expect(rules.map(({ transitions }) => transitions).filter(Boolean)).toEqual([
      [
        { days: 30, storageClass: "STANDARD_IA" },
        { days: 180, storageClass: "GLACIER_IR" },
      ],
    ]);
    expect(rules.some((rule) => "expiration" in rule)).toBe(false);
    expect(rules.every((rule) => rule["status"] === "Enabled")).toBe(true);
  });

  test("answer no page of another origin unless one is configured", () => {
    const cors = (name: StageName) =>
      stack(name)
        .of("aws:s3/bucketCorsConfiguration:BucketCorsConfiguration")
        .map((one) => [one.name, one.inputs["corsRules"]]);
    expect(cors(stage)).toEqual([]);
    expect(cors("configured")).toMatchObject([
      [
        "UploadsCors",
        [{ allowedMethods: ["PUT"], allowedOrigins: ["https://desk.example.com", "https://lab.example.com"] }],
      ],
    ]);
  });
});
