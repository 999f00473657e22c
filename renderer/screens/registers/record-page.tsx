import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasDraft } from '../../api/drafts.ts';
import { useSession } from '../../api/session.ts';
import { ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import type { Register } from './definition.ts';
import { EditPage, formName } from './edit-page.tsx';
import { useEntry } from './queries.ts';
import { ReadPage } from './read-page.tsx';

type Props<Values extends object, Summary extends object> = {
  readonly register: Register<Values, Summary>;
  readonly id: string;
};

/** One record, read or edited. Words typed earlier and not saved bring their form back. */
export function RecordPage<Values extends object, Summary extends object>({ register, id }: Props<Values, Summary>) {
  const { t } = useTranslation();
  const { vaultId } = useSession();
  const { edit: asked } = useSearch({ from: '/registers/$register/$id' });
  const navigate = useNavigate({ from: '/registers/$register/$id' });
  const { data: entry, error, refetch } = useEntry(register, id);
  const [editing, setEditing] = useState<{ readonly section: string | undefined } | undefined>(() =>
    asked === undefined && !hasDraft(vaultId, formName(register.kind, id)) ? undefined : { section: asked },
  );
  const edit = useCallback((section?: string) => {
    setEditing({ section });
  }, []);
  const done = useCallback(() => {
    setEditing(undefined);
    void navigate({ search: {}, replace: true });
  }, [navigate]);
  if (entry === undefined && error === null) return <PageLoading />;
  if (entry === undefined)
    return (
      <Page
        title={t('registers.record.unread')}
        trail={[
          {
            label: t(`frame.go.${register.name}`),
            link: { to: '/registers/$register', params: { register: register.name } },
          },
        ]}
      >
        <ErrorState error={error} retry={() => void refetch()} />
      </Page>
    );
  return editing === undefined ? (
    <ReadPage register={register} entry={entry} edit={edit} />
  ) : (
    <EditPage register={register} entry={entry} section={editing.section} done={done} />
  );
}
