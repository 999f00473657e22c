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
import { type Annex, annexBlocks, annexesOf, annexTable } from './annexes.ts';
import type { ReportFacts } from './facts.ts';
import { machineReadable } from './machine-readable.ts';
import { isTold, thisRequest, uses } from './uses.ts';
import { withheld } from './withheld.ts';

/** The letter of GDPR Art. 15: confirmation, what is done with the data, the copy, the rights, the complaint. */
export function accessReportLetter(facts: ReportFacts): DocumentModel {
  const { request, reference, wording, report } = facts;
  const { requester, dataSubject } = request.intake;
  const { t } = wording;
  const organisation = senderOf(facts);
  const contact = contactOf(facts);
  const laws = lawsAsked(request, wording);
  const annexes = annexesOf(facts);
  const words = [
    ...complaint(facts, accessLaws(request)),
    ...paragraphs(report.closing),
    ...ownWords('access-report', 'closing', requester.name, facts),
  ];
  const wordForWord = annexes.find(({ data }) => data === undefined);
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
      paragraph(asked(facts, laws, wordForWord?.label)),
      ...(dataSubject === null ? [] : [paragraph(t('report.onBehalf', { subject: dataSubject.name }))]),
      ...paragraphs(report.introduction),
      ...confirmation(facts),
      ...(report.dataHeld ? uses(facts) : []),
      ...thisRequest(facts),
      ...copy(annexes, facts),
      ...withheld(annexes, facts),
      ...(report.dataHeld ? rights(wording) : []),
      ...words.slice(0, -1),
      {
        kind: 'keepTogether',
        blocks: [
          // No signature on a page of its own.
          ...words.slice(-1),
          { kind: 'signature', closing: t('report.closing'), ...signature(facts, t('report.dpo')) },
        ],
      },
      ...annexBlocks(annexes),
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
  const { dataHeld, lines } = facts.report;
  const listed = lines.some((line) => line.topic === 'suppression' && isTold(line));
  const none = listed ? t('access.noneButList', { organisation }) : t('report.confirmation.none', { organisation });
  const said = [
    dataHeld ? t('report.confirmation.held', { organisation }) : none,
    t('report.confirmation.free'),
    ...(accessLaws(facts.request).includes('UK_GDPR') ? [t('access.ukSearch')] : []),
  ];
  return [{ kind: 'heading', level: 2, text: t('report.confirmation.heading') }, paragraph(said.join(' '))];
}

/** The copy of Art. 15(3); without one, the annex with the request is all there is to list. */
function copy(annexes: readonly Annex[], { wording }: ReportFacts): Block[] {
  if (!annexes.some(({ data }) => data !== undefined)) return [];
  return [
    { kind: 'heading', level: 2, text: wording.t('report.copy.heading') },
    { kind: 'paragraph', text: wording.t('report.copy.lead'), keepWithNext: true },
    annexTable(annexes, wording),
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
