import { useNavigate, useSearch } from '@tanstack/react-router';
import type { RegisterName } from '../../../commands/places.ts';
import type { ListSetting } from '../../../components/long-list/setting.ts';
import type { ListView } from './views.ts';

/** How each list was left by whoever comes back without an address that says so. Kept for this page load only. */
const left = new Map<string, ListSetting>();

/**
 * What a list is looked at by: the address says it, so that a link and the way back show the same. A view the DPO kept is
 * entered as it was kept; the others as they were left.
 */
export function useListSetting(register: RegisterName, { id: view, usual, saved }: ListView) {
  const navigate = useNavigate();
  const { list } = useSearch({ from: '/registers/$register' });
  const name = `${register}/${view}`;
  const setting = list ?? (saved ? usual : (left.get(name) ?? usual));
  const change = (part: Partial<ListSetting>) => {
    const next = { ...setting, ...part };
    left.set(name, next);
    void navigate({
      to: '/registers/$register',
      params: { register },
      search: { show: view, list: next },
      replace: true,
      resetScroll: false,
    });
  };
  return [setting, change] as const;
}
