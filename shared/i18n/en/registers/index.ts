import { activities } from './activities.ts';
import { attachments } from './attachments.ts';
import { consents } from './consents.ts';
import { consistency } from './consistency.ts';
import { cookies } from './cookies.ts';
import { findings } from './findings.ts';
import { measures } from './measures.ts';
import { notices } from './notices.ts';
import { parts } from './parts.ts';
import { processors } from './processors.ts';
import { references } from './references.ts';
import { standing } from './standing.ts';
import { systems } from './systems.ts';
import { transfers } from './transfers.ts';
import { vocabularies } from './vocabularies.ts';

/** The registers: lists, records and forms. */
export const registers = {
  faults: {
    onlyOne: 'The organisation is already on record: edit it instead of creating another.',
  },
  views: {
    label: 'Views',
    all: 'All',
    open: 'Open',
    archived: 'Archived',
    nothing: 'Nothing here',
  },
  density: {
    comfortable: 'Rows further apart',
    compact: 'Rows closer together',
  },
  columns: {
    ref: 'Ref.',
    name: 'Name',
  },
  do: {
    archive: 'Archive…',
    restore: 'Restore…',
    copyReference: 'Copy the reference',
    copied: '{{ref}} copied',
    notCopied: 'The clipboard did not take it.',
  },
  record: {
    editing: 'Edit {{ref}}',
    editSection: 'Edit: {{name}}',
    missing: 'Missing here',
    toComplete: 'To complete',
    complete: 'Nothing',
    unread: 'Record',
    linked: 'Linked records',
    history: 'History',
    notSaid: 'Not stated',
    notNamed: 'not named',
    nobody: 'Nobody',
  },
  archive: {
    banner: 'This record is archived: it is kept, but no longer part of the register.',
    reason: 'Reason',
    reasonWords: 'It stands in the journal.',
    title: { archive: 'Archive {{ref}}', restore: 'Restore {{ref}}' },
    words: {
      archive:
        'The record leaves the lists and the search. It keeps its reference, links and history and can be restored.',
      restore: 'The record returns to the register with its reference, links and history.',
    },
    done: { archive: '{{ref}} archived', restore: '{{ref}} restored' },
  },
  form: {
    up: 'Move up: {{name}}',
    down: 'Move down: {{name}}',
    addTo: 'Add to {{name}}',
    enterTakes: 'Type and press Enter',
    clear: 'Clear {{name}}',
    country: 'Name of the country',
    noSuchCountry: 'No such country',
    findRecord: 'Reference or name',
    noSuchRecord: 'No such record',
  },
  /** Something the law asks and a record does not say; the article stands before it. */
  missing: {
    onBehalfOf: 'No controller on whose behalf it is done.',
    jointControllers: 'No joint controller named.',
    purpose: 'No purpose.',
    basis_one: 'No legal basis determined for {{count}} purpose.',
    basis_other: 'No legal basis determined for {{count}} purposes.',
    subjects: 'No category of data subjects.',
    data: 'No category of personal data.',
    retention: 'No retention for {{name}}.',
    source: 'No source of the data.',
    recipients: 'No recipient and no processor. If there is none, say so in the notes.',
    unnamedRecipients_one: '{{count}} recipient is only a category: name it where it is known.',
    unnamedRecipients_other: '{{count}} recipients are only categories: name them where they are known.',
    measures: 'No security measure.',
    automatedUnclear: 'Not clear whether decisions are made by automated means alone.',
    automatedLogic: 'The logic involved is not described.',
    processorIdentity: 'Only a category is known, not who it is.',
    processorRole: 'Not determined whether it is a processor at all.',
    processorCountry: 'No country: whether data leave the EEA cannot be told.',
    services: 'The subject matter of the processing is not described.',
    contract: 'No signed processor contract on record.',
    contractEnded: 'The contract has ended.',
    contractUndated: 'The day of signature is not on record.',
    authorisation: 'Not said whether it may engage others.',
    objection: 'Not said within how many days a change can be objected to.',
    certificateExpired: 'The certificate {{name}} has expired.',
    risk: 'Not assessed whether its guarantees are sufficient.',
    clauses_one: '{{count}} clause is not confirmed as present.',
    clauses_other: '{{count}} clauses are not confirmed as present.',
    transferRecord: 'Outside the EEA, but no transfer on record names it.',
    transferCountry: 'The third country is not named.',
    importer: 'No importer.',
    transferActivity: 'No processing activity named.',
    mechanism: 'No transfer mechanism determined.',
    mechanismReference: 'The safeguard is not documented.',
    assessment: 'No transfer impact assessment.',
    review: 'The review is past its date.',
    resolution: 'Closed without saying how.',
    archivedCopy: 'No copy of the published text with its hash.',
    publicationDay: 'No day of publication.',
    replacementDay: 'Replaced by another edition, but on which day is not on record.',
    uncarried_one: '{{count}} statement is carried by no record.',
    uncarried_other: '{{count}} statements are carried by no record.',
    cookiePurpose: 'No purpose.',
    cookieLifetime: 'No lifetime.',
    cookieParty: 'Not said whether a third party sets it.',
    cookieConsent: 'Not determined whether consent is needed.',
    consentProof: 'How consent was given is not described.',
    consentEvidence: 'Not said where the proof of each consent is kept.',
    withdrawal: 'How it is taken back is not described.',
    consentValidity: 'Not found valid.',
    owner: 'No owner.',
    noReview: 'No next review.',
    measureDescription: 'The measure is not described.',
    systemCountry: 'Not said where it stands.',
    systemOwner: 'No owner to ask when a request is searched.',
    standing,
  },
  /** Fields of the organisation's own records, where a notice's statement names them. */
  organisation: {
    fields: {
      name: 'Name',
      legalForm: 'Legal form',
      registrationNumber: 'Registration number',
      law: 'Law',
      website: 'Website',
      email: 'E-mail',
      phone: 'Phone',
      dpo: 'Data protection officer',
      representative: 'Representative',
      leadAuthority: 'Lead authority',
      notes: 'Notes',
    },
  },
  establishment: {
    fields: {
      name: 'Name',
      tradingName: 'Trading name',
      addressLines: 'Address',
      country: 'Country',
      main: 'Main office',
      law: 'Law',
      holidayRegion: 'Holidays',
      timezone: 'Time zone',
      authority: 'Authority',
      role: 'Role',
      notes: 'Notes',
    },
  },
  channel: {
    fields: {
      name: 'Name',
      kind: 'Kind',
      address: 'Address',
      uses: 'Used for',
      establishmentIds: 'Offices',
      notes: 'Notes',
    },
  },
  parts,
  activities,
  processors,
  transfers,
  systems,
  findings,
  consistency,
  notices,
  measures,
  cookies,
  consents,
  references,
  attachments,
  vocabularies,
} as const;
