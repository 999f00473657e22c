import { IconHourglass, IconListCheck, IconPhone, IconSearch } from '@tabler/icons-react';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import type { Command } from '../../../../commands/registry.ts';
import type { OnWork } from './work-act.ts';

/** The everyday work, by key and from the palette. */
export function workCommands(request: RequestRecord, onWork: OnWork): readonly Command[] {
  const open = request.state === 'open';
  const page = { group: 'page' } as const;
  return [
    {
      ...page,
      id: 'request.task',
      title: 'work.do.addTask',
      icon: IconListCheck,
      shortcut: 'K',
      run: () => {
        onWork({ kind: 'add-task' });
      },
    },
    {
      ...page,
      id: 'request.search',
      title: 'work.do.ask',
      icon: IconSearch,
      shortcut: 'S',
      when: open,
      run: () => {
        onWork({ kind: 'ask' });
      },
    },
    {
      ...page,
      id: 'request.contact',
      title: 'work.do.contact',
      icon: IconPhone,
      shortcut: 'P',
      run: () => {
        onWork({ kind: 'contact' });
      },
    },
    {
      ...page,
      id: 'request.wait',
      title: 'work.do.wait',
      icon: IconHourglass,
      shortcut: 'W',
      when: open,
      run: () => {
        onWork({ kind: 'wait' });
      },
    },
  ];
}
