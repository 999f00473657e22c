import { spotlight } from '@mantine/spotlight';
import {
  IconBell,
  IconCalendarTime,
  IconChartDots3,
  IconFiles,
  IconKeyboard,
  IconLayoutDashboard,
  IconLock,
  IconMailOff,
  IconPlus,
  IconSearch,
  IconSettings,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { lock } from '../api/session.ts';
import { KIND_ICON, PAPERS_ICON, REGISTER_ICON, type RegisterName } from '../commands/places.ts';
import { useOfferCommands, type Command } from '../commands/registry.ts';
import { cheatSheet } from '../commands/toggle.ts';

/** Registers a new record is often begun in: they stand in the New menu. */
export const NEW_REGISTERS = ['activities', 'processors', 'transfers', 'notices', 'findings'] as const;

const GO_KEY: Partial<Readonly<Record<RegisterName, string>>> = {
  activities: 'G A',
  processors: 'G P',
  transfers: 'G T',
  notices: 'G N',
  findings: 'G F',
};

/** The commands there are on every page. */
export function useFrameCommands(): void {
  const navigate = useNavigate();
  const commands = useMemo(() => {
    const newRecords = NEW_REGISTERS.map((register): Command => ({
      id: `new.${register}`,
      title: `frame.new.${register}`,
      group: 'new',
      icon: REGISTER_ICON[register],
      run: () => void navigate({ to: '/registers/$register/new', params: { register } }),
    }));
    const lists = (Object.keys(REGISTER_ICON) as RegisterName[]).map((register): Command => {
      const shortcut = GO_KEY[register];
      return {
        id: `go.${register}`,
        title: `frame.go.${register}`,
        group: 'go',
        icon: REGISTER_ICON[register],
        ...(shortcut === undefined ? {} : { shortcut }),
        run: () => void navigate({ to: '/registers/$register', params: { register } }),
      };
    });
    const all: readonly Command[] = [
      { id: 'search', title: 'frame.do.search', group: 'go', icon: IconSearch, shortcut: 'Mod+K', run: spotlight.open },
      {
        id: 'go.overview',
        title: 'frame.go.overview',
        group: 'go',
        icon: IconLayoutDashboard,
        shortcut: 'G O',
        run: () => void navigate({ to: '/' }),
      },
      {
        id: 'go.requests',
        title: 'frame.go.requests',
        group: 'go',
        icon: KIND_ICON.request,
        shortcut: 'G R',
        run: () => void navigate({ to: '/requests' }),
      },
      {
        id: 'go.breaches',
        title: 'frame.go.breaches',
        group: 'go',
        icon: KIND_ICON.breach,
        shortcut: 'G B',
        run: () => void navigate({ to: '/breaches' }),
      },
      {
        id: 'go.complaints',
        title: 'frame.go.complaints',
        group: 'go',
        icon: KIND_ICON.complaint,
        shortcut: 'G C',
        run: () => void navigate({ to: '/complaints' }),
      },
      {
        id: 'go.reminders',
        title: 'frame.go.reminders',
        group: 'go',
        icon: IconBell,
        shortcut: 'G M',
        run: () => void navigate({ to: '/reminders' }),
      },
      ...lists,
      {
        id: 'go.pictures',
        title: 'frame.go.pictures',
        group: 'go',
        icon: IconChartDots3,
        run: () => void navigate({ to: '/pictures/$picture', params: { picture: 'flow' } }),
      },
      {
        id: 'go.documents',
        title: 'frame.go.documents',
        group: 'go',
        icon: IconFiles,
        shortcut: 'G D',
        run: () => void navigate({ to: '/documents' }),
      },
      {
        id: 'go.suppression',
        title: 'frame.go.suppression',
        group: 'go',
        icon: IconMailOff,
        run: () => void navigate({ to: '/suppression' }),
      },
      {
        id: 'go.papers',
        title: 'frame.go.papers',
        group: 'go',
        icon: PAPERS_ICON,
        run: () => void navigate({ to: '/papers' }),
      },
      {
        id: 'go.calculator',
        title: 'frame.go.calculator',
        group: 'go',
        icon: IconCalendarTime,
        shortcut: 'G K',
        run: () => void navigate({ to: '/calculator' }),
      },
      {
        id: 'go.settings',
        title: 'frame.go.settings',
        group: 'go',
        icon: IconSettings,
        shortcut: 'G S',
        run: () => void navigate({ to: '/settings/$section', params: { section: 'appearance' } }),
      },
      {
        id: 'new.request',
        title: 'frame.new.request',
        group: 'new',
        icon: IconPlus,
        shortcut: 'N',
        run: () => void navigate({ to: '/requests/new' }),
      },
      {
        id: 'new.breach',
        title: 'frame.new.breach',
        group: 'new',
        icon: KIND_ICON.breach,
        run: () => void navigate({ to: '/breaches/new' }),
      },
      {
        id: 'new.complaint',
        title: 'frame.new.complaint',
        group: 'new',
        icon: KIND_ICON.complaint,
        run: () => void navigate({ to: '/complaints/new' }),
      },
      ...newRecords,
      { id: 'lock', title: 'frame.do.lock', group: 'vault', icon: IconLock, shortcut: 'Mod+L', run: () => void lock() },
      { id: 'keys', title: 'frame.do.keys', group: 'help', icon: IconKeyboard, shortcut: '?', run: cheatSheet.open },
    ];
    return all;
  }, [navigate]);
  useOfferCommands(commands);
}
