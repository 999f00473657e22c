import type { RegisterKind } from '../../../../shared/contract/core/history.ts';

/** Where the words of what stands inside a group or a row of a record are: the branch of the catalogue its form uses. */
export const PARTS: Partial<Readonly<Record<RegisterKind, Readonly<Record<string, string>>>>> = {
  activity: {
    purposes: 'registers.activities.purpose',
    dataCategories: 'registers.activities.category',
    sources: 'registers.activities.source',
    recipients: 'registers.activities.recipient',
    automatedDecision: 'registers.activities.automated',
  },
  processor: { contract: 'registers.processors.contract', clauses: 'registers.processors.clause' },
  transfer: { assessment: 'registers.transfers.assessment' },
  notice: {
    archivedCopy: 'registers.notices.copy',
    statements: 'registers.notices.statement',
    'statements.carriedBy': 'registers.notices.statement',
  },
};

/** Where the words of a choice are, by its place; `*` is any entry of a table. */
export const CHOICES: Partial<Readonly<Record<RegisterKind, Readonly<Record<string, string>>>>> = {
  activity: {
    role: 'registers.activities.roles',
    status: 'registers.activities.statuses',
    'purposes.basis': 'reference.basis',
    'sources.kind': 'registers.activities.source.kinds',
    'recipients.kind': 'registers.activities.recipient.kinds',
    'automatedDecision.exists': 'registers.activities.automated.answers',
  },
  processor: {
    role: 'registers.processors.roles',
    'contract.state': 'registers.processors.contract.states',
    'clauses.*.state': 'registers.processors.clause.answers',
  },
  transfer: { mechanism: 'reference.mechanism', 'assessment.state': 'registers.transfers.assessment.states' },
  system: { kind: 'registers.systems.kinds', status: 'registers.systems.statuses' },
  measure: { kind: 'registers.measures.kinds' },
  notice: { kind: 'registers.notices.kinds' },
  cookie: { kind: 'registers.cookies.kinds', consentNeeded: 'registers.cookies.answers' },
  consent: { kind: 'registers.consents.kinds', valid: 'registers.consents.answers' },
  document: { kind: 'registers.references.kinds' },
  finding: { severity: 'registers.findings.severities', state: 'registers.findings.states' },
};

/** Fields whose values are country codes. */
export const isCountryField = (field: string): boolean => /countr(y|ies)$/i.test(field);
