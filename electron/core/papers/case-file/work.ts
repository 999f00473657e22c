import type { RequestRecord } from '../../../../shared/contract/core/requests.ts';
import { type Translate } from '../../../../shared/i18n/index.ts';
import type { Block, Text } from '../../documents/pdf/model.ts';
import { day } from '../imprint.ts';
import { heading, joined, tableOr } from '../pieces.ts';

const dated = (date: string): string => (date === '' ? '' : day(date));

/** What was asked, extended, planned, searched and said on the way. */
export const workBlocks = (request: RequestRecord, t: Translate): Block[] => [
  heading(2, t('papers.caseFile.questions')),
  questions(request, t),
  heading(2, t('papers.caseFile.extensions')),
  extensions(request, t),
  heading(2, t('papers.caseFile.tasks')),
  tasks(request, t),
  heading(2, t('papers.caseFile.searches')),
  searches(request, t),
  heading(2, t('papers.caseFile.contacts')),
  contacts(request, t),
  ...(request.notices19.length === 0 ? [] : [heading(2, t('papers.caseFile.recipients')), recipients(request, t)]),
  ...(request.disputes.length === 0 ? [] : [heading(2, t('papers.caseFile.disputes')), disputes(request, t)]),
];

const table = (
  none: string,
  summary: string,
  columns: readonly (readonly [head: string, width?: number])[],
  rows: readonly (readonly Text[])[],
): Block =>
  tableOr(none, {
    density: 'compact',
    summary,
    columns: columns.map(([head, width], index) => ({
      head,
      ...(width === undefined ? {} : { width }),
      ...(index === 0 ? { rowHeader: true } : {}),
    })),
    rows,
  });

const questions = ({ questions: asked }: RequestRecord, t: Translate): Block =>
  table(
    t('papers.caseFile.noQuestions'),
    t('papers.caseFile.questionsSummary'),
    [
      [t('papers.caseFile.question'), 84],
      [t('papers.caseFile.why')],
      [t('papers.caseFile.sentOn'), 82],
      [t('papers.caseFile.answered'), 110],
    ],
    asked.map(({ kind, reason, words, sent, answer, check }) => [
      t(`casework.question.kind.${kind}`),
      [reason, words].filter((part) => part !== '').join('\n'),
      dated(sent?.on ?? ''),
      joined([
        answer === null ? '' : joined([dated(answer.on), t(`casework.question.result.${answer.result}`)]),
        check === null ? '' : joined([dated(check.on), t(`casework.question.check.${check.result}`)]),
      ]),
    ]),
  );

const extensions = ({ extensions: notices }: RequestRecord, t: Translate): Block =>
  table(
    t('papers.caseFile.noExtensions'),
    t('papers.caseFile.extensionsSummary'),
    [
      [t('papers.caseFile.why')],
      [t('papers.caseFile.sentOn'), 82],
      [t('papers.caseFile.promised'), 82],
      [t('papers.caseFile.effect'), 96],
    ],
    notices.map(({ kind, words, sent, promised, effect }) => [
      [t(`casework.extension.kind.${kind}`), words].join('\n'),
      dated(sent?.on ?? ''),
      dated(promised),
      t(`papers.caseFile.effects.${effect}`),
    ]),
  );

const tasks = ({ tasks: planned }: RequestRecord, t: Translate): Block =>
  table(
    t('papers.caseFile.noTasks'),
    t('papers.caseFile.tasksSummary'),
    [
      [t('papers.caseFile.task')],
      [t('papers.caseFile.owner'), 84],
      [t('papers.caseFile.due'), 76],
      [t('papers.caseFile.done'), 130],
    ],
    planned.map(({ kind, words, system, owner, due, doneOn, doneBy, evidence }) => [
      words === '' ? t(`casework.task.${kind}`, { system: system?.name ?? t('casework.anySystem') }) : words,
      owner,
      dated(due),
      doneOn === '' ? '' : joined([dated(doneOn), doneBy, evidence]),
    ]),
  );

const searches = ({ searches: log }: RequestRecord, t: Translate): Block =>
  table(
    t('papers.caseFile.noSearches'),
    t('papers.caseFile.searchesSummary'),
    [
      [t('papers.caseFile.system')],
      [t('papers.caseFile.askedOf'), 104],
      [t('papers.caseFile.askedOn'), 76],
      [t('papers.caseFile.result'), 150],
    ],
    log.map(({ system, asked, askedOn, answer }) => [
      system.name,
      asked,
      dated(askedOn),
      answer === null
        ? t('papers.caseFile.noAnswer')
        : joined([t(`casework.searchResult.${answer.result}`), dated(answer.on), answer.note]),
    ]),
  );

const contacts = ({ contacts: noted }: RequestRecord, t: Translate): Block =>
  table(
    t('papers.caseFile.noContacts'),
    t('papers.caseFile.contactsSummary'),
    [[t('papers.caseFile.on'), 92], [t('papers.caseFile.with'), 130], [t('papers.caseFile.said')]],
    noted.map(({ on, at, by, direction, with: whom, words, takenBy }) => [
      joined([dated(on), at]),
      joined([whom, t(`casework.contact.by.${by}`), t(`papers.caseFile.direction.${direction}`)]),
      `${words} (${takenBy})`,
    ]),
  );

const recipients = ({ notices19 }: RequestRecord, t: Translate): Block =>
  table(
    '',
    t('papers.caseFile.recipientsSummary'),
    [
      [t('papers.caseFile.recipient')],
      [t('papers.caseFile.sentOn'), 82],
      [t('papers.caseFile.answered'), 82],
      [t('papers.caseFile.evidence')],
    ],
    notices19.map(({ recipient, sentOn, answeredOn, evidence, impossible }) => [
      recipient,
      dated(sentOn),
      dated(answeredOn),
      joined([evidence, impossible]),
    ]),
  );

const disputes = ({ disputes: open }: RequestRecord, t: Translate): Block =>
  table(
    '',
    t('papers.caseFile.disputesSummary'),
    [
      [t('papers.caseFile.by'), 110],
      [t('papers.caseFile.on'), 82],
      [t('papers.caseFile.matter')],
      [t('papers.caseFile.settled'), 130],
    ],
    open.map(({ by, on, reference, words, settled }) => [
      t(`papers.caseFile.disputedBy.${by}`),
      dated(on),
      joined([reference, words]),
      settled === null ? t('papers.caseFile.states.open') : joined([dated(settled.on), settled.result]),
    ]),
  );
