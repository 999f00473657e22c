import type { z } from 'zod';
import type { TransferFields } from '../../../../shared/contract/core/registers/index.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { isInside } from '../../../../shared/domain/transfer-standing.ts';
import { TRANSFER_MECHANISM_ARTICLE } from '../../../../shared/reference/transfer-mechanisms.ts';
import { FieldRows } from '../../../components/section.tsx';
import type { Entry, RecordSection } from '../definition.ts';
import { countryName } from '../fields/countries.ts';
import { Day } from '../parts/day.tsx';
import { Mark } from '../parts/marks.tsx';
import { RecordRefs } from '../parts/record-refs.tsx';
import { Tags } from '../parts/tags.tsx';
import { Paragraph, Text, WithArticle } from '../parts/text.tsx';
import { mechanismRows } from './transfer-mechanism-rows.tsx';
import { StandingInWords } from './transfer-standing.tsx';

type Values = z.input<typeof TransferFields>;

/** A transfer in the order Chapter V asks: what, from whom to whom, on what ground, with what assessment. */
export function transferSections({ fields, links }: Entry<Values>, t: Translate): readonly RecordSection[] {
  const of = 'registers.transfers';
  const { assessment, mechanism } = fields;
  return [
    {
      id: 'what',
      title: t(`${of}.sections.what`),
      article: 'Art. 30(1)(e)',
      body: (
        <FieldRows
          rows={[{ name: t(`${of}.fields.activityIds`), value: <RecordRefs ids={fields.activityIds} links={links} /> }]}
        />
      ),
    },
    {
      id: 'to',
      title: t(`${of}.sections.to`),
      article: 'Art. 30(1)(d) and (e)',
      body: (
        <FieldRows
          rows={[
            { name: t(`${of}.fields.exporter`), value: <Text>{fields.exporter}</Text> },
            { name: t(`${of}.fields.importer`), value: <Text>{fields.importer}</Text> },
            { name: t(`${of}.fields.importerRole`), value: t(`${of}.roles.${fields.importerRole}`) },
            {
              name: t(`${of}.fields.country`),
              value:
                fields.country === '' ? (
                  <span className="quiet">{t('registers.record.notNamed')}</span>
                ) : (
                  <>
                    {countryName(fields.country)}
                    {isInside(fields) && <span className="quiet small"> {t(`${of}.inside.${fields.law}`)}</span>}
                  </>
                ),
            },
            {
              name: t(`${of}.fields.onwardCountries`),
              value: fields.onwardCountries.map(countryName).join(', ') || t('common.none'),
            },
            { name: t(`${of}.fields.processorIds`), value: <RecordRefs ids={fields.processorIds} links={links} /> },
          ]}
        />
      ),
    },
    {
      id: 'mechanism',
      title: t(`${of}.sections.mechanism`),
      article: 'Art. 44 to 49',
      body: (
        <>
          <StandingInWords fields={fields} />
          <FieldRows
            rows={[
              { name: t(`${of}.fields.law`), value: t(`reference.law.${fields.law}`) },
              {
                name: t(`${of}.fields.mechanism`),
                value: (
                  <WithArticle article={TRANSFER_MECHANISM_ARTICLE[mechanism]}>
                    {t(`reference.mechanism.${mechanism}`)}
                  </WithArticle>
                ),
              },
              ...mechanismRows(fields, t),
              { name: t(`${of}.fields.mechanismReference`), value: <Text>{fields.mechanismReference}</Text> },
            ]}
          />
        </>
      ),
    },
    {
      id: 'assessment',
      title: t(`${of}.sections.assessment`),
      article: 'Art. 46(1), C-311/18',
      body: (
        <FieldRows
          rows={[
            {
              name: t(`${of}.assessment.state`),
              value: <Mark state={assessment.state}>{t(`${of}.assessment.states.${assessment.state}`)}</Mark>,
            },
            { name: t(`${of}.assessment.doneOn`), value: <Day day={assessment.doneOn} /> },
            { name: t(`${of}.assessment.reference`), value: <Text>{assessment.reference}</Text> },
            { name: t(`${of}.assessment.result`), value: <Text>{assessment.result}</Text> },
            { name: t(`${of}.fields.supplementaryMeasures`), value: <Text>{fields.supplementaryMeasures}</Text> },
            { name: t(`${of}.fields.nextReview`), value: <Day day={fields.nextReview} counted /> },
          ]}
        />
      ),
    },
    {
      id: 'owner',
      title: t(`${of}.sections.owner`),
      body: (
        <FieldRows
          rows={[
            { name: t(`${of}.fields.owner`), value: <Text>{fields.owner}</Text> },
            { name: t(`${of}.fields.tags`), value: <Tags of={fields.tags} /> },
          ]}
        />
      ),
    },
    { id: 'notes', title: t(`${of}.sections.notes`), body: <Paragraph>{fields.notes}</Paragraph> },
  ];
}
