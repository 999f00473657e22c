import type { EstablishmentFields, OrganisationFields } from '../../../../shared/contract/core/organisation.ts';
import type { DocumentKind } from '../../../../shared/contract/core/documents.ts';
import type { Person } from '../../../../shared/contract/core/requests.ts';
import { type Authority, type ComplaintRoutes, complaintRoutes } from '../../../../shared/domain/complaint-routes.ts';
import { slotKey, type SlotPlace, type SlotValues } from '../../../../shared/domain/wordings/slots.ts';
import type { LetterWords } from '../../../../shared/i18n/letters/index.ts';
import type { LawId } from '../../../../shared/reference/laws.ts';
import type { Look } from '../../templates/letterhead/look.ts';
import type { Case, CaseLine } from '../../requests/case.ts';
import type { Block, DocumentModel, FactPair, HexColour, Letterhead, Pair, SignatureBlock } from '../pdf/model.ts';

export type LetterKind = Exclude<DocumentKind, 'access-report'>;

/** What every letter stands on, whichever record it belongs to. */
export type SheetFacts = {
  readonly reference: string;
  readonly organisation: OrganisationFields | undefined;
  readonly establishment: EstablishmentFields;
  readonly wording: LetterWords;
  readonly signatory: string;
  readonly look: Look;
  /** The versions of the own wordings in force, by key. */
  readonly wordingVersions: ReadonlyMap<string, string>;
  /** The day of the letter at the answering establishment, and the instant of making it. */
  readonly today: string;
  readonly now: string;
  /** A look at it: each page says so. */
  readonly draft?: boolean;
};

/** What every letter of a request is made of. */
export type LetterFacts = SheetFacts & { readonly request: Case };

export type Addressee = { readonly name: string; readonly lines: readonly string[] };

export type Letter = {
  readonly kind: LetterKind;
  readonly blocks: readonly Block[];
  /** Who receives it, where that is not the requester. */
  readonly to?: Addressee;
  /** What it answers, and of which day, where that is no request. */
  readonly since?: Pair;
  /** For everybody to read: its pages claim no confidence. */
  readonly open?: boolean;
  /** Where nobody is addressed by name. */
  readonly salutation?: string;
};

/** Letters whose words have a file of their own. */
const OWN_WORDS = {
  acknowledgement: 'acknowledgement',
  'restriction-lifting': 'lifting',
  'portability-cover': 'portability',
  'recipient-notice': 'recipient',
  'complaint-receipt': 'complaintReceipt',
  'breach-notice': 'breachNotice',
} as const satisfies Partial<Record<LetterKind, string>>;

type Headed = { readonly title: string; readonly heading: string };

function headed(kind: LetterKind, { reference, wording }: SheetFacts): Headed {
  switch (kind) {
    case 'acknowledgement':
    case 'restriction-lifting':
    case 'portability-cover':
    case 'recipient-notice':
    case 'complaint-receipt':
    case 'breach-notice': {
      const words = OWN_WORDS[kind];
      return { title: wording.t(`${words}.title`, { reference }), heading: wording.t(`${words}.heading`) };
    }
    default:
      return {
        title: wording.t(`letters.titles.${kind}`, { reference }),
        heading: wording.t(`letters.headings.${kind}`),
      };
  }
}

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

/** A paragraph of our own, where one was written for this letter. */
export function ownWords(kind: DocumentKind, place: SlotPlace, name: string, facts: SheetFacts): Block[] {
  const { reference, wording, today } = facts;
  const values: SlotValues = { name, reference, organisation: senderOf(facts), date: wording.day(today) };
  // The closing words never stand alone at the top of a page.
  const keepWithNext = place === 'closing';
  return paragraphs(wording.own(slotKey(kind, place), values)).map((block) => ({ ...block, keepWithNext }));
}

/** A paragraph whose wording was left empty is left out. */
const says = (block: Block): boolean => block.kind !== 'paragraph' || block.text !== '';

/** The letter around its own words: sender, addressee, reference, greeting, signature. */
export function framed(letter: Letter, facts: SheetFacts & { readonly request?: Case }): DocumentModel {
  const { reference, wording } = facts;
  const sender = senderOf(facts);
  const contact = contactOf(facts);
  const to = letter.to ?? requesterOf(facts);
  const { title, heading: head } = headed(letter.kind, facts);
  const body = [...letter.blocks.filter(says), ...ownWords(letter.kind, 'closing', to.name, facts)];
  return {
    language: wording.locale,
    title,
    author: sender,
    created: facts.now,
    ...dressed(facts),
    addressee: [to.name, ...to.lines],
    info: [
      { label: wording.t('report.info.reference'), value: reference },
      ...sinceOf(letter, facts),
      { label: wording.t('report.info.date'), value: wording.day(facts.today) },
      ...(contact === '' ? [] : [{ label: wording.t('report.info.contact'), value: contact }]),
    ],
    runningHead: wording.t('letters.runningHead', { organisation: sender, reference }),
    footer: footerOf(letter, facts),
    pageLabel: wording.t('report.pageLabel'),
    blocks: [
      { kind: 'heading', level: 1, text: head },
      ...(facts.draft === true ? [paragraph(wording.t('report.draft'))] : []),
      paragraph(letter.salutation ?? wording.t('report.salutation', { name: to.name })),
      ...ownWords(letter.kind, 'opening', to.name, facts),
      ...body.slice(0, -1),
      {
        kind: 'keepTogether',
        blocks: [
          ...body.slice(-1),
          {
            kind: 'signature',
            closing: wording.t('report.closing'),
            ...signature(facts, wording.t('letters.signer')),
          },
        ],
      },
    ],
  };
}

function footerOf({ open = false }: Letter, { draft = false, reference, wording }: SheetFacts): string {
  if (draft) return wording.t('report.draft');
  return open ? reference : wording.t('report.footer', { reference });
}

function requesterOf({ request, wording }: SheetFacts & { readonly request?: Case }): Addressee {
  if (request === undefined) return { name: '', lines: [] };
  return { name: request.intake.requester.name, lines: addressOf(request.intake.requester, wording) };
}

/** To somebody else than who asked it is no request of theirs. */
function sinceOf(
  { to, since }: Letter,
  { request, wording }: SheetFacts & { readonly request?: Case },
): readonly Pair[] {
  if (since !== undefined) return [since];
  if (to !== undefined || request === undefined) return [];
  return [{ label: wording.t('report.info.requestOf'), value: wording.day(request.received) }];
}

/** Who signs: the one named for this letter, else the one of the letterhead, else the officer. */
export function signature(facts: SheetFacts, officerRole: string): Pick<SignatureBlock, 'name' | 'lines'> {
  const officer = facts.organisation?.dpo.name ?? '';
  const { signatureName, signatureRole } = facts.look.fields;
  const name = facts.signatory || signatureName || officer;
  // A role goes with its name; nobody else signs as Data Protection Officer.
  const role = name === signatureName && signatureRole !== '' ? signatureRole : name === officer ? officerRole : '';
  return { name, lines: [...(role === '' ? [] : [role]), senderOf(facts)] };
}

/** How the letter looks: letterhead, colour and face of its office. */
export const dressed = (facts: SheetFacts): Pick<DocumentModel, 'letterhead' | 'accent' | 'family'> => ({
  letterhead: letterhead(facts),
  accent: hexOf(facts.look.fields.accent),
  family: facts.look.fields.family,
});

const hexOf = (colour: string): HexColour => `#${colour.slice(1)}`;

function letterhead(facts: SheetFacts): Letterhead {
  const { establishment, wording, look } = facts;
  const { senderName, senderLines, contactLines, window } = look.fields;
  const sender = senderName || senderOf(facts);
  return {
    window,
    contactLines,
    ...(look.logo && { logo: look.logo }),
    name: sender,
    ...(establishment.tradingName !== '' &&
      establishment.tradingName !== sender && { department: establishment.tradingName }),
    addressLines:
      senderLines.length > 0 ? senderLines : [...establishment.addressLines, wording.country(establishment.country)],
  };
}

/** Where questions go: to the officer, else to the organisation. */
export const contactOf = ({ organisation }: SheetFacts): string =>
  organisation === undefined ? '' : organisation.dpo.email || organisation.email;

export const senderOf = (facts: SheetFacts): string => facts.organisation?.name ?? facts.establishment.name;

export const requesterLines = ({ request, wording }: LetterFacts): string[] =>
  addressOf(request.intake.requester, wording);

/** The lines under a person's name: where they live, else their mail. */
export function addressOf({ addressLines, country, email }: Person, wording: LetterWords): string[] {
  if (addressLines.length === 0) return email === '' ? [] : [email];
  return [...addressLines, ...(country === '' ? [] : [wording.country(country)])];
}

export const rightsOf = (lines: readonly CaseLine[], wording: LetterWords): string =>
  lines.map((line) => wording.t(`report.right.${line.right}`)).join(', ');

/** What the letter answers, and which of the rights asked it is about. */
export function asked({ request, wording }: LetterFacts, concerned: readonly CaseLine[]): Block[] {
  const all = concerned.length === request.lines.length;
  const words = wording.t(all ? 'letters.askedAll' : 'letters.asked', {
    date: wording.day(request.received),
    channel: wording.t(`report.channel.${request.intake.channel}`),
    rights: rightsOf(request.lines, wording),
    concerned: rightsOf(concerned, wording),
  });
  const subject = request.intake.dataSubject;
  return [paragraph(subject === null ? words : `${words} ${wording.t('letters.onBehalf', { subject: subject.name })}`)];
}

export const lawsOf = (lines: readonly CaseLine[]): LawId[] => [...new Set(lines.flatMap(({ laws }) => laws))];

/** Where somebody who lives there may complain, on the day of the letter. */
export const routesOf = (facts: SheetFacts, laws: readonly LawId[], residence: string): ComplaintRoutes =>
  complaintRoutes({
    laws,
    answeringAuthority: facts.establishment.authority,
    residence,
    leadAuthority: facts.organisation?.leadAuthority,
    on: facts.today,
  });

export const authorityWords = ({ id, contact }: Authority, wording: LetterWords): string =>
  contact === ''
    ? wording.t('report.complaint.authorityNoContact', { name: wording.authority(id) })
    : wording.t('report.complaint.authority', { name: wording.authority(id), contact });

export const residenceOf = ({ intake }: Case): string => (intake.dataSubject ?? intake.requester).country;

/** Art. 12(4): the authorities, and the court; under UK law the complaint to the controller too. */
export function complaint(facts: LetterFacts, laws: readonly LawId[]): Block[] {
  const { wording } = facts;
  const routes = routesOf(facts, laws, residenceOf(facts.request));
  const item = (authority: Authority): string => authorityWords(authority, wording);
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
