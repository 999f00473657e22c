import type { TransferMechanism } from './transfer-mechanisms.ts';

/** Modules of the standard clauses of 2021: controller or processor at either end. */
export const SCC_MODULES = ['1', '2', '3', '4'] as const;
export type SccModule = (typeof SCC_MODULES)[number];

export type ClauseText = {
  readonly citation: string;
  /** Under whose Chapter V it counts. */
  readonly law: 'EU_GDPR' | 'UK_GDPR';
  readonly modular: boolean;
  /** First day it could be signed. */
  readonly from: string;
  /** First day on which it no longer carries a transfer; undefined while it does. */
  readonly deadFrom?: string;
};

/** Standard texts by their decision or name. The old ones carried EU transfers until 27 December 2022, UK ones until 21 March 2024. */
export const SCC_TEXTS = {
  '2021/914': { citation: 'Implementing Decision (EU) 2021/914', law: 'EU_GDPR', modular: true, from: '2021-06-27' },
  '2010/87': {
    citation: 'Decision 2010/87/EU',
    law: 'EU_GDPR',
    modular: false,
    from: '2010-05-15',
    deadFrom: '2022-12-28',
  },
  '2004/915': {
    citation: 'Decision 2004/915/EC',
    law: 'EU_GDPR',
    modular: false,
    from: '2005-04-01',
    deadFrom: '2022-12-28',
  },
  '2001/497': {
    citation: 'Decision 2001/497/EC',
    law: 'EU_GDPR',
    modular: false,
    from: '2001-09-03',
    deadFrom: '2022-12-28',
  },
  'uk-old': {
    citation: 'EU clauses kept in UK law',
    law: 'UK_GDPR',
    modular: false,
    from: '2021-01-01',
    deadFrom: '2024-03-22',
  },
  idta: { citation: 'International Data Transfer Agreement', law: 'UK_GDPR', modular: false, from: '2022-03-21' },
  addendum: { citation: 'UK Addendum to the EU clauses', law: 'UK_GDPR', modular: true, from: '2022-03-21' },
} as const satisfies Record<string, ClauseText>;
export type SccVersion = keyof typeof SCC_TEXTS;
export const isSccVersion = (id: string): id is SccVersion => Object.hasOwn(SCC_TEXTS, id);
export const SCC_VERSIONS = [
  '2021/914',
  '2010/87',
  '2004/915',
  '2001/497',
  'uk-old',
  'idta',
  'addendum',
] as const satisfies readonly SccVersion[];

const TEXTS_OF: Partial<Readonly<Record<TransferMechanism, readonly SccVersion[]>>> = {
  scc: SCC_VERSIONS.filter((version) => version !== 'idta' && version !== 'addendum'),
  idta: ['idta'],
  'uk-addendum': ['addendum'],
};

/** The texts a mechanism can rest on under one law, dead ones included. */
export const textsOf = (law: ClauseText['law'], mechanism: TransferMechanism): readonly SccVersion[] =>
  (TEXTS_OF[mechanism] ?? []).filter((version) => SCC_TEXTS[version].law === law);

/** Art. 49(1), letters (a) to (g), and its second subparagraph. */
export const ART49_GROUNDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'compelling'] as const;
export type Art49Ground = (typeof ART49_GROUNDS)[number];
