import { useTranslation } from 'react-i18next';
import type { SaveResult } from '../../api/save.ts';
import { say } from '../../components/notice.ts';

/** Says where a file went; nothing when the person called it off. */
export function useSayKept(): (result: SaveResult) => void {
  const { t } = useTranslation();
  return (result) => {
    if (result !== 'cancelled') say(t(`reminders.files.${result}`));
  };
}
