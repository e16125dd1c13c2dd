import { createHash } from "node:crypto";
import manifest from "@graphql-yoga/render-graphiql/package.json" with { type: "json" };
import { TABS } from "./tabs.ts";

// A leaf of newsprint with a ledger's lines.
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="4" y="3" width="24" height="26" rx="3" fill="#1f3a5f"/><path d="M9 10h14M9 15h14M9 20h8" stroke="#fff" stroke-width="2.4"/><path d="M20 20h3" stroke="#f2a900" stroke-width="2.4"/></svg>`;

const OPTIONS = {
  title: "Newsledger",
  logo: ICON,
  endpoint: "/graphql",
  defaultTabs: TABS,
  schemaDescription: true,
  inputValueDeprecation: true,
  isHeadersEditorEnabled: true,
  defaultEditorToolsVisibility: "variables",
};

// The workers stand beside this script: the editor (Monaco) asks for each by its label.
const START = `"use strict";
const here = new URL(".", document.currentScript.src);
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => new URL(label + ".worker.js", here).href };
addEventListener("DOMContentLoaded", () => {
  YogaGraphiQL.renderYogaGraphiQL(document.querySelector("#root"), ${JSON.stringify(OPTIONS)});
});
`;

// Tabs can be dragged, and while that is measured a pressed tab may be drawn elsewhere: the click then misses it. They stay in place.
const STYLE = ".graphiql-tab { transform: none !important; }\n";

const OWN = { "start.js": START, "own.css": STYLE, "icon.svg": ICON };

/** Names what is in the files: another package, other tabs, another version. 12 hex characters. */
export const VERSION = createHash("sha256")
  .update(JSON.stringify([manifest.version, OWN]))
  .digest("hex")
  .slice(0, 12);

/** GraphiQL's files by name: everything that its page loads. Nine megabytes, so read from the package only when they are written. */
export async function parts(): Promise<Readonly<Record<string, string>>> {
  const { css, editorWorkerService, graphqlWorker, js, jsonWorker } =
    await import("@graphql-yoga/render-graphiql/graphiql");
  return {
    ...OWN,
    "graphiql.js": js,
    "graphiql.css": css,
    "editorWorkerService.worker.js": editorWorkerService,
    "json.worker.js": jsonWorker,
    "graphql.worker.js": graphqlWorker,
  };
}
