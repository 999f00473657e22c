import {
  IconAlertTriangleFilled,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconHourglass,
  IconPlayerPause,
  type Icon,
} from '@tabler/icons-react';
import styles from './state-badge.module.css';

/** The six states a thing can be in; each has its icon and colour, and is never shown without its word. */
export const TONES = ['on-track', 'due-soon', 'overdue', 'paused', 'waiting', 'done'] as const;
export type Tone = (typeof TONES)[number];

const TONE_ICON: Readonly<Record<Tone, Icon>> = {
  'on-track': IconCircleDashed,
  'due-soon': IconClock,
  overdue: IconAlertTriangleFilled,
  paused: IconPlayerPause,
  waiting: IconHourglass,
  done: IconCircleCheck,
};

type Props = { readonly tone: Tone; readonly children: string; readonly icon?: Icon };

export function StateBadge({ tone, children, icon }: Props) {
  const Glyph = icon ?? TONE_ICON[tone];
  return (
    <span className={styles.badge} data-tone={tone}>
      <Glyph size={14} stroke={2} aria-hidden />
      {children}
    </span>
  );
}
