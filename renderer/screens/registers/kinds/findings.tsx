import type { z } from 'zod';
import type { ListFilter } from '../../../../shared/contract/core/lists/query.ts';
import { FindingFields } from '../../../../shared/contract/core/registers/index.ts';
import { BLANK_FINDING } from '../../../../shared/domain/registers/blank.ts';
import { missingInFinding } from '../../../../shared/domain/missing.ts';
import { ruleHead } from '../../../../shared/domain/consistency/index.ts';
import { core } from '../../../api/clients.ts';
import { wordsFor } from '../../../api/words.ts';
import { FieldRows } from '../../../components/section.tsx';
import type { Register } from '../definition.ts';
import { choices, occurring } from '../fields/choices.ts';
import { Day } from '../parts/day.tsx';
import { Mark, SeverityMark } from '../parts/marks.tsx';
import { Paragraph, Text } from '../parts/text.tsx';
import { FindingForm } from './finding-form.tsx';
import { FindingRule } from './finding-rule.tsx';
import { nameColumn, refColumn, wordsColumn } from './columns.tsx';

type Values = z.input<typeof FindingFields>;

const of = 'registers.findings';
const { severity, state } = FindingFields.shape;

const isByRule = ({ rule }: Values) => rule !== '';
const isOpen = (finding: Values) => finding.state === 'open' || finding.state === 'in-progress';
/** The same, as the core is asked. */
const OPEN: ListFilter = { field: 'state', op: 'is', values: ['open', 'in-progress'] };

/** What is missing or wrong, with the article it offends. */
export const FINDINGS: Register<Values, Values> = {
  name: 'findings',
  kind: 'finding',
  area: 'findings',
  client: core.findings,
  schema: FindingFields,
  blank: BLANK_FINDING,
  views: [
    { id: 'open', title: (t) => t('registers.views.open'), match: isOpen, within: [OPEN] },
    {
      id: 'by-rule',
      title: (t) => t(`${of}.views.byRule`),
      match: (fields) => isOpen(fields) && isByRule(fields),
      within: [OPEN, { field: 'rule', op: 'is-not', values: [''] }],
    },
    {
      id: 'typed',
      title: (t) => t(`${of}.views.typed`),
      match: (fields) => isOpen(fields) && !isByRule(fields),
      within: [OPEN, { field: 'rule', op: 'is', values: [''] }],
    },
  ],
  columns: (t) => [
    refColumn(t),
    nameColumn(t),
    {
      ...wordsColumn<Values>({
        id: 'article',
        header: t(`${of}.fields.article`),
        words: ({ article }) => article,
        width: 190,
      }),
      spare: true,
    },
    {
      id: 'severity',
      header: t(`${of}.fields.severity`),
      cell: ({ fields }) => (
        <SeverityMark severity={fields.severity}>{t(`${of}.severities.${fields.severity}`)}</SeverityMark>
      ),
      sort: ({ fields }) => severity.options.indexOf(fields.severity),
      width: 105,
    },
    {
      id: 'state',
      header: t(`${of}.fields.state`),
      cell: ({ fields }) => <Mark state={fields.state}>{t(`${of}.states.${fields.state}`)}</Mark>,
      sort: ({ fields }) => state.options.indexOf(fields.state),
      width: 115,
    },
    {
      id: 'due',
      header: t(`${of}.fields.dueOn`),
      cell: ({ fields }) => <Day day={fields.dueOn} counted={isOpen(fields)} />,
      sort: ({ fields }) => fields.dueOn || undefined,
      width: 205,
      spare: true,
    },
  ],
  filters: (t, rows) => [
    {
      id: 'severity',
      label: t(`${of}.fields.severity`),
      options: choices(severity.options, (value) => t(`${of}.severities.${value}`)),
      match: ({ fields }, value) => fields.severity === value,
    },
    {
      id: 'state',
      label: t(`${of}.fields.state`),
      options: choices(state.options, (value) => t(`${of}.states.${value}`)),
      match: ({ fields }, value) => fields.state === value,
    },
    {
      id: 'rule',
      label: t(`${of}.fields.rule`),
      options: occurring(
        rows,
        ({ fields }) => ruleHead(fields.rule)?.id ?? '',
        (id) => wordsFor(t, `registers.consistency.${id}.short`),
      ),
      match: ({ fields }, value) => fields.rule === value,
    },
    {
      id: 'kind',
      label: t(`${of}.fields.recordIds`),
      options: occurring(
        rows,
        ({ fields }) => ruleHead(fields.rule)?.kind ?? '',
        (kind) => wordsFor(t, `common.kinds.${kind}`),
      ),
      match: ({ fields }, value) => ruleHead(fields.rule)?.kind === value,
    },
    {
      id: 'owner',
      label: t(`${of}.fields.owner`),
      options: occurring(rows, ({ fields }) => fields.owner),
      match: ({ fields }, value) => fields.owner === value,
    },
  ],
  valueWords: (t, field, value) => {
    if (field !== 'rule' && field !== 'kind') return undefined;
    if (value === '') return t(`${of}.views.typed`);
    if (field === 'kind') return wordsFor(t, `common.kinds.${value}`);
    return ruleHead(value) === undefined ? t(`${of}.ruleGone`) : wordsFor(t, `registers.consistency.${value}.short`);
  },
  initialSort: { id: 'severity', desc: false },
  state: (fields, t) => <Mark state={fields.state}>{t(`${of}.states.${fields.state}`)}</Mark>,
  facts: ({ fields }, t) => [
    {
      name: t(`${of}.fields.severity`),
      value: <SeverityMark severity={fields.severity}>{t(`${of}.severities.${fields.severity}`)}</SeverityMark>,
    },
    { name: t(`${of}.fields.article`), value: fields.article || t('registers.record.notSaid') },
    { name: t(`${of}.fields.owner`), value: fields.owner || t('registers.record.nobody') },
    { name: t(`${of}.fields.dueOn`), value: <Day day={fields.dueOn} counted={isOpen(fields)} /> },
  ],
  sections: ({ fields, links }, t) => [
    { id: 'what', title: t(`${of}.sections.what`), body: <Paragraph>{fields.description}</Paragraph> },
    ...(isByRule(fields)
      ? [
          {
            id: 'rule',
            title: t(`${of}.sections.rule`),
            body: <FindingRule rule={fields.rule} recordIds={fields.recordIds} links={links} open={isOpen(fields)} />,
            editedIn: 'what',
          },
        ]
      : []),
    {
      id: 'plan',
      title: t(`${of}.sections.plan`),
      body: (
        <FieldRows
          rows={[
            { name: t(`${of}.fields.owner`), value: <Text>{fields.owner}</Text> },
            { name: t(`${of}.fields.dueOn`), value: <Day day={fields.dueOn} counted={isOpen(fields)} /> },
          ]}
        />
      ),
    },
    {
      id: 'resolution',
      title: t(`${of}.sections.resolution`),
      article: 'Art. 5(2)',
      body: <Paragraph>{fields.resolution}</Paragraph>,
    },
  ],
  missing: ({ fields }) => missingInFinding(fields),
  Fields: FindingForm,
  fieldName: (t, field) => t(`${of}.fields.${field}`),
};
