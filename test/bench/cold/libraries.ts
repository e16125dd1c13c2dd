import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import SchemaBuilder from "@pothos/core";
import RelayPlugin from "@pothos/plugin-relay";
import { createYoga } from "graphql-yoga";

// The libraries that the API stands on, with the smallest schema there is: what we add comes on top of this.
const builder = new SchemaBuilder({ plugins: [RelayPlugin], relay: {} });
builder.queryType({ fields: (t) => ({ hello: t.string({ resolve: () => "world" }) }) });
const yoga = createYoga({ schema: builder.toSchema(), logging: false });
export const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export async function handler(): Promise<{ statusCode: number }> {
  const body = JSON.stringify({ query: "{ hello }" });
  const headers = { "content-type": "application/json" };
  const response = await yoga.fetch("https://archive/graphql", { method: "POST", headers, body });
  await response.text();
  return { statusCode: response.status };
}
