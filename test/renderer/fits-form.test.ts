import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fitsForm } from '../../renderer/components/form/fits-form.ts';

const Form = z.strictObject({
  name: z.string().min(1),
  months: z.int().min(1),
  parts: z.array(z.strictObject({ title: z.string().min(1), on: z.iso.date() })),
});

describe('words kept earlier', () => {
  it('fit their form, however unfinished', () => {
    expect(fitsForm(Form, { name: 'x', months: 3, parts: [] })).toBe(true);
    expect(fitsForm(Form, { name: '', months: '', parts: [{ title: '', on: 'tomorrow' }] })).toBe(true);
  });

  it.each([
    ['a field is missing', { name: '', months: 1 }],
    ['a field of a row is missing', { name: '', months: 1, parts: [{ title: '' }] }],
    ['there is a field the form does not know', { name: '', months: 1, parts: [], office: '' }],
    ['rows are words now', { name: '', months: 1, parts: 'x' }],
    ['they are no fields at all', ['x']],
    ['there are none', null],
  ])('do not where %s', (_case, values) => {
    expect(fitsForm(Form, values)).toBe(false);
  });
});
