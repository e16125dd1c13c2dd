// How the functions are bundled, beyond SST's own options. Constants only: the proofs bundle with the same.

export const DEFINE = {
  // 1.4 times the GraphQL execution of a development build.
  "process.env.NODE_ENV": '"production"',
  // How Yoga's libraries tell a platform that has the Fetch standard itself, as Node 24 has, from one that needs theirs: 90 KB less.
  "globalThis.Deno": "true",
};

/**
 * Loaded only when asked for: ways to credentials that no function has (Lambda gives its own in the environment, which the SDK asks
 * first), what Node 24 has itself, and the client of the second opinion, off by default, which Lambda's runtime brings along.
 */
export const EXTERNAL = [
  ...["http", "ini", "login", "process", "sso", "web-identity"].map(
    (source) => `@aws-sdk/credential-provider-${source}`,
  ),
  "@aws-sdk/client-bedrock-runtime",
  "@smithy/credential-provider-imds",
  "@whatwg-node/node-fetch",
  "urlpattern-polyfill",
];
