import type { PortableFile } from '../../../../shared/contract/core/casework.ts';
import type { LetterWords } from '../../../../shared/i18n/letters/index.ts';
import type { CaseLine } from '../../requests/case.ts';
import type { Block } from '../pdf/model.ts';
import { heading, type Letter, type LetterFacts, paragraph, paragraphs } from './frame.ts';

export type PortabilityCover = { readonly introduction: string; readonly files: readonly PortableFile[] };

/** Art. 20: the letter that goes with the files. */
export function portabilityCover(
  line: CaseLine,
  { introduction, files }: PortabilityCover,
  { wording }: LetterFacts,
): Letter {
  return {
    kind: 'portability-cover',
    blocks: [
      paragraph(wording.t('portability.lead', { date: wording.day(line.received) })),
      ...paragraphs(introduction),
      ...(files.length === 0 ? [] : [heading(wording.t('portability.files.heading')), fileTable(files, wording)]),
      paragraph(wording.t('portability.scope')),
      heading(wording.t('portability.use.heading')),
      paragraph(wording.t('portability.use.open')),
      paragraph(wording.t('portability.use.direct')),
      paragraph(wording.t('portability.use.goesOn')),
      paragraph(wording.t('portability.use.safe')),
    ],
  };
}

/** What each file is, one a row. */
export const fileTable = (files: readonly PortableFile[], wording: LetterWords): Block => ({
  kind: 'table',
  summary: wording.t('portability.files.summary'),
  columns: [
    { head: wording.t('portability.files.name') },
    { head: wording.t('portability.files.format') },
    { head: wording.t('portability.files.contents') },
  ],
  rows: files.map(({ name, format, contents }) => [name, format, contents]),
});
