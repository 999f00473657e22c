import type { EstablishmentFields, OrganisationFields } from '../../../../shared/contract/core/organisation.ts';
import type { DocumentKind } from '../../../../shared/contract/core/documents.ts';
import { type Authority, complaintRoutes } from '../../../../shared/domain/complaint-routes.ts';
import type { LetterWords } from '../../../../shared/i18n/letters/index.ts';
import type { LawId } from '../../../../shared/reference/laws.ts';
import type { Case, CaseLine } from '../../requests/case.ts';
import type { Block, DocumentModel, FactPair, Letterhead } from '../pdf/model.ts';

export type LetterKind = Exclude<DocumentKind, 'access-report' | 'portability-package'>;

/** What every letter of a case is made of. */
export type LetterFacts = {
  readonly reference: string;
  readonly request: Case;
  readonly organisation: OrganisationFields | undefined;
  readonly establishment: EstablishmentFields;
  readonly wording: LetterWords;
  readonly signatory: string;
  /** The day of the letter at the answering establishment, and the instant of making it. */
  readonly today: string;
  readonly now: string;
};

export type Letter = {
  readonly kind: LetterKind;
  readonly blocks: readonly Block[];
  /** Who receives it, where that is not the requester. */
  readonly to?: { readonly name: string; readonly lines: readonly string[] };
};

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

/** Free text as it was typed: an empty line ends a paragraph. */
export const paragraphs = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(paragraph);

export const factsBlock = (summary: string, pairs: readonly FactPair[]): Block => ({ kind: 'facts', summary, pairs });

/** The letter around its own words: sender, addressee, reference, greeting, signature. */
export function framed(letter: Letter, facts: LetterFacts): DocumentModel {
  const officer = facts.organisation?.dpo.name ?? '';
  const signer = facts.signatory || officer;
  const { request, reference, wording } = facts;
  const sender = senderOf(facts);
  const contact = contactOf(facts);
  const to = letter.to ?? { name: request.intake.requester.name, lines: requesterLines(facts) };
  return {
    language: wording.locale,
    title: wording.t(`letters.titles.${letter.kind}`, { reference }),
    author: sender,
    created: facts.now,
    letterhead: letterhead(facts),
    addressee: [to.name, ...to.lines],
    info: [
      { label: wording.t('report.info.reference'), value: reference },
      // To somebody else than who asked it is no request of theirs.
      ...(letter.to === undefined
        ? [{ label: wording.t('report.info.requestOf'), value: wording.day(request.received) }]
        : []),
      { label: wording.t('report.info.date'), value: wording.day(facts.today) },
      ...(contact === '' ? [] : [{ label: wording.t('report.info.contact'), value: contact }]),
    ],
    runningHead: wording.t('letters.runningHead', { organisation: sender, reference }),
    footer: wording.t('report.footer', { reference }),
    pageLabel: wording.t('report.pageLabel'),
    blocks: [
      { kind: 'heading', level: 1, text: wording.t(`letters.headings.${letter.kind}`) },
      paragraph(wording.t('report.salutation', { name: to.name })),
      ...letter.blocks,
      {
        kind: 'signature',
        closing: wording.t('report.closing'),
        name: signer,
        // Nobody else signs as Data Protection Officer.
        lines: signer === officer ? [wording.t('letters.signer'), sender] : [sender],
      },
    ],
  };
}

export function letterhead(facts: LetterFacts): Letterhead {
  const { establishment, wording } = facts;
  const sender = senderOf(facts);
  return {
    name: sender,
    ...(establishment.tradingName !== '' &&
      establishment.tradingName !== sender && { department: establishment.tradingName }),
    addressLines: [...establishment.addressLines, wording.country(establishment.country)],
  };
}

/** Where questions go: to the officer, else to the organisation. */
export const contactOf = ({ organisation }: LetterFacts): string =>
  organisation === undefined ? '' : organisation.dpo.email || organisation.email;

export const senderOf = (facts: LetterFacts): string => facts.organisation?.name ?? facts.establishment.name;

export function requesterLines({ request, wording }: LetterFacts): string[] {
  const { addressLines, country, email } = request.intake.requester;
  if (addressLines.length === 0) return email === '' ? [] : [email];
  return [...addressLines, ...(country === '' ? [] : [wording.country(country)])];
}

export const rightsOf = (lines: readonly CaseLine[], wording: LetterWords): string =>
  lines.map((line) => wording.t(`report.right.${line.right}`)).join(', ');

/** What the letter answers, and which of the rights asked it is about. */
export function asked({ request, wording }: LetterFacts, concerned: readonly CaseLine[]): Block[] {
  const words = wording.t('letters.asked', {
    date: wording.day(request.received),
    channel: wording.t(`report.channel.${request.intake.channel}`),
    rights: rightsOf(request.lines, wording),
    concerned: rightsOf(concerned, wording),
  });
  const subject = request.intake.dataSubject;
  return [paragraph(subject === null ? words : `${words} ${wording.t('letters.onBehalf', { subject: subject.name })}`)];
}

export const lawsOf = (lines: readonly CaseLine[]): LawId[] => [...new Set(lines.flatMap(({ laws }) => laws))];

/** Art. 12(4): the authorities, and the court; under UK law the complaint to the controller too. */
export function complaint(facts: LetterFacts, laws: readonly LawId[]): Block[] {
  const { wording } = facts;
  const { intake } = facts.request;
  const routes = complaintRoutes({
    laws,
    answeringAuthority: facts.establishment.authority,
    residence: (intake.dataSubject ?? intake.requester).country,
    leadAuthority: facts.organisation?.leadAuthority,
    on: facts.today,
  });
  const item = ({ id, contact }: Authority): string =>
    contact === ''
      ? wording.t('report.complaint.authorityNoContact', { name: wording.authority(id) })
      : wording.t('report.complaint.authority', { name: wording.authority(id), contact });
  const lead = (text: string): Block => ({ kind: 'paragraph', text, keepWithNext: true });
  const list = (items: readonly string[]): Block => ({ kind: 'list', items });
  return [
    heading(wording.t('report.complaint.heading')),
    ...(routes.eu.length === 0
      ? []
      : [
          lead(wording.t('report.complaint.lead')),
          list(routes.eu.map(item)),
          paragraph(wording.t('report.complaint.court')),
        ]),
    ...(routes.uk === undefined
      ? []
      : [
          lead(wording.t(routes.uk.toController ? 'report.complaint.ukLead' : 'report.complaint.ukLeadBefore')),
          list([item(routes.uk.authority)]),
          paragraph(wording.t('report.complaint.ukCourt')),
        ]),
  ];
}
