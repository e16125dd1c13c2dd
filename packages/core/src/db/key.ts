// Sort keys are texts compared byte by byte; "#" joins parts, and "~" is above every character that a part may have.
export const join = (...parts: readonly (string | number)[]): string => parts.join("#");
/** Above every key that begins with the given parts. */
export const above = (prefix: string): string => `${prefix}~`;
/** YYY (a decade), YYYY-MM and YYYY of an RFC 3339 instant in UTC. */
export const decade = (at: string): string => at.slice(0, 3);
export const month = (at: string): string => at.slice(0, 7);
export const year = (at: string): string => at.slice(0, 4);

// Partitions that items of more than one room live in.
export const articlePartition = (id: string): string => join("A", id);
export const companyPartition = (id: string): string => join("C", id);
export const eventPartition = (id: string): string => join("E", id);
/** Of the index of a company's articles ("A#ts#id") and events ("E#ts#id"), each in order of time. */
export const companyList = companyPartition;
/** Of the index of a company's articles and events in one line of time ("ts#A#id", "ts#E#id"). */
export const timeline = (company: string): string => join("T", company);
