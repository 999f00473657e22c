import type { Search, System, Task } from '../../../../../shared/contract/core/casework.ts';

/** What of the everyday work is being done in a window of its own. */
export type WorkAct =
  | { readonly kind: 'add-task'; readonly lineId?: string }
  | { readonly kind: 'change-task'; readonly task: Task }
  | { readonly kind: 'finish-task'; readonly task: Task }
  | { readonly kind: 'ask'; readonly system?: System }
  | { readonly kind: 'answer'; readonly search: Search }
  | { readonly kind: 'mail'; readonly search: Search }
  | { readonly kind: 'contact' }
  | { readonly kind: 'wait' };
export type OnWork = (act: WorkAct) => void;
