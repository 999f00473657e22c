import type { UseFormReturnType } from '@mantine/form';
import type { z } from 'zod';
import { BreachFacts, type BreachRecord } from '../../../shared/contract/core/breaches.ts';
import { text } from '../../../shared/contract/primitives.ts';
import { isGdpr, type LawId } from '../../../shared/reference/laws.ts';

/** What is typed: the facts, and why they are changed where they were recorded before. */
export const FactValues = BreachFacts.extend({ reason: text(1000) });
export type FactValues = z.input<typeof FactValues>;
export type FactForm = UseFormReturnType<FactValues>;

/** What the form has to know of an office. */
export type Office = {
  readonly id: string;
  readonly fields: { readonly name: string; readonly timezone: string; readonly law: LawId };
};

/** As much as is known in the first minute: the day is today, the hour is asked. */
export function emptyFacts({ id, fields }: Office, today: string): FactValues {
  return {
    name: '',
    role: 'controller',
    establishmentId: id,
    laws: [fields.law].filter(isGdpr),
    aware: { local: `${today}T`, timezone: fields.timezone },
    detected: '',
    happened: '',
    reportedBy: '',
    nature: [],
    causes: [],
    description: '',
    people: { approximate: null, categories: [] },
    records: { approximate: null, categories: [] },
    consequences: '',
    measuresTaken: '',
    measuresProposed: '',
    risk: { level: 'not-assessed', reasons: '' },
    activityIds: [],
    processorIds: [],
    lessons: '',
    notes: '',
    reason: '',
  };
}

export const amendedFrom = ({ facts }: BreachRecord): FactValues => ({ ...facts, reason: '' });

export const factsOf = ({ reason: _reason, ...facts }: FactValues): z.input<typeof BreachFacts> => facts;
