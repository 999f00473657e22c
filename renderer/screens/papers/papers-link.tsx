import { ActionIcon, Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PAPERS_ICON, type RegisterName } from '../../commands/places.ts';

/** Registers there is a paper of. */
const ON_PAPER: ReadonlySet<string> = new Set(['activities', 'processors', 'transfers', 'breaches']);
const Glyph = PAPERS_ICON;

/** From a register to its paper, as of the same day. */
export function PapersLink({ register, on }: { readonly register: RegisterName | 'breaches'; readonly on?: string }) {
  const { t } = useTranslation();
  if (!ON_PAPER.has(register)) return null;
  return (
    <Tooltip label={t('papers.page.toPapers')}>
      <ActionIcon
        size="lg"
        aria-label={t('papers.page.toPapers')}
        renderRoot={(props) => <Link to="/papers" search={on === undefined ? {} : { on }} {...props} />}
      >
        <Glyph size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
