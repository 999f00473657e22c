import type { Translate } from '../../../../shared/i18n/index.ts';
import type { DocumentModel, FactPair } from '../../documents/pdf/model.ts';
import { rich } from '../../documents/pdf/rich.ts';
import { onTimeShare, type Punctuality, punctualityIn } from '../../../../shared/domain/annual-report/punctuality.ts';
import { day, type Imprint, imprintFacts, paper } from '../imprint.ts';
import { heading, paragraph } from '../pieces.ts';
import type { YearFacts } from './gather.ts';
import { breachBlocks, complaintBlocks, findingBlocks } from './registers.ts';
import { extensionBlocks, pauseBlocks, punctualityBlocks, receivedBlocks, refusalBlocks } from './requests.ts';

/** What the officer reports of a year to the highest level of management: Art. 38(3), with Art. 39(1)(b). */
export function annualReport(facts: YearFacts, imprint: Imprint, t: Translate): DocumentModel {
  const { year } = facts;
  return paper(
    t('papers.annual.title', { year: year.year }),
    imprint,
    t,
    [
      paragraph(
        year.isOver
          ? t('papers.annual.lead', { year: year.year })
          : t('papers.annual.leadRunning', { year: year.year, date: day(year.to) }),
      ),
      {
        kind: 'facts',
        summary: t('papers.annual.summary'),
        pairs: [...keyFigures(facts, t), ...imprintFacts(imprint, t)],
      },
      heading(2, t('papers.annual.counting')),
      {
        kind: 'list',
        items: [
          t('papers.annual.countsLines'),
          t('papers.annual.countsReceived'),
          t('papers.annual.countsOnTime'),
          t('papers.annual.countsNow'),
        ],
      },
      heading(1, t('papers.annual.requests')),
      ...receivedBlocks(facts, t),
      ...punctualityBlocks(facts, t),
      ...extensionBlocks(facts, t),
      ...pauseBlocks(facts, t),
      ...refusalBlocks(facts, t),
      heading(1, t('papers.annual.findings')),
      ...findingBlocks(facts, t),
      heading(1, t('papers.annual.breaches')),
      ...breachBlocks(facts, t),
      heading(1, t('papers.annual.complaints')),
      ...complaintBlocks(facts, t),
    ],
    t('papers.annual.subject'),
  );
}

/** The year on five lines. */
function keyFigures(facts: YearFacts, t: Translate): FactPair[] {
  const { year, lines, requests, findings, breaches, complaints } = facts;
  const received = lines.filter((line) => year.from <= line.received && line.received <= year.to).length;
  const found = punctualityIn(year, lines);
  const figure = (label: string, value: string): FactPair => ({ label, value: rich({ text: value, bold: true }) });
  return [
    figure(
      t('papers.annual.key.received'),
      t('papers.annual.key.receivedWords', { count: requests, rights: received }),
    ),
    figure(t('papers.annual.key.onTime'), punctualityWords(found, t)),
    figure(t('papers.annual.key.findings'), String(findings.length)),
    figure(t('papers.annual.key.breaches'), String(breaches.length)),
    figure(t('papers.annual.key.complaints'), String(complaints.length)),
  ];
}

function punctualityWords(found: Punctuality, t: Translate): string {
  const share = onTimeShare(found);
  const onTime = found.onTime.length;
  const words =
    share === null
      ? t('papers.annual.key.nothingDue')
      : t('papers.annual.key.percent', { share, onTime, all: onTime + found.late.length });
  const count = found.overdue.length;
  return count === 0 ? words : t('papers.annual.key.overdue', { words, count });
}
