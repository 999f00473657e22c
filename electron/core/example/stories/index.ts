import type { Story } from '../story.ts';
import { accessInPreparation } from './access-in-preparation.ts';
import { customersBreach, harmlessBreach, notifyingBreach } from './breaches.ts';
import { clarificationLondon } from './clarification-london.ts';
import { clarificationMalta } from './clarification-malta.ts';
import { acknowledgedComplaint, closedComplaint, newComplaint } from './complaints.ts';
import { deceasedPerson } from './deceased-person.ts';
import { disputedAnswer } from './disputed-answer.ts';
import { extendedAccess } from './extended-access.ts';
import { extensionToSend } from './extension-to-send.ts';
import { forwardedToController } from './forwarded-to-controller.ts';
import { furtherCopies } from './further-copies.ts';
import { grantedAccess } from './granted-access.ts';
import { identityDoubted } from './identity-doubted.ts';
import { loggedToday } from './logged-today.ts';
import { mixedRequest } from './mixed-request.ts';
import { noDataHeld } from './no-data-held.ts';
import { optedOut } from './opted-out.ts';
import { overdueAccess } from './overdue-access.ts';
import { partlyGrantedAccess } from './partly-granted-access.ts';
import { portabilityDueSoon } from './portability-due-soon.ts';
import { rectifiedAddress } from './rectified-address.ts';
import { refusedErasure } from './refused-erasure.ts';
import { withdrawnObjection } from './withdrawn-objection.ts';

/** At least one case in every state a case can be in. */
export const STORIES: readonly Story[] = [
  loggedToday,
  portabilityDueSoon,
  overdueAccess,
  accessInPreparation,
  identityDoubted,
  clarificationLondon,
  clarificationMalta,
  furtherCopies,
  extendedAccess,
  extensionToSend,
  mixedRequest,
  forwardedToController,
  disputedAnswer,
  grantedAccess,
  partlyGrantedAccess,
  refusedErasure,
  withdrawnObjection,
  noDataHeld,
  deceasedPerson,
  rectifiedAddress,
  optedOut,
  newComplaint,
  acknowledgedComplaint,
  closedComplaint,
  notifyingBreach,
  harmlessBreach,
  customersBreach,
];
