import type { Translate } from '../../../../../shared/i18n/index.ts';
import type { Fact } from '../../definition.ts';
import { Day } from '../../parts/day.tsx';
import { Items, Text } from '../../parts/text.tsx';
import { of, type Values } from './values.ts';

export function automatedRows({ automatedDecision }: Values, t: Translate): readonly Fact[] {
  const said = (['logic', 'consequences'] as const).filter(
    (part) => automatedDecision[part] !== '' || automatedDecision.exists === 'yes',
  );
  return [
    { name: t(`${of}.automated.exists`), value: t(`${of}.automated.answers.${automatedDecision.exists}`) },
    ...said.map((part) => ({ name: t(`${of}.automated.${part}`), value: <Text>{automatedDecision[part]}</Text> })),
  ];
}

/** The screening in words; what was never asked takes no row. */
export function assessedRows({ dpia }: Values, t: Translate): readonly Fact[] {
  const { criteria, result, screenedOn, reasons, reference } = dpia;
  const rows: Fact[] = [{ name: t(`${of}.dpia.result`), value: t(`${of}.dpia.results.${result}`) }];
  if (criteria.length > 0)
    rows.push({
      name: t(`${of}.dpia.criteriaMet`),
      value: <Items of={criteria.map((criterion) => t(`${of}.dpia.criterion.${criterion}`))} />,
    });
  if (screenedOn !== '') rows.push({ name: t(`${of}.dpia.screenedOn`), value: <Day day={screenedOn} /> });
  if (reasons !== '' || result === 'not-required')
    rows.push({ name: t(`${of}.dpia.reasons`), value: <Text>{reasons}</Text> });
  if (reference !== '' || result === 'done')
    rows.push({ name: t(`${of}.dpia.reference`), value: <Text>{reference}</Text> });
  return rows;
}
