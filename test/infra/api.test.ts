import { describe, expect, test } from "vitest";
import { DEFINE, EXTERNAL } from "../../infra/esbuild.ts";
import { evaluate } from "./evaluate.ts";
import { FUNCTIONS, type StageName, stack } from "./stack.ts";

const BOTH: StageName[] = ["dev", "production"];

describe.each(BOTH)("in %s", (stage) => {
  const { of, only, builds, resources } = stack(stage);

  test.each([
    ["Graphql", { memorySize: 1769, timeout: 15 }],
    ["Upload", { memorySize: 1024, timeout: 30 }],
    ["Ingest", { memorySize: 1769, timeout: 300 }],
  ])("%s runs on Node 24 on Graviton with the memory and time it was given", (name, size) => {
    const runs = {
      runtime: "nodejs24.x",
      architectures: ["arm64"],
      handler: `packages/functions/src/${name.toLowerCase()}.handler`,
    };
    expect(only("aws:lambda/function:Function", name)).toMatchObject({ ...runs, ...size });
  });

  test("bundles are minified and built for production; readers of stories carry the company list beside them", () => {
    for (const { functionID, properties, copyFiles } of builds) {
      expect(properties, String(functionID)).toMatchObject({
        minify: true,
        esbuild: { define: DEFINE, external: EXTERNAL },
        architecture: "arm64",
      });
      const copied = (copyFiles as { to: string }[]).map(({ to }) => to);
      expect(copied, String(functionID)).toEqual(
        functionID === "Upload" ? [] : ["packages/functions/src/gazetteer.bin"],
      );
    }
    expect(builds.map((one) => one["functionID"]).sort()).toEqual([...FUNCTIONS].sort());
  });

  test("no page of another origin may call unless one is configured", () => {
    const cors = of("aws:lambda/functionUrl:FunctionUrl").map((one) => one.inputs["cors"]);
    expect(cors).toEqual([undefined, undefined]);
  });

  test("CloudFront waits as long as the function behind an address may take", () => {
    for (const [name, address] of [
      ["Graphql", "/graphql"],
      ["Upload", "/upload"],
    ] as const) {
      const routes = resources
        .filter((one) => one.name.startsWith(`${name}RouteKey`))
        .map((one) => one.inputs["entries"]);
      const { origin } = JSON.parse((routes[0] as { metadata: string }).metadata) as {
        origin: { timeouts: { readTimeout: number } };
      };
      expect(origin.timeouts.readTimeout, address).toBe(only("aws:lambda/function:Function", name)["timeout"]);
      const update = resources.find((one) => one.name.startsWith(`${name}RoutesUpdate`));
      expect(String(update?.inputs["entry"])).toMatch(new RegExp(`,${address}$`));
    }
  });

  test("the cache tells apart what differs, keeps only what the origin says, and sends browsers to TLS", () => {
    const policy = only("aws:cloudfront/cachePolicy:CachePolicy", "Router");
    expect(policy).toMatchObject({ minTtl: 0, defaultTtl: 0, maxTtl: 86_400 });
    expect(policy["parametersInCacheKeyAndForwardedToOrigin"]).toMatchObject({
      cookiesConfig: { cookieBehavior: "none" },
      headersConfig: { headerBehavior: "whitelist", headers: { items: ["accept", "authorization", "origin"] } },
      queryStringsConfig: { queryStringBehavior: "all" },
    });
    const cdn = only("aws:cloudfront/distribution:Distribution", "Router");
    expect(cdn["defaultCacheBehavior"]).toMatchObject({ viewerProtocolPolicy: "redirect-to-https", compress: true });
  });
});

describe("configured", () => {
  test("CORS is for the origins given, without credentials and without a star", () => {
    const cors = stack("configured")
      .of("aws:lambda/functionUrl:FunctionUrl")
      .map(({ name, inputs }) => [name, inputs["cors"]] as const);
    const common = {
      allowOrigins: ["https://desk.example.com", "https://lab.example.com"],
      allowCredentials: false,
      maxAge: 3600,
    };
    expect(Object.fromEntries(cors)).toEqual({
      GraphqlUrl: {
        ...common,
        allowMethods: ["GET", "POST"],
        allowHeaders: ["authorization", "content-type", "x-graphql-yoga-csrf"],
      },
      UploadUrl: { ...common, allowMethods: ["POST"], allowHeaders: ["authorization", "content-type", "prefer"] },
    });
  });

  test.each(["*", "https://a.example.com,*", "https://a.example.com/path"])(
    "%j is refused as origins",
    async (origins) => {
      await expect(evaluate("refused", "dev", { CORS_ORIGINS: origins })).rejects.toThrow(
        /CORS_ORIGINS is a list of exact origins/,
      );
    },
  );

  test("the domain is the distribution's", () => {
    const cdn = stack("configured").only("aws:cloudfront/distribution:Distribution", "Router");
    expect(cdn["aliases"]).toEqual(["news.example.com"]);
  });
});
