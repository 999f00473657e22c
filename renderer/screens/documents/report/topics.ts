import type { ReportLine, ReportTopic } from '../../../../shared/contract/core/documents.ts';

/** Where Art. 15 asks for each part of the report. */
export const TOPIC_ARTICLE: Readonly<Record<ReportTopic, string>> = {
  purposes: 'Art. 15(1)(a)',
  categories: 'Art. 15(1)(b)',
  recipients: 'Art. 15(1)(c)',
  transfers: 'Art. 15(2)',
  retention: 'Art. 15(1)(d)',
  source: 'Art. 15(1)(g)',
  'automated-decision': 'Art. 15(1)(h)',
  request: 'Art. 15(1)',
  suppression: 'Art. 15(1)',
  note: 'Art. 15',
};

/** Words kept as they were proposed confirm a line, other words change it. */
export const decisionOn = (line: ReportLine, text: string): 'confirmed' | 'changed' =>
  line.origin !== 'own' && text.trim() === line.proposed ? 'confirmed' : 'changed';
