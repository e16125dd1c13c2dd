export { globalId, type NodeType } from "./ids.ts";
export { LIMITS } from "./limits.ts";
export { schema } from "./schema.ts";
export { server, type Options, type Server } from "./yoga.ts";
