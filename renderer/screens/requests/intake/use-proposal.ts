import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { type IntakeProposal, Laws, Receipts } from '../../../../shared/contract/core/requests.ts';
import { Country, Id } from '../../../../shared/contract/primitives.ts';
import { coreQuery } from '../../../api/clients.ts';
import type { IntakeForm, IntakeValues } from './intake-values.ts';
import { isProposedReason, reasonWords } from './law-reason.ts';

const SETTLED_MS = 250;

/** What must be there before anything can be proposed. */
const Askable = z.object({
  receipts: Receipts,
  establishmentId: Id,
  subjectCountry: z.union([Country, z.literal('')]),
  name: z.string().max(10_000),
  email: z.string().max(254),
  phone: z.string().max(60),
});

function askedOf(values: IntakeValues) {
  return Askable.safeParse({
    receipts: values.receipts,
    establishmentId: values.establishmentId,
    subjectCountry: (values.dataSubject ?? values.requester).country,
    name: values.requester.name,
    email: values.requester.email,
    phone: values.requester.phone,
  }).data;
}

export type Proposals = {
  /** From the facts alone. */
  readonly fromFacts: IntakeProposal | undefined;
  /** With the laws as they are chosen now: what the dates shown follow. */
  readonly asChosen: IntakeProposal | undefined;
};

/** What the core proposes for the intake as it stands, a moment after the last key. */
export function useProposals(form: IntakeForm): Proposals {
  const { t } = useTranslation();
  const [settled] = useDebouncedValue(form.values, SETTLED_MS);
  const asked = askedOf(settled);
  const laws = Laws.safeParse(settled.laws).data;
  const facts = useQuery(
    coreQuery.requests.propose.queryOptions({ input: asked ?? skipToken, placeholderData: keepPreviousData }),
  );
  const fromFacts = asked === undefined ? undefined : facts.data;
  const differs = laws !== undefined && fromFacts !== undefined && laws.join() !== fromFacts.laws.join();
  const chosen = useQuery(
    coreQuery.requests.propose.queryOptions({
      input: asked !== undefined && differs ? { ...asked, laws } : skipToken,
      placeholderData: keepPreviousData,
    }),
  );

  const follow = useEffectEvent((proposal: IntakeProposal) => {
    const { laws: current, lawReason } = form.getValues();
    if (current.length > 0 && !isProposedReason(t, lawReason)) return;
    const words = reasonWords(t, proposal.lawReasons);
    if (current.join() !== proposal.laws.join() || lawReason !== words)
      form.setValues({ laws: [...proposal.laws], lawReason: words });
  });
  useEffect(() => {
    if (fromFacts !== undefined) follow(fromFacts);
  }, [fromFacts]);
  return { fromFacts, asChosen: differs ? chosen.data : fromFacts };
}
