import { expect, test } from "vitest";
import { cached } from "./cache.ts";

const GOOD = '{"data":{"articles":{"edges":[]}}}';
const ask = (method: string, headers: Record<string, string> = {}): Request =>
  new Request("https://archive.test/graphql?query=%7Barticles%7Bedges%7Bcursor%7D%7D%7D", { method, headers });

test.each<[string, Request, [Response, string]]>([
  ["a GET", ask("GET"), [new Response(GOOD), "public, max-age=0, s-maxage=15, stale-while-revalidate=60"]],
  ["a POST", ask("POST"), [new Response(GOOD), "no-store"]],
  ["a GET with a key", ask("GET", { authorization: "Bearer nl_x" }), [new Response(GOOD), "no-store"]],
  ["a GET that was refused", ask("GET"), [new Response("{}", { status: 400 }), "no-store"]],
  ["an answer with errors", ask("GET"), [new Response('{"data":null,"errors":[{"message":"x"}]}'), "no-store"]],
])("%s", async (_, request, [response, expected]) => {
  const answer = await cached(request, response);
  expect(answer.headers.get("cache-control")).toBe(expected);
  expect(answer.status).toBe(response.status);
  expect(await answer.text()).not.toBe("");
});
