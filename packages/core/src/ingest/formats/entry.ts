import { Fault } from "../../fault/index.ts";
import type { Story } from "../stages.ts";
import type { Entry } from "./format.ts";

/** What `read` gives, in its place, or the Fault that it throws. */
export function entry(place: string, read: () => Story): Entry {
  try {
    return { place, story: read() };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { place, fault };
  }
}
