import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { core } from '../../api/clients.ts';
import { toFailure, type Failure } from '../../api/failure.ts';
import { useSession } from '../../api/session.ts';
import type { IntakeForm } from '../requests/intake/intake-values.ts';
import { heldMail, holdMail, putMailAway, unread, type HeldMail } from './held-mail.ts';

export type MailIntake = {
  readonly held: HeldMail | undefined;
  readonly reading: boolean;
  readonly failure: Failure | undefined;
  readonly choose: (file: File) => void;
  readonly putAway: () => void;
};

/** Reads the mail a request is logged from and fills the form with it, once; another office moves the receipt only. */
export function useMailIntake(form: IntakeForm, startAfresh: () => void): MailIntake {
  const { vaultId } = useSession();
  const [held, setHeld] = useState(() => heldMail(vaultId));
  const office = form.values.establishmentId;
  const hold = (mail: HeldMail) => {
    holdMail(vaultId, mail);
    setHeld(mail);
  };
  const putAway = () => {
    putMailAway(vaultId);
    setHeld(undefined);
  };
  const read = useMutation({
    mutationFn: (asked: { readonly file: File; readonly office: string }) =>
      core.mail.read({ file: asked.file, establishmentId: asked.office }),
    onSuccess: (proposal, asked) => {
      const before = heldMail(vaultId);
      // Another file was chosen meanwhile.
      if (before?.file !== asked.file) return;
      hold({ ...asked, proposal });
      if (before.proposal === undefined) form.setValues(proposal.intake);
      else if (isUntouched(form, before.proposal.intake.receipts.reachedUs))
        form.setFieldValue('receipts.reachedUs', proposal.intake.receipts.reachedUs);
    },
    onError: (_error, asked) => {
      if (heldMail(vaultId)?.file === asked.file) putAway();
    },
  });
  const readFor = useEffectEvent((mail: HeldMail, at: string) => {
    if (mail.office !== at) read.mutate({ file: mail.file, office: at });
  });
  useEffect(() => {
    if (held !== undefined) readFor(held, office);
  }, [held, office]);
  return {
    held,
    reading: read.isPending,
    failure: read.error === null ? undefined : toFailure(read.error),
    choose: (file) => {
      // What was filled in from one mail says nothing about another.
      if (held?.proposal !== undefined) startAfresh();
      hold(unread(file));
    },
    putAway: () => {
      read.reset();
      putAway();
    },
  };
}

function isUntouched(form: IntakeForm, proposed: { readonly on: string; readonly at: string }): boolean {
  const { on, at } = form.getValues().receipts.reachedUs;
  return on === proposed.on && at === proposed.at;
}
