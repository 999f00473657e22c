import type {
  ActivityFields,
  ConsentFields,
  MeasureFields,
  NoticeFields,
  ProcessorFields,
  SystemFields,
  TransferFields,
} from '../../contract/core/registers/index.ts';

/** The kinds of record the rules look at, with their fields. */
export type Kinds = {
  readonly activity: ActivityFields;
  readonly processor: ProcessorFields;
  readonly transfer: TransferFields;
  readonly system: SystemFields;
  readonly measure: MeasureFields;
  readonly notice: NoticeFields;
  readonly consent: ConsentFields;
};
export type RuleKind = keyof Kinds;
export const RULE_KINDS = [
  'activity',
  'processor',
  'transfer',
  'system',
  'measure',
  'notice',
  'consent',
] as const satisfies readonly RuleKind[];

export type Rec<Kind extends RuleKind> = {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly fields: Kinds[Kind];
};

/** What stands around a record: those it names and those that name it, none of them archived, and the day. */
export type Around = {
  readonly today: string;
  readonly linked: <Kind extends RuleKind>(kind: Kind) => readonly Rec<Kind>[];
};

/** One thing that is wrong, with the records concerned. */
export type Found = {
  /** Tells it from other findings of the rule about the same record: a country, a name. Empty where there is only one. */
  readonly cause: string;
  /** Values for its words: `registers.consistency.<rule>`. A `country` is a code. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** Records concerned beside the one looked at. */
  readonly with?: readonly string[];
};

/** One thing the law asks across records, looked for in one record and what is linked to it. */
export type Rule<Kind extends RuleKind = RuleKind, Id extends string = string> = {
  readonly id: Id;
  readonly kind: Kind;
  readonly article: string;
  readonly severity: 'high' | 'medium' | 'low';
  /** Part of the record in which it can be mended. */
  readonly section: string;
  readonly find: (record: Rec<Kind>, around: Around) => readonly Found[];
};

export const rule = <Kind extends RuleKind, Id extends string>(definition: Rule<Kind, Id>): Rule<Kind, Id> =>
  definition;

const NOTHING: readonly Found[] = [];
const ONCE: readonly Found[] = [{ cause: '' }];
export const foundIf = (wrong: boolean): readonly Found[] => (wrong ? ONCE : NOTHING);
