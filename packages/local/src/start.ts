// Starts the archive. Compiled code is kept between starts, so that a restart is ready in a second; hence the late import.
import { enableCompileCache } from "node:module";

enableCompileCache();
await import("./main.ts");
