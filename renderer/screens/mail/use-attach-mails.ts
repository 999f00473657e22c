import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailProposal } from '../../../shared/contract/core/mail.ts';
import type { RequestRecord } from '../../../shared/contract/core/requests.ts';
import { core } from '../../api/clients.ts';
import { toFailure, type Failure } from '../../api/failure.ts';
import { say } from '../../components/notice.ts';
import { keepRequest } from '../requests/record/keep-request.ts';

/** A mail that is already kept with other cases: whether it belongs to this one too is for the DPO to say. */
export type KeptElsewhere = { readonly file: File; readonly cases: MailProposal['known'] };

export type AttachMails = {
  readonly attach: (files: readonly File[]) => void;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly elsewhere: KeptElsewhere | undefined;
  readonly keepHereToo: () => void;
  readonly leaveThere: () => void;
};

/** Keeps mails with a request, one after the other; the same mail is recognised first, here and in other cases. */
export function useAttachMails(request: RequestRecord): AttachMails {
  const { t } = useTranslation();
  const [waiting, setWaiting] = useState<readonly KeptElsewhere[]>([]);
  const [elsewhere] = waiting;

  const keep = async (file: File, version: number) => {
    const saved = await core.mail.attach({ requestId: request.id, version, file });
    keepRequest(saved);
    return saved.version;
  };
  const adding = useMutation({
    mutationFn: async (files: readonly File[]) => {
      let { version } = request;
      let kept = 0;
      for (const file of files) {
        const { known } = await core.mail.read({ file, establishmentId: request.intake.establishmentId });
        const cases = known.filter(({ why }) => why === 'same-message');
        if (cases.some(({ id }) => id === request.id)) say(t('mail.section.keptAlready', { name: file.name }));
        else if (cases.length > 0) setWaiting((before) => [...before, { file, cases }]);
        else {
          version = await keep(file, version);
          kept += 1;
        }
      }
      return kept;
    },
    onSuccess: (count) => {
      if (count > 0) say(t('mail.section.added', { count }));
    },
  });
  const alsoHere = useMutation({
    mutationFn: ({ file }: KeptElsewhere) => keep(file, request.version),
    onSuccess: () => {
      say(t('mail.section.added', { count: 1 }));
    },
    onSettled: () => {
      next();
    },
  });
  const next = () => {
    setWaiting((before) => before.slice(1));
  };
  const error = alsoHere.error ?? adding.error;
  return {
    attach: (files) => {
      alsoHere.reset();
      adding.mutate(files);
    },
    busy: adding.isPending || alsoHere.isPending,
    failure: error === null ? undefined : toFailure(error),
    elsewhere,
    keepHereToo: () => {
      if (elsewhere !== undefined) alsoHere.mutate(elsewhere);
    },
    leaveThere: next,
  };
}
