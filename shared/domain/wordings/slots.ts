import { DOCUMENT_KINDS, type DocumentKind } from '../../contract/core/documents.ts';

/** Paragraphs of one's own: after the salutation, and before the closing words. Nothing is built in. */
export const SLOT_PLACES = ['opening', 'closing'] as const;
export type SlotPlace = (typeof SLOT_PLACES)[number];

/** What an own paragraph may name. */
export const SLOT_VARIABLES = ['name', 'reference', 'organisation', 'date'] as const;
export type SlotValues = Readonly<Record<(typeof SLOT_VARIABLES)[number], string>>;

export const slotKey = (kind: DocumentKind, place: SlotPlace): string => `own.${kind}.${place}`;

const SLOTS: ReadonlySet<string> = new Set(
  DOCUMENT_KINDS.flatMap((kind) => SLOT_PLACES.map((place) => slotKey(kind, place))),
);
export const isSlot = (key: string): boolean => SLOTS.has(key);
