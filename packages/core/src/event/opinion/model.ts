/** A model that can be asked what events a story tells of. */
export interface Model {
  readonly name: string;
  /** The tool's input as the model filled it in, whatever that is. Throws when it does not answer, or not in time. */
  ask(story: string): Promise<unknown>;
}
