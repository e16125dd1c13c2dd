import { Fault } from "../../fault/index.ts";
import type { Story } from "../stages.ts";
import type { Entry } from "./format.ts";

/** What `read` gives, in its place, or what it throws. */
export function entry(place: string, read: () => Story): Entry {
  try {
    return { place, story: read() };
  } catch (error) {
    return error instanceof Fault ? { place, fault: error } : { place, error };
  }
}
