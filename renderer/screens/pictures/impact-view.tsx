import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dependent, Impact } from '../../../shared/contract/core/dependents.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { wordsFor } from '../../api/words.ts';
import { placeOf } from '../../commands/places.ts';
import { shortDay } from '../../components/dates.ts';
import { FlowPicture } from './flow/flow-picture.tsx';
import { ShortTable } from './short-table.tsx';

type Props = { readonly impact: Impact; readonly title: string; readonly fileName: string };

/** Everything that would feel a change: how much of what, the picture, and each with its way. */
export function ImpactView({ impact, title, fileName }: Props) {
  const { t } = useTranslation();
  if (impact.dependents.length === 0) return <p className="quiet">{t('pictures.impact.nothing')}</p>;
  const all = impact.counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p>{impact.counts.map(({ kind, count }) => t(`pictures.things.${kind}`, { count })).join(' · ')}</p>
      <FlowPicture picture={impact.picture} title={title} fileName={fileName} />
      <ShortTable
        label={title}
        rows={impact.dependents}
        columns={[
          { header: t('pictures.impact.columns.record'), cell: (row) => <Record row={row} />, width: 40 },
          { header: t('pictures.impact.columns.kind'), cell: ({ kind }) => t(`pictures.kinds.${kind}`), width: 14 },
          { header: t('pictures.impact.columns.through'), cell: (row) => <Way row={row} />, width: 24 },
          { header: t('pictures.impact.columns.look'), cell: (row) => lookAt(row, t), width: 22 },
        ]}
      />
      {all > impact.dependents.length && (
        <p className="quiet">{t('pictures.impact.first', { shown: impact.dependents.length, count: all })}</p>
      )}
    </>
  );
}

function Record({ row: { id, kind, ref, title } }: { readonly row: Dependent }) {
  return (
    <>
      <Link {...placeOf(kind, id)}>{title}</Link> {ref !== title && <span className="quiet small">{ref}</span>}
    </>
  );
}

function Way({ row: { through } }: { readonly row: Dependent }) {
  const { t } = useTranslation();
  if (through.length === 0) return t('pictures.impact.directly');
  return through.map(({ id, title }) => title || id).join(' → ');
}

/** What is to be read again: the assessment of an activity or a transfer, the statements of a notice. */
function lookAt({ kind, assessment, statements }: Dependent, t: Translate): string {
  if (statements.length > 0)
    return t('pictures.impact.statements', { count: statements.length, numbers: statements.join(', ') });
  if (assessment === null) return '';
  const words =
    kind === 'activity'
      ? t('pictures.impact.dpia', { state: wordsFor(t, `pictures.dpia.${assessment.state}`) })
      : t('pictures.impact.tia', { state: wordsFor(t, `registers.transfers.assessment.states.${assessment.state}`) });
  return assessment.on === '' ? words : `${words}, ${shortDay(assessment.on)}`;
}
