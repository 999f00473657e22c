import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { say } from '../components/notice.ts';
import { useTakeFiles } from '../drop/takers.ts';
import { logFromMail } from '../screens/mail/held-mail.ts';

/** A mail dropped anywhere begins a request, unless the page knows better. */
export function useMailToRequest(): void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { vaultId } = useSession();
  useTakeFiles(
    'mail',
    t('mail.page.dropNew'),
    ([file, ...others]) => {
      if (file === undefined) return;
      if (others.length > 0) say(t('mail.page.oneByOne', { name: file.name }));
      logFromMail(vaultId, file);
      void navigate({ to: '/requests/new' });
    },
    { standIn: true },
  );
}
