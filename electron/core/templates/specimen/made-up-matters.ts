import type { PortableFile, RecipientNotice } from '../../../../shared/contract/core/casework.ts';
import type { ComplaintIntake } from '../../../../shared/contract/core/complaints.ts';
import type { LetterDraft } from '../../../../shared/contract/core/letters.ts';
import type { Case, CaseLine } from '../../requests/case.ts';
import { NOWHERE } from './made-up-case.ts';

/** What the DPO would have typed. */
export const FREE_WORDS = '(Your own words stand here.)';

export const MADE_UP_FILES: readonly PortableFile[] = [
  { name: 'orders.json', format: 'JSON', contents: FREE_WORDS },
  { name: 'orders.csv', format: 'CSV', contents: FREE_WORDS },
];

export const noticeFor = ({ id }: CaseLine): RecipientNotice => ({
  id: NOWHERE,
  lineId: id,
  recipient: 'Example Recipient Ltd',
  recordId: null,
  sentOn: '',
  answeredOn: '',
  evidence: '',
  impossible: '',
});

/** The complaint the same person would make. */
export const complaintAbout = ({ intake, received }: Case): ComplaintIntake => ({
  channel: intake.channel,
  channelDetail: '',
  receivedOn: received,
  complainant: intake.requester,
  subject: FREE_WORDS,
  words: '',
  establishmentId: intake.establishmentId,
  requestId: null,
  activityIds: [],
  handler: 'Ines Example',
  notes: '',
});

export const MADE_UP_BREACH: Extract<LetterDraft, { readonly kind: 'breach' }> = {
  kind: 'breach',
  to: 'persons',
  name: 'Renata Sample',
  addressLines: ['12 Example Road', '10115 Berlin'],
  happened: FREE_WORDS,
  data: FREE_WORDS,
  consequences: FREE_WORDS,
  measures: FREE_WORDS,
  advice: FREE_WORDS,
};
