import { ActionIcon, Button, Group, Popover, Stack, TextInput, Tooltip } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedKind } from '../../../../shared/contract/core/lists/listed.ts';
import { core, coreQuery, queries } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import type { RegisterName } from '../../../commands/places.ts';
import { FailureNotice } from '../../../components/form/record-form.tsx';
import type { ListSetting } from '../../../components/long-list/setting.ts';
import { say } from '../../../components/notice.ts';
import type { ListView } from './views.ts';

type Props = {
  readonly kind: ListedKind;
  readonly register: RegisterName;
  readonly view: ListView;
  readonly setting: ListSetting;
};

/** Keeps the list as it stands under a name, as a tab of its own; takes such a tab away again. */
export function SaveView({ kind, register, view, setting }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const show = (id: string | undefined) =>
    navigate({ to: '/registers/$register', params: { register }, search: { show: id } });
  const save = useMutation({
    mutationFn: () =>
      core.views.save({
        kind,
        name: name.trim(),
        setting: {
          ...setting,
          archived: view.archived,
          filters: [
            ...view.within.filter(({ field }) => setting.filters.every((chosen) => chosen.field !== field)),
            ...setting.filters,
          ],
        },
      }),
    onSuccess: async (saved) => {
      setOpened(false);
      await queries.invalidateQueries({ queryKey: coreQuery.views.list.key() });
      say(t('lists.views.saved', { name: saved.name }));
      await show(saved.id);
    },
  });
  const remove = useMutation({
    mutationFn: () => core.views.remove({ id: view.id }),
    onSuccess: async () => {
      setOpened(false);
      say(t('lists.views.removed', { name: view.title }));
      await show(undefined);
    },
  });
  const failure = save.error ?? remove.error;
  return (
    <Popover
      position="bottom-end"
      width={300}
      trapFocus
      opened={opened}
      onChange={setOpened}
      onOpen={() => {
        setName(view.saved ? view.title : '');
      }}
    >
      <Popover.Target>
        <Tooltip label={t('lists.views.keep')}>
          <ActionIcon
            size="lg"
            aria-label={t('lists.views.keep')}
            onClick={() => {
              setOpened(!opened);
            }}
          >
            <IconBookmark size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('lists.views.keep')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') save.mutate();
          }}
        >
          <Stack gap="sm">
            <TextInput
              label={t('lists.views.name')}
              description={t('lists.views.words')}
              maxLength={60}
              value={name}
              onChange={(event) => {
                setName(event.currentTarget.value);
              }}
              data-autofocus
            />
            {failure !== null && <FailureNotice failure={toFailure(failure)} />}
            <Group justify="flex-end" gap="xs">
              {view.saved && (
                <Button
                  variant="subtle"
                  color="red"
                  loading={remove.isPending}
                  onClick={() => {
                    remove.mutate();
                  }}
                >
                  {t('lists.views.remove')}
                </Button>
              )}
              <Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>
                {t('common.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
