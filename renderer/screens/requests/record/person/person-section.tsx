import { useTranslation } from 'react-i18next';
import type { Translate } from '../../../../../shared/i18n/index.ts';
import type { Person, RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { longDay, moment, shortDay } from '../../../../components/dates.ts';
import { FieldRows, Section } from '../../../../components/section.tsx';
import { countryName } from '../../names.ts';

/** Who asks, about whom, whether that is certain, and how they want to hear from us. Empty fields stay away. */
export function PersonSection({ request }: { readonly request: RequestRecord }) {
  const { t } = useTranslation();
  const { requester, dataSubject, authority, identity, answer, takenBy, channelDetail, lawReason, notes } =
    request.intake;
  const on = (day: string) => (day === '' ? '' : shortDay(day));
  const rows = [
    { name: t('requests.facts.who'), value: personWords(requester) },
    { name: t('requests.facts.subject'), value: dataSubject === null ? '' : personWords(dataSubject) },
    {
      name: t('requests.facts.identity'),
      value: joined([t(`requests.identityState.${identity.state}`), on(identity.on), identity.method, identity.reason]),
    },
    {
      name: t('requests.facts.authority'),
      value: dataSubject === null ? '' : authorityWords(t, authority),
    },
    {
      name: t('requests.facts.answerBy'),
      value: joined([t(`requests.answerChannel.${answer.channel}`), answer.formatNeeds]),
    },
    {
      name: t('requests.facts.received'),
      value: `${longDay(request.received)}, ${t(`requests.receivedFrom.${request.receivedFrom}`)}`,
    },
    {
      name: t('requests.facts.channel'),
      value: joined([t(`requests.channel.${request.intake.channel}`), channelDetail]),
    },
    { name: t('requests.facts.takenBy'), value: takenBy },
    { name: t('requests.facts.lawReason'), value: lawReason },
    { name: t('requests.facts.notes'), value: notes },
    {
      name: t('requests.facts.logged'),
      value: t('requests.facts.loggedBy', { at: moment(request.loggedAt), who: request.loggedBy }),
    },
  ];
  return (
    <Section title={t('requests.identityTitle')}>
      <FieldRows
        rows={rows
          .filter((row) => row.value !== '')
          .map((row) => ({ name: row.name, value: <span dir="auto">{row.value}</span> }))}
      />
    </Section>
  );
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

function personWords(person: Person): string {
  const { name, addressLines, country, email, phone, reference } = person;
  return [name, ...addressLines, countryName(country), joined([email, phone]), reference]
    .filter((part) => part !== '')
    .join('\n');
}

function authorityWords(t: Translate, authority: RequestRecord['intake']['authority']): string {
  const { kind, state, askedOn, seenOn, seenBy, notes } = authority;
  return joined([
    t(`requests.authorityKind.${kind}`),
    t(`requests.authorityState.${state}`),
    askedOn === '' ? '' : `${t('requests.intake.authorityAskedOn')} ${shortDay(askedOn)}`,
    seenOn === '' ? '' : `${t('requests.intake.authoritySeenOn')} ${shortDay(seenOn)}`,
    seenBy,
    notes,
  ]);
}
