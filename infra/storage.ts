import { INDEXES, KEY, LINK, TTL } from "../packages/core/src/db/shape.ts";
import { kept, origins } from "./stage.ts";

// A link tells a function the name of a resource and grants nothing: what it may do stands in its own permissions.
sst.Linkable.wrap(sst.aws.Dynamo, (linked) => ({ properties: { name: linked.name } }));
sst.Linkable.wrap(sst.aws.Bucket, (linked) => ({ properties: { name: linked.name } }));
sst.Linkable.wrap(sst.aws.Queue, (linked) => ({ properties: { url: linked.url } }));

const keys = [KEY, ...Object.values(INDEXES)].flatMap(({ partition, sort }) => [partition, sort]);

export const table = new sst.aws.Dynamo(LINK.table, {
  fields: Object.fromEntries(keys.map((key) => [key, "string" as const])),
  primaryIndex: { hashKey: KEY.partition, rangeKey: KEY.sort },
  globalIndexes: Object.fromEntries(
    Object.entries(INDEXES).map(([name, { partition, sort, projection }]) => [
      name,
      { hashKey: partition, rangeKey: sort, projection: projection === "all" ? projection : [...projection] },
    ]),
  ),
  ttl: TTL,
  deletionProtection: kept,
  transform: {
    table: { pointInTimeRecovery: { enabled: true, recoveryPeriodInDays: 35 } },
  },
});

/** Where the raw uploads are, in the bucket. */
export const RAW = "raw/";

export const bucket = new sst.aws.Bucket(LINK.bucket, {
  versioning: true,
  enforceHttps: true,
  cors:
    origins.length === 0
      ? false
      : { allowOrigins: origins, allowMethods: ["PUT"], allowHeaders: ["*"], exposeHeaders: [], maxAge: "1 hour" },
  transform: {
    bucket: { forceDestroy: !kept },
  },
});

// Classes with an immediate answer only: a rebuild reads everything. Both bill 128 KB at least, so smaller uploads stay where they are.
new aws.s3.BucketLifecycleConfiguration("UploadsLifecycle", {
  bucket: bucket.name,
  rules: [
    {
      id: "colder",
      status: "Enabled",
      filter: { and: { prefix: RAW, objectSizeGreaterThan: 128 * 1024 } },
      transitions: [
        { days: 30, storageClass: "STANDARD_IA" },
        { days: 180, storageClass: "GLACIER_IR" },
      ],
    },
    {
      id: "leftovers",
      status: "Enabled",
      filter: {},
      noncurrentVersionExpiration: { noncurrentDays: 30 },
      abortIncompleteMultipartUpload: { daysAfterInitiation: 2 },
    },
  ],
});

/** A statement on the table itself. */
export const onTable = (...actions: readonly string[]) => ({
  actions: actions.map((action) => `dynamodb:${action}`),
  resources: [table.arn],
});

/** A statement on the table's indexes, each by its name: they are only ever queried. */
export const onIndexes = () => ({
  actions: ["dynamodb:Query"],
  resources: Object.keys(INDEXES).map((name) => $interpolate`${table.arn}/index/${name}`),
});

/** A statement on the raw uploads. */
export const onUploads = (...actions: readonly string[]) => ({
  actions: actions.map((action) => `s3:${action}`),
  resources: [$interpolate`${bucket.arn}/${RAW}*`],
});
