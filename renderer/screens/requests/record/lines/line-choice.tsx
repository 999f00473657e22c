import { useTranslation } from 'react-i18next';
import type { RequestLine } from '../../../../../shared/contract/core/requests.ts';
import { ChoiceGroup } from '../../intake/choice-group.tsx';
import { lineOptions } from './line-options.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly RequestLine[];
  readonly value: readonly string[];
  readonly onChange: (lineIds: string[]) => void;
  readonly error: unknown;
};

/** Which of the open rights a step concerns: never the case as a whole. */
export function LineChoice({ lines, ...group }: Props) {
  const { t } = useTranslation();
  const open = lines.filter((line) => line.state === 'open');
  return <ChoiceGroup<string> required options={lineOptions(t, open)} {...group} />;
}
