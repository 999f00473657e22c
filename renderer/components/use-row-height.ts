import { useSettings } from '../theme/appearance.tsx';
import { ROW_HEIGHT } from '../theme/row-height.ts';

/** The height of a row in pixels, as the chosen density has it. */
export function useRowHeight(): number {
  const { data: settings } = useSettings();
  return ROW_HEIGHT[settings?.density ?? 'comfortable'];
}
