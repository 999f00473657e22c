import { z } from 'zod';
import { Country } from '../../../shared/contract/primitives.ts';

type Schema = z.core.$ZodType | undefined;

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/**
 * Every text somebody wrote in a record, for the search. Ids, keys and the codes of a choice are left out, which nobody
 * types and no excerpt should show; a country is there by its name.
 */
export const wordsIn = (schema: z.ZodType, value: unknown): string => textsIn(schema, value).join(' ');

function textsIn(around: Schema, value: unknown): string[] {
  const schema = bare(around);
  if (typeof value === 'string') return textIn(schema, value);
  if (typeof value !== 'object' || value === null) return [];
  if (schema instanceof z.ZodUnion)
    return textsIn(
      schema.options.find((option) => fits(option, value)),
      value,
    );
  return Object.entries(value).flatMap(([name, part]) => textsIn(partOf(schema, name), part));
}

function textIn(schema: Schema, text: string): string[] {
  if (text === '' || ID.test(text) || isCode(schema, text)) return [];
  return [isCountry(schema) ? (COUNTRIES.of(text) ?? text) : text];
}

function partOf(schema: Schema, name: string): Schema {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodObject) {
    const parts: Readonly<Record<string, Schema>> = schema.shape;
    return parts[name];
  }
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

/** The schema within its wrappings. */
function bare(schema: Schema): Schema {
  if (schema instanceof z.ZodPipe) return bare(schema.in);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  )
    return bare(schema.unwrap());
  return schema;
}

function isCode(around: Schema, text: string): boolean {
  const schema = bare(around);
  if (schema instanceof z.ZodEnum) return schema.options.includes(text);
  if (schema instanceof z.ZodLiteral) return schema.values.has(text);
  return schema instanceof z.ZodUnion && schema.options.some((option) => isCode(option, text));
}

const isCountry = (schema: Schema): boolean =>
  schema === Country || (schema instanceof z.ZodUnion && schema.options.includes(Country));

const fits = (schema: Schema, value: unknown): boolean =>
  schema instanceof z.ZodType && schema.safeParse(value).success;
