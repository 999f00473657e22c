import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Vocabulary } from '../../../../shared/contract/core/vocabularies.ts';
import { coreQuery } from '../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { RecordRefs } from '../../registers/parts/record-refs.tsx';

type Props = { readonly vocabulary: Vocabulary; readonly name: string; readonly onClose: () => void };

/** Every record that uses a word, each a link. */
export function WhereUsed({ vocabulary, name, onClose }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(coreQuery.vocabularies.usage.queryOptions({ input: { vocabulary, name } }));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('registers.vocabularies.whereUsed', { name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {data === undefined &&
        (error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />)}
      {data !== undefined && <RecordRefs ids={data.map(({ id }) => id)} links={data} />}
    </Modal>
  );
}
