import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../../../shared/contract/core/casework.ts';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { shortDay } from '../../../../../components/dates.ts';
import { Section } from '../../../../../components/section.tsx';
import type { OnWork } from '../work-act.ts';
import styles from './contacts.module.css';

type Props = { readonly request: RequestRecord; readonly onWork: OnWork };

const AT_FIRST = 5;

/** Newest first; of two without a time on one day the one noted later. */
const newestFirst = (contacts: readonly Contact[]): Contact[] =>
  contacts.toReversed().sort((a, b) => `${b.on} ${b.at}`.localeCompare(`${a.on} ${a.at}`));

/** Quick notes of calls and mails, in and out. */
export function ContactsSection({ request, onWork }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const contacts = newestFirst(request.contacts);
  const shown = all ? contacts : contacts.slice(0, AT_FIRST);
  return (
    <Section
      title={t('work.contacts.title')}
      {...(request.lastContact !== '' && {
        aside: t('work.contacts.last', { date: shortDay(request.lastContact) }),
      })}
      actions={
        <Button
          variant="subtle"
          size="xs"
          onClick={() => {
            onWork({ kind: 'contact' });
          }}
        >
          {t('work.contacts.add')}
        </Button>
      }
    >
      {contacts.length === 0 ? (
        <p className="quiet">{t('work.contacts.none')}</p>
      ) : (
        <ol className={styles.contacts}>
          {shown.map((contact) => (
            <ContactNote key={contact.id} contact={contact} />
          ))}
        </ol>
      )}
      {shown.length < contacts.length && (
        <div>
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              setAll(true);
            }}
          >
            {t('work.contacts.all', { count: contacts.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}

function ContactNote({ contact }: { readonly contact: Contact }) {
  const { t } = useTranslation();
  const { on, at, direction, by, words, takenBy } = contact;
  return (
    <li>
      <time dateTime={at === '' ? on : `${on}T${at}`} className={styles.when}>
        {shortDay(on)}
        {at !== '' && `, ${at}`}
      </time>
      <div>
        <p>
          <span className="strong">{t(`work.contacts.kind.${direction}.${by}`, { who: contact.with })}</span>{' '}
          <span className="quiet small">{t('work.contacts.takenBy', { who: takenBy })}</span>
        </p>
        <p className={styles.words} dir="auto">
          {words}
        </p>
      </div>
    </li>
  );
}
