import type { LetterWords } from '../../../../../shared/i18n/letters/index.ts';
import { isGdpr } from '../../../../../shared/reference/laws.ts';
import type { Case } from '../../../requests/case.ts';
import { accessLaws } from '../../access-report-state.ts';
import type { Block, DocumentModel } from '../../pdf/model.ts';
import {
  complaint,
  contactOf,
  dressed,
  ownWords,
  paragraph,
  paragraphs,
  requesterLines,
  rightsOf,
  senderOf,
  signature,
} from '../frame.ts';
import { type Annexes, annexList, machineReadable } from './annexes.ts';
import type { ReportFacts } from './facts.ts';
import { uses } from './uses.ts';

/** The letter of GDPR Art. 15: confirmation, what is done with the data, the copy, the rights, the complaint. */
export function accessReportLetter(facts: ReportFacts): DocumentModel {
  const { request, reference, wording, report } = facts;
  const { requester, dataSubject } = request.intake;
  const { t } = wording;
  const organisation = senderOf(facts);
  const contact = contactOf(facts);
  const laws = lawsAsked(request, wording);
  const annexes = annexList(facts);
  return {
    language: wording.locale,
    title: t('report.title', { reference }),
    subject: t('report.subject', { laws }),
    author: organisation,
    created: facts.now,
    ...dressed(facts),
    addressee: [requester.name, ...requesterLines(facts)],
    info: [
      { label: t('report.info.reference'), value: reference },
      { label: t('report.info.requestOf'), value: wording.day(request.received) },
      { label: t('report.info.date'), value: wording.day(facts.today) },
      ...(contact === '' ? [] : [{ label: t('report.info.contact'), value: contact }]),
    ],
    runningHead: t('report.runningHead', { organisation, reference }),
    footer: facts.draft ? t('report.draft') : t('report.footer', { reference }),
    pageLabel: t('report.pageLabel'),
    blocks: [
      { kind: 'heading', level: 1, text: t('report.heading') },
      ...(facts.draft ? [paragraph(t('report.draft'))] : []),
      paragraph(t('report.salutation', { name: requester.name })),
      ...ownWords('access-report', 'opening', requester.name, facts),
      paragraph(asked(facts, laws, annexes.wordsLabel)),
      ...(dataSubject === null ? [] : [paragraph(t('report.onBehalf', { subject: dataSubject.name }))]),
      ...paragraphs(report.introduction),
      ...confirmation(facts),
      ...(report.dataHeld ? [...uses(facts), ...copy(annexes, wording), ...rights(wording)] : []),
      ...complaint(facts, accessLaws(request)),
      ...paragraphs(report.closing),
      ...ownWords('access-report', 'closing', requester.name, facts),
      {
        kind: 'signature',
        closing: t('report.closing'),
        ...signature(facts, t('report.dpo')),
      },
      ...annexes.blocks,
    ],
    attachments: report.dataHeld && facts.tables.length > 0 ? [machineReadable(facts)] : [],
  };
}

const lawsAsked = (request: Case, wording: LetterWords): string =>
  wording.all(
    accessLaws(request)
      .filter(isGdpr)
      .map((law) => wording.t(`law.${law}`)),
  );

function asked({ request, wording }: ReportFacts, laws: string, annex: string | undefined): string {
  const said = {
    date: wording.day(request.received),
    channel: wording.t(`report.channel.${request.intake.channel}`),
    rights: rightsOf(request.lines, wording),
    laws,
  };
  return annex === undefined ? wording.t('report.askedNoWords', said) : wording.t('report.asked', { ...said, annex });
}

function confirmation(facts: ReportFacts): Block[] {
  const { t } = facts.wording;
  const organisation = senderOf(facts);
  const held = facts.report.dataHeld ? 'report.confirmation.held' : 'report.confirmation.none';
  return [
    { kind: 'heading', level: 2, text: t('report.confirmation.heading') },
    paragraph(`${t(held, { organisation })} ${t('report.confirmation.free')}`),
  ];
}

function copy(annexes: Annexes, wording: LetterWords): Block[] {
  if (annexes.listed.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: wording.t('report.copy.heading') },
    paragraph(wording.t('report.copy.lead')),
    { kind: 'list', items: annexes.listed },
  ];
}

function rights(wording: LetterWords): Block[] {
  return [
    { kind: 'heading', level: 2, text: wording.t('report.rights.heading') },
    { kind: 'paragraph', text: wording.t('report.rights.lead'), keepWithNext: true },
    {
      kind: 'list',
      items: [
        wording.t('report.rights.rectify'),
        wording.t('report.rights.erase'),
        wording.t('report.rights.object'),
        wording.t('report.rights.withdraw'),
        wording.t('report.rights.port'),
      ],
    },
  ];
}
