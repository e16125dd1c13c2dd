import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { write } from "./files.ts";
import { graphiqlAsset, graphiqlHtml, page } from "./page.ts";
import { VERSION } from "./parts.ts";

const ask = (path: string, init: RequestInit = {}) => page(new Request(`http://archive.test${path}`, init));
const HTML = { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };

describe("GraphiQL's page", () => {
  it("is for browsers that open /graphql, and for nobody else", async () => {
    expect((await ask("/graphql", HTML))?.status).toBe(200);
    expect((await ask("/graphql?query={eventKinds{kind}}", HTML))?.headers.get("content-type")).toContain("text/html");
    expect(await ask("/graphql")).toBeUndefined();
    expect(await ask("/graphql", { headers: { accept: "application/json" } })).toBeUndefined();
    expect(await ask("/graphql", { ...HTML, method: "POST", body: "{}" })).toBeUndefined();
    expect(await ask("/upload", HTML)).toBeUndefined();
  });

  it("may load nothing but from here, and run nothing but its files", async () => {
    const policy = (await ask("/graphql", HTML))?.headers.get("content-security-policy") ?? "";
    const directives = new Map(policy.split("; ").map((one) => [one.split(" ")[0], one.split(" ").slice(1).join(" ")]));
    expect(directives.get("default-src")).toBe("'none'");
    expect([directives.get("script-src"), directives.get("worker-src"), directives.get("connect-src")]).toEqual([
      "'self'",
      "'self'",
      "'self'",
    ]);
    expect(policy).not.toContain("eval");
    expect(directives.get("frame-ancestors")).toBe("'none'");
    const [, own = ""] = /content-security-policy" content="([^"]+)"/.exec(graphiqlHtml()) ?? [];
    expect(policy).toBe(`${own}; frame-ancestors 'none'`);
    expect(graphiqlHtml()).not.toMatch(/https?:|<script>|\son\w+=/);
  });

  it("has every file that it names, to be kept for ever under the name of what is in it", async () => {
    const paths = [...graphiqlHtml().matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = ""]) => path);
    const workers = ["editorWorkerService", "json", "graphql"].map(
      (label) => `/graphiql/${VERSION}/${label}.worker.js`,
    );
    expect(paths).toHaveLength(5);
    for (const path of [...paths, ...workers]) {
      const response = await ask(path);
      expect([path, response?.status, response?.headers.get("content-type")]).toEqual([
        path,
        200,
        expect.stringMatching(/^(?:text\/(?:javascript|css)|image\/svg)/),
      ]);
      expect(response?.headers.get("cache-control")).toContain("immutable");
      expect((await graphiqlAsset(path))?.bytes.byteLength).toBeGreaterThan(20);
    }
  });

  it.each([
    `/graphiql/${VERSION}/nothing.js`,
    "/graphiql/000000000000/graphiql.js",
    `/graphiql/${VERSION}/../page.ts`,
    `/graphiql/${VERSION}/%2e%2e%2fpage.ts`,
    "/graphiql/",
  ])("has nothing at %s", async (path) => expect(await ask(path)).toBeUndefined());
});

describe("GraphiQL's files", () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  it("are written whole, once, also by several at once", async () => {
    const into = await mkdtemp(join(tmpdir(), "newsledger-graphiql-"));
    folders.push(into);
    const written = await Promise.all([write(into), write(into), write(into)]);
    expect(new Set([...written, await write(into)])).toEqual(new Set([join(into, VERSION)]));
    expect(await readdir(into)).toEqual([VERSION]);
    expect((await readdir(join(into, VERSION))).sort()).toContain("graphiql.js");
  });
});
