import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { printed } from "./printed.ts";
import { schema } from "./schema.ts";

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
const builtIn = (type: GraphQLNamedType): boolean =>
  isScalarType(type) && ["ID", "String", "Int", "Float", "Boolean"].includes(type.name);

/** Everything that a reader of the schema meets: types, fields, arguments, values, each with what it says of itself. */
function parts(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    return [
      ...own,
      ...type
        .getValues()
        .map((one): [string, string | null | undefined] => [`${type.name}.${one.name}`, one.description]),
    ];
  if (isInputObjectType(type))
    return [
      ...own,
      ...Object.values(type.getFields()).map((one): [string, string | null | undefined] => [
        `${type.name}.${one.name}`,
        one.description,
      ]),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap((field): [string, string | null | undefined][] => [
    [`${type.name}.${field.name}`, field.description],
    ...field.args.map((arg): [string, string | null | undefined] => [
      `${type.name}.${field.name}(${arg.name})`,
      arg.description,
    ]),
  ]);
  return [...own, ...fields];
}

describe("the schema", () => {
  it("is written down in schema.graphql: run `npm run schema` after a change, and review what changed", () => {
    expect(readFileSync(join(import.meta.dirname, "..", "schema.graphql"), "utf8")).toBe(printed());
  });

  it("says of every type, field, argument and value what it is", () => {
    const silent = types
      .filter((type) => !builtIn(type))
      .flatMap(parts)
      .filter(([, text]) => !text?.trim());
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it("has names of one form", () => {
    const names = types
      .filter((type) => !builtIn(type))
      .flatMap(parts)
      .map(([name]) => name);
    const form = /^[A-Z][A-Za-z]*(?:\.(?:[a-z][A-Za-z]*(?:\([a-z][A-Za-z]*\))?|[A-Z][A-Z_]*))?$/;
    expect(names.filter((name) => !form.test(name))).toEqual([]);
  });
});
