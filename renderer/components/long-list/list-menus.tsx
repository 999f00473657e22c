import { ActionIcon, Button, Checkbox, Menu, Popover, Stack, Tooltip } from '@mantine/core';
import { IconCheck, IconColumns3, IconLayoutList } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type ColumnsProps = {
  readonly columns: readonly { readonly id: string; readonly header: string }[];
  readonly shown: readonly string[];
  /** Nothing: the usual columns. */
  readonly onChange: (columns: string[]) => void;
};

/** Which columns a list has. The first, by which a record is known, always stays. */
export function ColumnChooser({ columns, shown, onChange }: ColumnsProps) {
  const { t } = useTranslation();
  const [first, ...others] = columns;
  if (first === undefined) return null;
  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target>
        <Tooltip label={t('lists.columns.choose')}>
          <ActionIcon size="lg" aria-label={t('lists.columns.choose')}>
            <IconColumns3 size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('lists.columns.choose')}>
        <Stack gap="xs">
          {others.map(({ id, header }) => (
            <Checkbox
              key={id}
              label={header}
              checked={shown.includes(id)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                onChange(
                  columns
                    .map((column) => column.id)
                    .filter((column) => (column === id ? checked : column === first.id || shown.includes(column))),
                );
              }}
            />
          ))}
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              onChange([]);
            }}
          >
            {t('lists.columns.usual')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

type GroupProps = {
  readonly fields: readonly { readonly id: string; readonly label: string }[];
  readonly groupBy: string;
  readonly onChange: (groupBy: string) => void;
};

/** What a list is divided by. */
export function GroupMenu({ fields, groupBy, onChange }: GroupProps) {
  const { t } = useTranslation();
  const chosen = fields.find(({ id }) => id === groupBy);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" leftSection={<IconLayoutList size={16} stroke={1.75} aria-hidden />}>
          {chosen === undefined ? t('lists.group.by') : t('lists.group.byField', { field: chosen.label })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {[{ id: '', label: t('lists.group.none') }, ...fields].map(({ id, label }) => (
          <Menu.Item
            key={id}
            rightSection={id === groupBy && <IconCheck size={14} aria-hidden />}
            onClick={() => {
              onChange(id);
            }}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
