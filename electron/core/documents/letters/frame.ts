import type { EstablishmentFields, OrganisationFields } from '../../../../shared/contract/core/organisation.ts';
import type { DocumentKind } from '../../../../shared/contract/core/documents.ts';
import { complaintRoutes } from '../../../../shared/domain/complaint-routes.ts';
import { longDate } from '../../../../shared/domain/dates.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import type { Case, CaseLine } from '../../requests/case.ts';
import type { Block, DocumentModel, FactPair } from '../pdf/model.ts';

export type LetterKind = Exclude<DocumentKind, 'access-report'>;

/** What every letter of a case is made of. */
export type LetterFacts = {
  readonly reference: string;
  readonly request: Case;
  readonly organisation: OrganisationFields | undefined;
  readonly establishment: EstablishmentFields;
  readonly countryName: (code: string) => string;
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

const LOCALE = 'en-GB';

export const day = (date: string): string => longDate(date, LOCALE);
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
export function framed(letter: Letter, facts: LetterFacts, t: Translate): DocumentModel {
  const officer = facts.organisation?.dpo.name ?? '';
  const signer = facts.signatory || officer;
  const { request, establishment, reference, organisation } = facts;
  const sender = senderOf(facts);
  const contact = organisation === undefined ? '' : organisation.dpo.email || organisation.email;
  const to = letter.to ?? { name: request.intake.requester.name, lines: requesterLines(facts) };
  return {
    language: LOCALE,
    title: t(`letters.titles.${letter.kind}`, { reference }),
    author: sender,
    created: facts.now,
    letterhead: {
      name: sender,
      ...(establishment.tradingName !== '' &&
        establishment.tradingName !== sender && { department: establishment.tradingName }),
      addressLines: [...establishment.addressLines, facts.countryName(establishment.country)],
    },
    addressee: [to.name, ...to.lines],
    info: [
      { label: t('report.info.reference'), value: reference },
      // To somebody else than who asked it is no request of theirs.
      ...(letter.to === undefined ? [{ label: t('report.info.requestOf'), value: day(request.received) }] : []),
      { label: t('report.info.date'), value: day(facts.today) },
      ...(contact === '' ? [] : [{ label: t('report.info.contact'), value: contact }]),
    ],
    runningHead: t('letters.runningHead', { organisation: sender, reference }),
    footer: t('report.footer', { reference }),
    pageLabel: t('report.pageLabel'),
    blocks: [
      { kind: 'heading', level: 1, text: t(`letters.headings.${letter.kind}`) },
      paragraph(t('report.salutation', { name: to.name })),
      ...letter.blocks,
      {
        kind: 'signature',
        closing: t('report.closing'),
        name: signer,
        // Nobody else signs as Data Protection Officer.
        lines: signer === officer ? [t('letters.signer'), sender] : [sender],
      },
    ],
  };
}

export const senderOf = (facts: LetterFacts): string => facts.organisation?.name ?? facts.establishment.name;

function requesterLines({ request, countryName }: LetterFacts): string[] {
  const { addressLines, country, email } = request.intake.requester;
  if (addressLines.length === 0) return email === '' ? [] : [email];
  return [...addressLines, ...(country === '' ? [] : [countryName(country)])];
}

export const rightsOf = (lines: readonly CaseLine[], t: Translate): string =>
  lines.map((line) => t(`report.right.${line.right}`)).join(', ');

/** What the letter answers, and which of the rights asked it is about. */
export function asked({ request }: LetterFacts, concerned: readonly CaseLine[], t: Translate): Block[] {
  const words = t('letters.asked', {
    date: day(request.received),
    channel: t(`report.channel.${request.intake.channel}`),
    rights: rightsOf(request.lines, t),
    concerned: rightsOf(concerned, t),
  });
  const subject = request.intake.dataSubject;
  return [paragraph(subject === null ? words : `${words} ${t('letters.onBehalf', { subject: subject.name })}`)];
}

/** Art. 12(4): the authorities, and the court; under UK law the complaint to the controller too. */
export function complaint(facts: LetterFacts, lines: readonly CaseLine[], t: Translate): Block[] {
  const { intake } = facts.request;
  const routes = complaintRoutes({
    laws: [...new Set(lines.flatMap(({ laws }) => laws))],
    answeringAuthority: facts.establishment.authority,
    residence: (intake.dataSubject ?? intake.requester).country,
    leadAuthority: facts.organisation?.leadAuthority,
    on: facts.today,
  });
  const item = ({ name, contact }: { readonly name: string; readonly contact: string }): string =>
    contact === ''
      ? t('report.complaint.authorityNoContact', { name })
      : t('report.complaint.authority', { name, contact });
  const lead = (text: string): Block => ({ kind: 'paragraph', text, keepWithNext: true });
  const list = (items: readonly string[]): Block => ({ kind: 'list', items });
  return [
    heading(t('report.complaint.heading')),
    ...(routes.eu.length === 0
      ? []
      : [lead(t('report.complaint.lead')), list(routes.eu.map(item)), paragraph(t('report.complaint.court'))]),
    ...(routes.uk === undefined
      ? []
      : [
          lead(t(routes.uk.toController ? 'report.complaint.ukLead' : 'report.complaint.ukLeadBefore')),
          list([item(routes.uk.authority)]),
          paragraph(t('report.complaint.ukCourt')),
        ]),
  ];
}
