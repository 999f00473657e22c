import type { Translate } from '../../../../shared/i18n/index.ts';
import { list as documentsOf } from '../../documents/repository.ts';
import { explainLine } from '../../explanations/gather.ts';
import { timelineOf } from '../../journal/timeline.ts';
import { list as mailsOf } from '../../mail/repository.ts';
import { establishment } from '../../organisation/places.ts';
import { recordView } from '../../requests/view.ts';
import type { Store } from '../../store/unit-of-work.ts';
import type { CaseFacts } from './paper.ts';

/** A file on paper is whole: the page shows the latest steps only. */
const WHOLE = 1_000_000;

export function caseFacts(store: Store, requestId: string, t: Translate): CaseFacts {
  const request = recordView(store, requestId);
  return {
    request: { ...request, timeline: timelineOf(store.db, requestId, WHOLE) },
    office: establishment(store, request.intake.establishmentId).name,
    explanations: new Map(request.lines.map(({ id }) => [id, explainLine(store, requestId, id, t)])),
    documents: documentsOf(store.db, requestId).toReversed(),
    mails: mailsOf(store.db, requestId),
  };
}
