import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../../../../shared/contract/core/requests.ts';
import { CaseTimeline } from '../../../../components/case-timeline.tsx';
import { Section } from '../../../../components/section.tsx';
import { entryWords } from '../../../../../shared/domain/case-timeline-words.ts';

/** Line after line of a report is decided in one sitting: the last of such steps stands for all of them. */
function inSteps(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  return entries.filter((entry, place) => {
    const later = entries[place - 1];
    return !(later?.action === 'accessReport.decide' && entry.action === later.action && entry.actor === later.actor);
  });
}

/** What happened, newest first. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('requests.timeline.title')}>
      <CaseTimeline entries={inSteps(entries)} words={(entry) => entryWords(t, entry)} />
    </Section>
  );
}
