import { useTranslation } from 'react-i18next';
import type { BreachRecord } from '../../../shared/contract/core/breaches.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { AUTHORITIES } from '../../../shared/reference/authorities.ts';
import { shortDay } from '../../components/dates.ts';
import { FieldRows, Section } from '../../components/section.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import styles from './breach.module.css';
import { withZone } from './moments.ts';

type Props = { readonly breach: BreachRecord };

const said = (t: Translate, words: string) =>
  words === '' ? <span className="quiet">{t('breaches.noWords')}</span> : words;

const several = (t: Translate, words: readonly string[]) => said(t, words.join(', '));

const number = (t: Translate, approximate: number | null) =>
  approximate === null ? t('breaches.unknownNumber') : approximate.toLocaleString('en-GB');

export function FactSections({ breach: { facts } }: Props) {
  const { t } = useTranslation();
  const { people, records, risk } = facts;
  const kinds = records.categories.map(({ name, special }) => (special ? t('breaches.csv.special', { name }) : name));
  return (
    <>
      <Section title={t('breaches.parts.happened')}>
        <FieldRows
          rows={[
            {
              name: t('breaches.field.nature'),
              value: several(
                t,
                facts.nature.map((each) => t(`breaches.nature.${each}`)),
              ),
            },
            {
              name: t('breaches.field.causes'),
              value: several(
                t,
                facts.causes.map((each) => t(`breaches.cause.${each}`)),
              ),
            },
            { name: t('breaches.field.description'), value: said(t, facts.description) },
            { name: t('breaches.field.happened'), value: said(t, facts.happened) },
            { name: t('breaches.field.detected'), value: said(t, facts.detected) },
            { name: t('breaches.field.reportedBy'), value: said(t, facts.reportedBy) },
          ]}
        />
      </Section>
      <Section title={t('breaches.parts.affected')}>
        <FieldRows
          rows={[
            { name: t('breaches.form.peopleNumber'), value: number(t, people.approximate) },
            { name: t('breaches.form.peopleCategories'), value: several(t, people.categories) },
            { name: t('breaches.form.recordsNumber'), value: number(t, records.approximate) },
            { name: t('breaches.form.recordCategories'), value: several(t, kinds) },
          ]}
        />
      </Section>
      <Section title={t('breaches.parts.effects')}>
        <FieldRows
          rows={[
            { name: t('breaches.field.consequences'), value: said(t, facts.consequences) },
            { name: t('breaches.field.measuresTaken'), value: said(t, facts.measuresTaken) },
            { name: t('breaches.field.measuresProposed'), value: said(t, facts.measuresProposed) },
          ]}
        />
      </Section>
      <Section title={t('breaches.parts.risk')}>
        <FieldRows
          rows={[
            { name: t('breaches.form.riskLevel'), value: t(`breaches.risk.${risk.level}`) },
            { name: t('breaches.form.riskReasons'), value: said(t, risk.reasons) },
          ]}
        />
      </Section>
    </>
  );
}

/** The decision, and every notice sent on it. */
export function NoticesSection({ breach: { decision, notifications } }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('breaches.parts.notices')} aside="Art. 33">
      {decision === null ? (
        <p className="quiet">{t('breaches.notify.undecided')}</p>
      ) : (
        <FieldRows
          rows={[
            { name: t('breaches.deciding.notify'), value: t(`breaches.notify.${decision.notify}`) },
            { name: t('breaches.deciding.reasons'), value: decision.reasons },
            { name: t('breaches.deciding.on'), value: `${shortDay(decision.on)}, ${decision.by}` },
          ]}
        />
      )}
      {notifications.length === 0 ? (
        <p className="quiet">{t('breaches.notifying.none')}</p>
      ) : (
        <ul className={styles.list}>
          {notifications.map((notice) => (
            <li key={notice.id} className={styles.item}>
              <div className={styles.head}>
                <span className="strong">{t(`breaches.phase.${notice.phase}`)}</span>
                <span>{AUTHORITIES[notice.authority].name}</span>
                {notice.late && <StateBadge tone="due-soon">{t('breaches.notifying.late')}</StateBadge>}
              </div>
              <p className="quiet">
                {[t('breaches.notifying.sentOn', { sent: withZone(t, notice.sent) }), notice.reference]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {notice.words !== '' && <p className={styles.words}>{notice.words}</p>}
              {notice.delayReasons !== '' && (
                <p className={styles.words}>
                  <span className="quiet">{t('breaches.notifying.delayReasons')}: </span>
                  {notice.delayReasons}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function PeopleSection({ breach: { people } }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('breaches.parts.people')} aside="Art. 34">
      {people === null ? (
        <p className="quiet">{t('breaches.informing.none')}</p>
      ) : (
        <FieldRows
          rows={[
            { name: t('breaches.informing.inform'), value: t(`breaches.inform.${people.inform}`) },
            { name: t('breaches.informing.on'), value: shortDay(people.on) },
            ...(people.ground === ''
              ? []
              : [{ name: t('breaches.informing.ground'), value: t(`breaches.ground.${people.ground}`) }]),
            { name: t('breaches.informing.reasons'), value: said(t, people.reasons) },
            ...(people.ground === 'disproportionate-effort'
              ? [
                  {
                    name: t('breaches.informing.publicOn'),
                    value: said(t, people.informedOn === '' ? '' : shortDay(people.informedOn)),
                  },
                  { name: t('breaches.informing.publicHow'), value: said(t, people.how) },
                ]
              : []),
            ...(people.inform === 'inform'
              ? [
                  {
                    name: t('breaches.informing.informedOn'),
                    value: said(t, people.informedOn === '' ? '' : shortDay(people.informedOn)),
                  },
                  { name: t('breaches.informing.how'), value: said(t, people.how) },
                  { name: t('breaches.informing.number'), value: number(t, people.number) },
                ]
              : []),
          ]}
        />
      )}
    </Section>
  );
}

export function ControllersSection({ breach: { controllersTold } }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('breaches.parts.controllers')} aside="Art. 33(2)">
      {controllersTold.length === 0 ? (
        <p className="quiet">{t('breaches.telling.none')}</p>
      ) : (
        <ul className={styles.list}>
          {controllersTold.map((told) => (
            <li key={told.id} className={styles.item}>
              <p className="strong">{told.controller}</p>
              <p className="quiet">{[withZone(t, told.sent), told.how, told.reference].filter(Boolean).join(' · ')}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
