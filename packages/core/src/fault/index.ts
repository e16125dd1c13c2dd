export { CODES, Fault, type Code, type Details } from "./fault.ts";
