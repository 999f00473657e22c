import { useTranslation } from 'react-i18next';
import type { ProcessorFields } from '../../../../shared/contract/core/registers/index.ts';
import { SeverityMark } from './marks.tsx';

/** Bars and a word; what nobody has looked at yet is no low risk. */
export function RiskLevel({ level }: { readonly level: ProcessorFields['risk']['level'] }) {
  const { t } = useTranslation();
  const words = t(`registers.processors.risk.levels.${level}`);
  return level === 'not-assessed' ? (
    <span className="quiet">{words}</span>
  ) : (
    <SeverityMark severity={level}>{words}</SeverityMark>
  );
}
