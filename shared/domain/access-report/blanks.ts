import type { Translate } from '../../i18n/index.ts';

/** Words that stand where the register names nothing: no report goes out with one of them still in it. */
export const blanksOf = (t: Translate): readonly string[] => [
  t('report.blank.recipient'),
  t('report.blank.country'),
  t('report.blank.safeguard'),
];

export const hasBlank = (text: string, t: Translate): boolean => blanksOf(t).some((blank) => text.includes(blank));
