/** Where the time of day comes from; the line from upload to answer asks it once, at the door. */
export type Clock = () => Date;

export const system: Clock = () => new Date();

/** A clock that stands still, for tests. */
export const fixed =
  (iso: string): Clock =>
  () =>
    new Date(iso);
