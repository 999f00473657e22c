import type { RegisterKind } from '../../../../shared/contract/core/history.ts';

/** A place by its fields, rows left out: `purposes.balancing.state`. `*` is any entry of a table. */
type Places = Partial<Readonly<Record<RegisterKind, Readonly<Record<string, string>>>>>;

/** Where the words of what stands inside a group or a row of a record are: the branch of the catalogue its form uses. */
export const PARTS: Places = {
  organisation: { dpo: 'settings.organisation', representative: 'settings.organisation' },
  activity: {
    jointControllers: 'registers.activities.otherController',
    onBehalfOf: 'registers.activities.otherController',
    purposes: 'registers.activities.purpose',
    'purposes.balancing': 'registers.activities.balancing',
    dataCategories: 'registers.activities.category',
    'dataCategories.period': 'registers.activities.period',
    sources: 'registers.activities.source',
    recipients: 'registers.activities.recipient',
    automatedDecision: 'registers.activities.automated',
    dpia: 'registers.activities.dpia',
    review: 'registers.parts.review',
  },
  processor: {
    contract: 'registers.processors.contract',
    clauses: 'registers.processors.clause',
    'clauses.*': 'registers.processors.clause',
    authorisation: 'registers.processors.authorisation',
    certificates: 'registers.processors.certificate',
    risk: 'registers.processors.risk',
    review: 'registers.parts.review',
  },
  transfer: {
    adequacy: 'registers.transfers.adequacy',
    clauses: 'registers.transfers.clauses',
    bindingRules: 'registers.transfers.bindingRules',
    derogation: 'registers.transfers.derogation',
    assessment: 'registers.transfers.assessment',
  },
  measure: { review: 'registers.parts.review' },
  notice: {
    archivedCopy: 'registers.notices.copy',
    statements: 'registers.notices.statement',
    'statements.carriedBy': 'registers.notices.statement',
  },
};

/** Fields whose word stands elsewhere than by their own name in the branch of their part. */
export const NAMED: Places = {
  activity: {
    'jointControllers.notes': 'registers.activities.otherController.notes.jointControllers',
    'onBehalfOf.notes': 'registers.activities.otherController.notes.onBehalfOf',
    'purposes.balancing': 'registers.activities.balancing.state',
    'dataCategories.period': 'registers.activities.period.value',
  },
  processor: {
    'authorisation.kind': 'registers.processors.fields.authorisation',
    'clauses.*.state': 'registers.processors.clause.answer',
  },
  notice: { 'statements.carriedBy.recordId': 'registers.notices.statement.record' },
};

/** Where the words of a choice are. */
export const CHOICES: Places = {
  establishment: { law: 'reference.law' },
  channel: { kind: 'settings.channels.kinds' },
  activity: {
    role: 'registers.activities.roles',
    status: 'registers.activities.statuses',
    'purposes.basis': 'reference.basis',
    'purposes.balancing.state': 'registers.activities.balancing.states',
    'purposes.art9': 'registers.activities.art9',
    'dataCategories.period.unit': 'registers.activities.period.units',
    'sources.kind': 'registers.activities.source.kinds',
    'recipients.kind': 'registers.activities.recipient.kinds',
    'automatedDecision.exists': 'registers.activities.automated.answers',
    'dpia.criteria': 'registers.activities.dpia.criterion',
    'dpia.result': 'registers.activities.dpia.results',
  },
  processor: {
    role: 'registers.processors.roles',
    'contract.state': 'registers.processors.contract.states',
    'clauses.*.state': 'registers.processors.clause.answers',
    'authorisation.kind': 'registers.processors.authorisation.kinds',
    'risk.level': 'registers.processors.risk.levels',
  },
  transfer: {
    importerRole: 'registers.transfers.roles',
    law: 'reference.law',
    mechanism: 'reference.mechanism',
    'adequacy.inScope': 'registers.transfers.adequacy.answers',
    'clauses.modules': 'reference.sccModule',
    'derogation.ground': 'reference.derogation',
    'assessment.state': 'registers.transfers.assessment.states',
  },
  system: { kind: 'registers.systems.kinds', status: 'registers.systems.statuses' },
  measure: { kind: 'registers.measures.kinds', state: 'registers.measures.states' },
  notice: { kind: 'registers.notices.kinds' },
  cookie: {
    kind: 'registers.cookies.kinds',
    party: 'registers.cookies.parties',
    consentNeeded: 'registers.cookies.answers',
  },
  consent: { kind: 'registers.consents.kinds', valid: 'registers.consents.answers' },
  document: { kind: 'registers.references.kinds' },
  finding: { severity: 'registers.findings.severities', state: 'registers.findings.states' },
};
