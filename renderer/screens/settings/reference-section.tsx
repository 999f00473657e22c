import { useTranslation } from 'react-i18next';
import { ADEQUACY_AS_OF, ADEQUACY_DECISION_IDS, ADEQUACY_DECISIONS } from '../../../shared/reference/adequacy.ts';
import { EEA } from '../../../shared/reference/eea.ts';
import { GDPR_IDS } from '../../../shared/reference/laws.ts';
import { longDay } from '../../components/dates.ts';
import { Section } from '../../components/section.tsx';
import { countryName } from '../registers/fields/countries.ts';
import { AdequacyList } from './adequacy-list.tsx';
import { ClauseTexts } from './clause-texts.tsx';
import styles from './reference.module.css';

/** The dated lists transfers are read against: adequate countries of both laws, standard clauses, the EEA. */
export function ReferenceSection() {
  const { t } = useTranslation();
  const of = 'reference.lists';
  const members = [...EEA].map(countryName).sort((a, b) => a.localeCompare(b, 'en'));
  return (
    <div className={styles.lists}>
      <p className="measure">
        {t(`${of}.lead`)} <strong>{t(`${of}.asOf`, { date: longDay(ADEQUACY_AS_OF) })}</strong>
      </p>
      <div className={styles.beside}>
        {GDPR_IDS.map((law) => (
          <Section key={law} title={t(`${of}.adequacy.${law}`)} aside={t(`${of}.adequacy.article.${law}`)}>
            <AdequacyList
              label={t(`${of}.adequacy.${law}`)}
              ids={ADEQUACY_DECISION_IDS.filter((id) => ADEQUACY_DECISIONS[id].law === law)}
            />
          </Section>
        ))}
      </div>
      <Section title={t(`${of}.clauses.title`)} aside={t(`${of}.clauses.article`)}>
        <ClauseTexts />
      </Section>
      <Section title={t(`${of}.eea`)} aside={members.length}>
        <p className="measure">{members.join(', ')}</p>
        <p className="quiet measure">{t(`${of}.eeaWords`)}</p>
      </Section>
    </div>
  );
}
