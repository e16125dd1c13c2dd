import { Fault } from "@newsledger/core/fault";
import { Id } from "@newsledger/core/util";

// Which types are nodes, and what their ids in core look like.
const NODES = { Article: Id.Article, Company: Id.Company, FinancialEvent: Id.Event, Upload: Id.Upload } as const;
export type NodeType = keyof typeof NODES;
/** The branded id in core of a node's type. */
export type CoreId<T extends NodeType> = ReturnType<(typeof NODES)[T]["parse"]>;

const EXAMPLES: Readonly<Record<NodeType, string>> = {
  Article: '"Article:a" and 20 characters',
  Company: '"Company:" and its short name, as in "Company:xiaomi"',
  FinancialEvent: '"FinancialEvent:e" and 20 characters',
  Upload: '"Upload:u" and 20 characters',
};

const isNodeType = (name: string): name is NodeType => Object.hasOwn(NODES, name);

/** The id of a thing as clients see it: "Article:a…", "Company:xiaomi". Readable, and safe in an address. */
export const globalId = <T extends NodeType>(type: T, id: CoreId<T>): string => `${type}:${id}`;

const wrong = (given: string, types: readonly NodeType[]): Fault =>
  new Fault(
    "BAD_INPUT",
    `"${given.slice(0, 80)}" is no id of ${types.length === 1 ? `type ${types[0]}` : "this archive"}: expected ${types.map((type) => EXAMPLES[type]).join(", or ")}`,
    { expected: types },
  );

/** Type and id of a global id; a Fault that names what was expected when it is none. */
export function decode(given: string): { typename: NodeType; id: string } {
  const colon = given.indexOf(":");
  const typename = given.slice(0, Math.max(colon, 0));
  const id = given.slice(colon + 1);
  if (!isNodeType(typename)) throw wrong(given, Object.keys(NODES) as NodeType[]);
  if (!NODES[typename].safeParse(id).success) throw wrong(given, [typename]);
  return { typename, id };
}

/** The id in core of a global id of one type; a Fault that names what was expected when it is another or none. */
export function coreId<T extends NodeType>(type: T, given: string): CoreId<T> {
  const found = given.startsWith(`${type}:`) ? decode(given) : undefined;
  if (found === undefined) throw wrong(given, [type]);
  return found.id as CoreId<T>;
}
