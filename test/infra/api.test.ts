import { describe, expect, test } from "vitest";
import { page } from "../../packages/local/src/graphiql/page.ts";
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

describe("the functions of CloudFront", () => {
  const code = (name: string): string =>
    String(stack("production").only("aws:cloudfront/function:Function", `RouterCloudfrontFunction${name}`)["code"]);

  interface Answered {
    readonly headers?: Record<string, { value: string }>;
    readonly statusCode?: number;
  }
  /** Runs a function of CloudFront as it is deployed, with no routes in its store. */
  async function run(name: string, event: object): Promise<Answered> {
    const source = code(name).replace(
      'import cf from "cloudfront";',
      "const cf = { kvs: () => ({ get: async () => '[]' }) };",
    );
    const module = (await import(`data:text/javascript,${encodeURIComponent(`${source}; export { handler };`)}`)) as {
      handler: (event: object) => Promise<Answered>;
    };
    return module.handler(event);
  }
  const ask = (uri: string, accept?: string, method = "GET") =>
    run("Request", {
      request: {
        method,
        uri,
        headers: { host: { value: "x" }, ...(accept !== undefined && { accept: { value: accept } }) },
      },
    });

  test.each(["Request", "Response"])("%s is within the 10 KB that CloudFront takes", (name) => {
    expect(Buffer.byteLength(code(name))).toBeLessThanOrEqual(10 * 1024);
  });

  test("send a browser at /graphql to GraphiQL, and let programs through", async () => {
    const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    for (const uri of ["/", "/graphql"])
      expect(await ask(uri, browser)).toMatchObject({
        statusCode: 302,
        headers: { location: { value: "/graphiql/" } },
      });
    expect(await ask("/graphql", browser, "POST")).toMatchObject({ uri: "/graphql" });
  });

  test.each([
    ["application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json"],
    ["application/json, text/plain", "application/json"],
    ["*/*", "application/json"],
    [undefined, "application/json"],
  ])("make %s one of the two forms that an answer has", async (accept, form) => {
    expect((await ask("/graphql", accept)).headers?.["accept"]).toEqual({ value: form });
  });

  test("give GraphiQL's page the policy that the local archive gives it", async () => {
    const { headers } = await run("Response", { request: { uri: "/graphiql/index.html" }, response: { headers: {} } });
    const local = await page(new Request("http://archive.test/graphql", { headers: { accept: "text/html" } }));
    const as = (name: string) => ({ [name]: { value: local?.headers.get(name) } });
    expect(headers).toMatchObject({
      ...as("content-security-policy"),
      ...as("x-content-type-options"),
      ...as("referrer-policy"),
      "strict-transport-security": { value: "max-age=31536000; includeSubDomains" },
    });
    const other = await run("Response", { request: { uri: "/graphql" }, response: { headers: {} } });
    expect(other.headers).not.toHaveProperty("content-security-policy");
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
      UploadUrl: {
        ...common,
        allowMethods: ["GET", "POST"],
        allowHeaders: ["authorization", "content-type", "idempotency-key", "prefer"],
        exposeHeaders: ["location", "preference-applied"],
      },
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
