import { ActivityFields } from '../../../../../shared/contract/core/registers/index.ts';
import { BLANK_ACTIVITY, BLANK_PURPOSE } from '../../../../../shared/domain/registers/blank.ts';
import { missingInActivity } from '../../../../../shared/domain/missing.ts';
import { LEGAL_BASES } from '../../../../../shared/reference/legal-bases.ts';
import type { Translate } from '../../../../../shared/i18n/index.ts';
import { core } from '../../../../api/clients.ts';
import type { Register } from '../../definition.ts';
import { choices, occurring } from '../../fields/choices.ts';
import { Mark } from '../../parts/marks.tsx';
import { nameColumn, refColumn, wordsColumn } from '../columns.tsx';
import { ActivityForm } from './form.tsx';
import { activitySections } from './sections.tsx';
import type { Values } from './values.ts';

type Summary = Pick<Values, 'name' | 'role' | 'status' | 'department' | 'owner' | 'purposes'>;

const { role, status } = ActivityFields.shape;

/** The record of processing activities: Art. 30. */
export const ACTIVITIES: Register<Values, Summary> = {
  name: 'activities',
  kind: 'activity',
  area: 'activities',
  client: core.activities,
  schema: ActivityFields,
  blank: { ...BLANK_ACTIVITY, purposes: [BLANK_PURPOSE] },
  columns: (t) => [
    refColumn(t),
    nameColumn(t),
    {
      id: 'purposes',
      header: t('registers.activities.columns.purposes'),
      cell: ({ fields }) => (
        <>
          <span className="figures">{fields.purposes.length}</span> <span className="quiet">{basesOf(fields, t)}</span>
        </>
      ),
      sort: ({ fields }) => fields.purposes.length,
      text: ({ fields }) => fields.purposes.map(({ text }) => text).join(' '),
      width: 210,
      spare: true,
    },
    {
      ...wordsColumn<Summary>({
        id: 'role',
        header: t('registers.activities.columns.role'),
        words: (fields) => t(`registers.activities.roles.${fields.role}`),
        width: 120,
      }),
      spare: true,
    },
    {
      id: 'status',
      header: t('registers.activities.fields.status'),
      cell: ({ fields }) => <Mark state={fields.status}>{t(`registers.activities.statuses.${fields.status}`)}</Mark>,
      sort: ({ fields }) => status.options.indexOf(fields.status),
      width: 130,
    },
    {
      ...wordsColumn<Summary>({
        id: 'owner',
        header: t('registers.activities.fields.owner'),
        words: ({ owner }) => owner,
        width: 150,
      }),
      spare: true,
    },
    {
      ...wordsColumn<Summary>({
        id: 'department',
        header: t('registers.activities.fields.department'),
        words: ({ department }) => department,
        width: 130,
      }),
      spare: true,
    },
  ],
  filters: (t, rows) => [
    {
      id: 'role',
      label: t('registers.activities.columns.role'),
      options: choices(role.options, (value) => t(`registers.activities.roles.${value}`)),
      match: ({ fields }, value) => fields.role === value,
    },
    {
      id: 'status',
      label: t('registers.activities.fields.status'),
      options: choices(status.options, (value) => t(`registers.activities.statuses.${value}`)),
      match: ({ fields }, value) => fields.status === value,
    },
    {
      id: 'basis',
      label: t('registers.activities.purpose.basis'),
      options: choices(LEGAL_BASES, (value) => t(`reference.basis.${value}`)),
      match: ({ fields }, value) => fields.purposes.some(({ basis }) => basis === value),
    },
    {
      id: 'department',
      label: t('registers.activities.fields.department'),
      options: occurring(rows, ({ fields }) => fields.department),
      match: ({ fields }, value) => fields.department === value,
    },
  ],
  initialSort: { id: 'ref', desc: false },
  state: ({ status: of }, t) => <Mark state={of}>{t(`registers.activities.statuses.${of}`)}</Mark>,
  facts: ({ fields }, t) => [
    { name: t('registers.activities.columns.role'), value: t(`registers.activities.roles.${fields.role}`) },
    {
      name: t('registers.activities.columns.responsible'),
      value: [fields.department, fields.owner].filter((name) => name !== '').join(', ') || t('registers.record.nobody'),
    },
    { name: t('registers.activities.purpose.basis'), value: basesOf(fields, t) || t('common.none') },
  ],
  sections: activitySections,
  missing: ({ fields, links }) => missingInActivity(fields, links),
  Fields: ActivityForm,
  fieldName: (t, field) => t(`registers.activities.fields.${field}`),
};

/** The bases its purposes rest on, each once. */
function basesOf({ purposes }: Pick<Values, 'purposes'>, t: Translate): string {
  return [...new Set(purposes.map(({ basis }) => basis))].map((basis) => t(`reference.basis.${basis}`)).join(', ');
}
