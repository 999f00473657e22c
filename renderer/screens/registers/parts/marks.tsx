import {
  IconAlertCircle,
  IconAntennaBars2,
  IconAntennaBars3,
  IconAntennaBars5,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconHelpCircle,
  IconPencil,
  IconPlugConnectedX,
  IconProgress,
  IconRefresh,
  type Icon,
} from '@tabler/icons-react';
import { StateBadge, type Tone } from '../../../components/state-badge.tsx';
import type { ReactNode } from 'react';
import styles from './marks.module.css';

type Look = { readonly tone: Tone; readonly icon: Icon };

/**
 * How the states of a register look. All are quiet: red and amber are kept for deadlines,
 * a record that is incomplete says so in its margin.
 */
const LOOKS = {
  active: { tone: 'on-track', icon: IconCircleCheck },
  'under-review': { tone: 'waiting', icon: IconRefresh },
  ended: { tone: 'done', icon: IconCircleMinus },
  signed: { tone: 'on-track', icon: IconCircleCheck },
  missing: { tone: 'waiting', icon: IconAlertCircle },
  draft: { tone: 'waiting', icon: IconPencil },
  unknown: { tone: 'waiting', icon: IconHelpCircle },
  unclear: { tone: 'waiting', icon: IconHelpCircle },
  done: { tone: 'done', icon: IconCircleCheck },
  'not-needed': { tone: 'done', icon: IconCircleMinus },
  open: { tone: 'waiting', icon: IconCircleDashed },
  'in-progress': { tone: 'on-track', icon: IconProgress },
  accepted: { tone: 'done', icon: IconCircleMinus },
  present: { tone: 'on-track', icon: IconCircleCheck },
  absent: { tone: 'waiting', icon: IconAlertCircle },
  'category-only': { tone: 'waiting', icon: IconHelpCircle },
  yes: { tone: 'on-track', icon: IconCircleCheck },
  holds: { tone: 'on-track', icon: IconCircleCheck },
  doubtful: { tone: 'waiting', icon: IconHelpCircle },
  broken: { tone: 'waiting', icon: IconPlugConnectedX },
  'none-needed': { tone: 'done', icon: IconCircleMinus },
  current: { tone: 'on-track', icon: IconCircleCheck },
  unpublished: { tone: 'waiting', icon: IconPencil },
  withdrawn: { tone: 'done', icon: IconCircleMinus },
  planned: { tone: 'waiting', icon: IconCircleDashed },
  'in-place': { tone: 'on-track', icon: IconCircleCheck },
  retired: { tone: 'done', icon: IconCircleMinus },
  no: { tone: 'waiting', icon: IconCircleMinus },
} as const satisfies Readonly<Record<string, Look>>;

export function Mark({ state, children }: { readonly state: keyof typeof LOOKS; readonly children: string }) {
  const { tone, icon } = LOOKS[state];
  return (
    <StateBadge tone={tone} icon={icon}>
      {children}
    </StateBadge>
  );
}

const BARS: Readonly<Record<'high' | 'medium' | 'low', Icon>> = {
  high: IconAntennaBars5,
  medium: IconAntennaBars3,
  low: IconAntennaBars2,
};

type SeverityProps = { readonly severity: keyof typeof BARS; readonly children: string };

/** Bars and a word; never a colour of urgency. */
export function SeverityMark({ severity, children }: SeverityProps) {
  const Bars = BARS[severity];
  return (
    <span className={styles.severity} data-severity={severity}>
      <Bars size={16} stroke={2} aria-hidden />
      {children}
    </span>
  );
}

/** A name with its mark in a row of a list: the name gives way, the mark stays. */
export function Marked({ mark, children }: { readonly mark: ReactNode; readonly children: string }) {
  return (
    <span className={styles.marked}>
      <span>{children}</span>
      {mark}
    </span>
  );
}
