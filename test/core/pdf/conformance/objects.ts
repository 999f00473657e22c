import type { PdfFile } from '../reading/file.ts';
import { Dict, Name, Stream, Text, isList } from '../reading/values.ts';
import type { Value } from '../reading/values.ts';
import { createFaults } from './faults.ts';
import type { Fault } from './rules.ts';

/** Limits of ISO 19005-3, 6.1.13. */
const LONGEST_STRING = 32_767;
const LONGEST_NAME = 127;
const LARGEST_INTEGER = 2_147_483_647;
/** What our files have, a logo that came as JPEG among it: of the filters allowed, no others are needed. */
const FILTERS = new Set(['FlateDecode', 'DCTDecode']);

/** What holds for every object, wherever it stands. */
export const objectRules = (file: PdfFile): readonly Fault[] => {
  const { list, demand } = createFaults();
  const visit = (value: Value, id: number): void => {
    if (value instanceof Text) demand('length of strings', value.bytes.length <= LONGEST_STRING, `object ${id}`);
    else if (value instanceof Name) demand('length of names', value.name.length <= LONGEST_NAME, `object ${id}`);
    else if (typeof value === 'number')
      demand('size of numbers', !Number.isInteger(value) || Math.abs(value) <= LARGEST_INTEGER, `object ${id}`);
    else if (isList(value)) for (const entry of value) visit(entry, id);
    else if (value instanceof Dict) for (const entry of value.entries.values()) visit(entry, id);
    else if (value instanceof Stream) {
      visit(value.dict, id);
      const named = value.dict.get('Filter');
      const filters = isList(named) ? named : named === null ? [] : [named];
      const known = filters.every((filter) => filter instanceof Name && FILTERS.has(filter.name));
      demand('filters', known, `object ${id}`);
      const outside = ['F', 'FFilter', 'FDecodeParms'].some((key) => value.dict.entries.has(key));
      demand('nothing outside the file', !outside, `object ${id}`);
    }
  };
  for (const [id, value] of file.objects) visit(value, id);
  return list;
};
