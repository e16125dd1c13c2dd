import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, chromium } from "playwright-core";

const path = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const required = process.env["NEWSLEDGER_REQUIRE"]?.split(",").includes("browser") === true;

/** Whether tests in a browser can run here; where they must (NEWSLEDGER_REQUIRE=browser) they fail instead of being skipped. */
export const hasBrowser = required || existsSync(path);

/** Why tests in a browser are skipped, for their title. */
export const why = hasBrowser ? "" : ` (skipped: no Chromium at ${path}; set CHROMIUM_PATH)`;

// A browser of its own, that asks nobody but the page's server.
const ARGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** What a page did that it should not have. */
export interface Seen {
  readonly requests: string[];
  /** Errors and warnings of the console, uncaught errors, and breaches of the content security policy. */
  readonly troubles: string[];
}

export interface Browsing {
  readonly page: Page;
  readonly seen: Seen;
  close(): Promise<void>;
}

/** Opens a browser with an empty profile and one page, and notes all that the page asks for and complains of. */
export async function browse(): Promise<Browsing> {
  const profile = await mkdtemp(join(tmpdir(), "newsledger-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    args: ARGS,
    viewport: { width: 1400, height: 900 },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const seen: Seen = { requests: [], troubles: [] };
  context.on("request", (request) => seen.requests.push(request.url()));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => seen.troubles.push(`uncaught: ${error.message}`));
  await page.exposeFunction("breach", (what: string) => void seen.troubles.push(`policy: ${what}`));
  await page.addInitScript(
    'document.addEventListener("securitypolicyviolation", (event) => breach(event.violatedDirective + " " + event.blockedURI));',
  );
  const close = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { page, seen, close };
}
