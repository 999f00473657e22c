import type { Topic } from '../../shared/contract/core/evidence.ts';

const AREA: Readonly<Record<Topic, readonly string[]>> = {
  organisation: ['organisation'],
  establishment: ['establishments', 'requests', 'reminders'],
  channel: ['channels'],
  activity: ['activities', 'reminders'],
  processor: ['processors', 'reminders'],
  transfer: ['transfers', 'reminders'],
  system: ['systems'],
  measure: ['measures', 'reminders'],
  notice: ['notices'],
  cookie: ['cookies'],
  consent: ['consents'],
  document: ['referenceDocuments'],
  finding: ['findings'],
  request: ['requests', 'documents', 'letters', 'mail', 'suppression', 'reminders'],
  complaint: ['complaints', 'documents', 'letters', 'reminders'],
  breach: ['breaches', 'documents', 'letters', 'reminders'],
  reminder: ['reminders'],
  accessReport: ['documents'],
  storedDocument: ['documents', 'requests'],
  attachment: ['attachments'],
  vocabulary: ['vocabularies'],
  letterTemplate: ['letterTemplates', 'letterheads'],
  view: ['views'],
  vault: ['vault'],
};

/** Computed from many records, or shown after any change. */
const DERIVED = new Set([
  'overview',
  'noticeCoverage',
  'dependents',
  'journal',
  'history',
  'search',
  'vocabularies',
  'vault',
]);

/** A record's page names other records (`links`), so every `get` may read differently after any change. */
export function isAffected(path: readonly unknown[], topics: readonly Topic[]): boolean {
  const [side, area] = path;
  if (side !== 'core' || typeof area !== 'string') return false;
  return DERIVED.has(area) || path.at(-1) === 'get' || topics.some((topic) => AREA[topic].includes(area));
}

/** Everything the core says may hang on the day, but for the session: it is what told of the day. */
export const isOfTheDay = (path: unknown): boolean => Array.isArray(path) && path[0] === 'core' && path[1] !== 'vault';
