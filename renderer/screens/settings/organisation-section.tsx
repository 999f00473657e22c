import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AUTHORITIES } from '../../../shared/reference/authorities.ts';
import { coreQuery } from '../../api/clients.ts';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { FieldRows, Section } from '../../components/section.tsx';
import { Channels } from './channels.tsx';
import { Establishments } from './establishments.tsx';
import { HistoryLink } from './history/history-link.tsx';
import { OrganisationForm, type OrganisationValues } from './organisation-form.tsx';

/** Who the controller is, its offices, and where it is reached. */
export function OrganisationSection() {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { data, error, refetch } = useQuery(coreQuery.organisation.list.queryOptions({ input: {} }));
  if (data === undefined) {
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  }
  const [organisation] = data;
  const done = () => {
    setEditing(false);
  };
  return (
    <>
      <Section
        title={organisation?.fields.name ?? t('settings.organisation.group.identity')}
        actions={
          !editing &&
          organisation !== undefined && (
            <>
              <HistoryLink kind="organisation" id={organisation.id} name={organisation.fields.name} />
              <Button
                size="xs"
                variant="default"
                onClick={() => {
                  setEditing(true);
                }}
              >
                {t('common.edit')}
              </Button>
            </>
          )
        }
      >
        <p className="quiet measure">{t('settings.organisation.lead')}</p>
        {editing ? (
          <OrganisationForm organisation={organisation} onDone={done} />
        ) : organisation === undefined ? (
          <>
            <p>{t('settings.organisation.none')}</p>
            <div>
              <Button
                onClick={() => {
                  setEditing(true);
                }}
              >
                {t('settings.organisation.enter')}
              </Button>
            </div>
          </>
        ) : (
          <OrganisationFacts fields={organisation.fields} />
        )}
      </Section>
      <Establishments />
      <Channels />
    </>
  );
}

const LINES = ['legalForm', 'registrationNumber', 'law', 'website', 'email', 'phone'] as const;

function OrganisationFacts({ fields }: { readonly fields: OrganisationValues }) {
  const { t } = useTranslation();
  const contact = ({ name, email, phone, address }: OrganisationValues['dpo']) =>
    [name, email, phone, address].filter((part) => part !== '').join('\n') || (
      <span className="quiet">{t('settings.organisation.noneNamed')}</span>
    );
  return (
    <FieldRows
      rows={[
        ...LINES.filter((field) => fields[field] !== '').map((field) => ({
          name: t(`settings.organisation.${field}`),
          value: fields[field],
        })),
        { name: t('settings.organisation.dpo'), value: contact(fields.dpo) },
        { name: t('settings.organisation.representative'), value: contact(fields.representative) },
        { name: t('settings.organisation.leadAuthority'), value: AUTHORITIES[fields.leadAuthority].name },
        ...(fields.notes === '' ? [] : [{ name: t('settings.organisation.notes'), value: fields.notes }]),
      ]}
    />
  );
}
