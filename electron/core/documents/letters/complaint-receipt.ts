import type { ComplaintIntake } from '../../../../shared/contract/core/complaints.ts';
import type { LawId } from '../../../../shared/reference/laws.ts';
import type { Block } from '../pdf/model.ts';
import {
  addressOf,
  authorityWords,
  contactOf,
  heading,
  type Letter,
  paragraph,
  paragraphs,
  routesOf,
  type SheetFacts,
} from './frame.ts';

/** Section 164A(3) DPA 2018: receipt is acknowledged within 30 days; a complaint under the GDPR gets the same courtesy. */
export function complaintReceipt(
  intake: ComplaintIntake,
  laws: readonly LawId[],
  understood: string,
  facts: SheetFacts,
): Letter {
  const { reference, wording } = facts;
  const contact = contactOf(facts);
  const uk = laws.includes('UK_GDPR');
  return {
    kind: 'complaint-receipt',
    to: { name: intake.complainant.name, lines: addressOf(intake.complainant, wording) },
    since: { label: wording.t('complaintReceipt.infoDate'), value: wording.day(intake.receivedOn) },
    blocks: [
      paragraph(
        wording.t('complaintReceipt.received', {
          date: wording.day(intake.receivedOn),
          channel: wording.t(`report.channel.${intake.channel}`),
          reference,
        }),
      ),
      paragraph(wording.t('complaintReceipt.about', { subject: intake.subject })),
      ...paragraphs(understood),
      ...(contact === '' ? [] : [paragraph(wording.t('complaintReceipt.wrong', { contact, reference }))]),
      heading(wording.t('complaintReceipt.next.heading')),
      paragraph(wording.t(uk ? 'complaintReceipt.next.uk' : 'complaintReceipt.next.eu')),
      paragraph(
        [
          ...(intake.handler === '' ? [] : [wording.t('complaintReceipt.next.handler', { handler: intake.handler })]),
          wording.t('complaintReceipt.next.free'),
        ].join(' '),
      ),
      heading(wording.t('complaintReceipt.handling.heading')),
      paragraph(wording.t('complaintReceipt.handling.use')),
      ...elsewhere(laws, intake, facts),
    ],
  };
}

function elsewhere(laws: readonly LawId[], { complainant }: ComplaintIntake, facts: SheetFacts): Block[] {
  const { wording } = facts;
  const { eu, uk } = routesOf(facts, laws, complainant.country);
  if (eu.length === 0 && uk === undefined) return [];
  const told = (text: string, items: readonly string[]): Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'paragraph', text, keepWithNext: true },
          { kind: 'list', items },
        ];
  return [
    heading(wording.t('complaintReceipt.elsewhere.heading')),
    ...told(
      wording.t('complaintReceipt.elsewhere.eu'),
      eu.map((authority) => authorityWords(authority, wording)),
    ),
    ...told(
      wording.t('complaintReceipt.elsewhere.uk'),
      uk === undefined ? [] : [authorityWords(uk.authority, wording)],
    ),
  ];
}
