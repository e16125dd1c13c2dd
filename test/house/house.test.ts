import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { circle, forbidden, roomOf } from "./rooms.ts";
import { ROOT, files, importsOf, read } from "./tree.ts";

const sources = files("packages").filter((path) => path.includes("/src/"));
const code = sources.filter((path) => !path.endsWith(".test.ts"));
const imports = code.flatMap((path) => importsOf(path, read(path)));

describe("the house", () => {
  it("has no import that goes where its room may not look", () => {
    expect(imports.map(forbidden).filter((why) => why !== undefined)).toEqual([]);
  });

  it("would see a forbidden import", () => {
    const plant = (from: string, line: string) => importsOf(from, line).map(forbidden);
    expect(plant("packages/core/src/text/span.ts", 'import { Db } from "../db/index.ts";')).toEqual([
      "packages/core/src/text/span.ts (text) may not see packages/core/src/db/index.ts (db)",
    ]);
    expect(plant("packages/graphql/src/x.ts", 'import { Db } from "@newsledger/core/db";')).toEqual([
      "packages/graphql/src/x.ts (graphql) may not see packages/core/src/db/index.ts (db)",
    ]);
    expect(plant("packages/core/src/event/x.ts", 'import { name } from "../company/name.ts";')).toEqual([
      "packages/core/src/event/x.ts goes past the door of company: packages/core/src/company/name.ts",
    ]);
    expect(plant("packages/core/src/event/x.ts", 'import type { Info } from "../company/company.ts";')).toEqual([
      undefined,
    ]);
  });

  it("has no circle of imports, and would see one", () => {
    expect(circle(imports)).toBeUndefined();
    const edge = (from: string, to: string) => ({ from, to, typeOnly: false });
    expect(circle([edge("a", "b"), edge("b", "c"), edge("c", "a")])).toEqual(["a", "b", "c", "a"]);
  });

  it("has a room for every file", () => {
    expect(code.filter((path) => roomOf(path) === undefined)).toEqual([]);
  });

  it("keeps files to 250 lines, tests to 400", () => {
    const long = [...sources, ...files("test")].filter((path) => {
      const most = path.endsWith(".test.ts") || path.startsWith("test/") ? 400 : 250;
      return read(path).split("\n").length - 1 > most;
    });
    expect(long).toEqual([]);
  });

  it("has doors of names, never code", () => {
    const doors = code.filter((path) => /^packages\/core\/src\/[a-z]+\/index\.ts$/.test(path));
    const lines = doors.flatMap((path) =>
      read(path)
        .split("\n")
        .map((line) => `${path}: ${line}`),
    );
    const names = /: (?:$|\/\/|export (?:\* as \w+|\* |type \* |type \{|\{)|  (?:type )?\w+(?: as \w+)?,$|\} from )/;
    expect(lines.filter((line) => !names.test(line))).toEqual([]);
  });

  it.each(["packages/core/src/event/kinds", "packages/core/src/ingest/formats", "packages/graphql/src/types"])(
    "lists every file of %s",
    (folder) => {
      const listing = folder.endsWith("types") ? "packages/graphql/src/schema.ts" : `${folder}/index.ts`;
      const listed = new Set(importsOf(listing, read(listing)).map(({ to }) => to));
      const plain = files(folder).filter((path) => !path.endsWith(".test.ts") && path !== listing);
      // A file that others of the folder import is a part of them, no entry of its own.
      const parts = new Set(plain.flatMap((path) => importsOf(path, read(path)).map(({ to }) => to)));
      expect(plain.filter((path) => !listed.has(path) && !parts.has(path))).toEqual([]);
    },
  );

  it("has a line for every language's folder", () => {
    const listing = "packages/core/src/text/lang/index.ts";
    const folders = new Set(files("packages/core/src/text/lang").map((path) => path.split("/")[5] ?? ""));
    const languages = [...folders].filter((name) => !name.endsWith(".ts"));
    expect(languages.filter((name) => !read(listing).includes(`./${name}/`))).toEqual([]);
  });
});

describe("the documents", () => {
  const documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"].filter((path) => existsSync(join(ROOT, path)));
  const quoted = (path: string): string[] => [...read(path).matchAll(/`([^`\n]+)`/g)].map(([, text = ""]) => text);

  it("are there", () => {
    expect(documents).toHaveLength(3);
  });

  it.each(documents)("%s names only paths that exist", (path) => {
    const named = quoted(path).filter((text) => /^(?:packages|test|infra|docs|\.ci)\/[\w./{}*-]*$/.test(text));
    const missing = named.filter((text) => !/[{*]/.test(text) && !existsSync(join(ROOT, text)));
    expect(missing).toEqual([]);
  });

  it.each(documents)("%s names only commands that exist", (path) => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const used = [...read(path).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(used.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("name every room", () => {
    const rooms = new Set(code.map(roomOf));
    const map = read("ARCHITECTURE.md");
    expect([...rooms].filter((room) => room !== undefined && !map.includes(`\`${room}\``))).toEqual([]);
  });
});
