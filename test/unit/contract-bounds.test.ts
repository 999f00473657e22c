import { isContractProcedure } from '@orpc/contract';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { coreContract } from '../../shared/contract/core/index.ts';
import { hostContract } from '../../shared/contract/host/index.ts';

type Input = { readonly name: string; readonly schema: z.ZodType };

/** Every procedure of a contract that takes an input, by its dotted name. */
function inputsOf(node: unknown, path: readonly string[] = []): Input[] {
  if (isContractProcedure(node)) {
    const schema: unknown = node['~orpc'].inputSchema;
    return schema instanceof z.ZodType ? [{ name: path.join('.'), schema }] : [];
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => inputsOf(child, [...path, key]));
}

const Node = z.record(z.string(), z.unknown());

/** Places of a JSON schema where something of any size could be put. */
function unbounded(node: unknown, path: string): string[] {
  const schema = Node.safeParse(node);
  if (!schema.success) return [];
  const {
    type,
    maxLength,
    pattern,
    format,
    maxItems,
    items,
    properties,
    additionalProperties,
    anyOf,
    oneOf,
    allOf,
    maximum,
  } = schema.data;
  const own: string[] = [];
  const closed = 'const' in schema.data || 'enum' in schema.data;
  if (type === 'string' && !closed && maxLength === undefined && pattern === undefined && format === undefined)
    own.push(`${path}: string`);
  if (type === 'array' && maxItems === undefined && !('prefixItems' in schema.data)) own.push(`${path}: array`);
  if ((type === 'integer' || type === 'number') && maximum === undefined) own.push(`${path}: number`);
  if (type === 'object' && additionalProperties !== false && !('propertyNames' in schema.data))
    own.push(`${path}: open object`);
  const children = [
    ...Object.entries(Node.catch({}).parse(properties)).map(([key, child]) => unbounded(child, `${path}.${key}`)),
    unbounded(items, `${path}[]`),
    ...[anyOf, oneOf, allOf].flatMap((list) =>
      Array.isArray(list) ? list.map((child: unknown) => unbounded(child, path)) : [],
    ),
  ];
  return [...own, ...children.flat()];
}

const inputs = [...inputsOf(coreContract), ...inputsOf(hostContract)];

describe('every input of the contract', () => {
  it('is found by the walk', () => {
    expect(inputs.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['vault.create', 'requests.log', 'saveFile', 'activities.update']),
    );
  });

  it.each(inputs)(
    '$name has bounds on each text, list and number, and takes no field it does not know',
    ({ schema }) => {
      const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input', reused: 'inline' });
      expect(unbounded(json, '')).toEqual([]);
    },
  );

  it('would notice a text without end', () => {
    expect(
      unbounded(z.toJSONSchema(z.strictObject({ words: z.string(), list: z.array(z.string().max(3)) })), ''),
    ).toEqual(['.words: string', '.list: array']);
  });
});
