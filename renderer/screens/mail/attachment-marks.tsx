import { useTranslation } from 'react-i18next';
import type { MailProposal } from '../../../shared/contract/core/mail.ts';
import { StateBadge } from '../../components/state-badge.tsx';

type Mark = MailProposal['attachments'][number]['identity'];

/** Says that an attachment may be the copy of an identity document. */
export function IdentityMark({ mark }: { readonly mark: Mark }) {
  const { t } = useTranslation();
  if (mark === 'no') return null;
  return <StateBadge tone={mark === 'likely' ? 'due-soon' : 'waiting'}>{t(`mail.identity.${mark}`)}</StateBadge>;
}

export const mayBeIdentity = (attachments: readonly { readonly identity: Mark }[]): boolean =>
  attachments.some(({ identity }) => identity !== 'no');
