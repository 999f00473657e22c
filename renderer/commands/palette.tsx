import { Kbd } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../api/clients.ts';
import { Found } from '../components/found.tsx';
import styles from './palette.module.css';
import { KIND_ICON, placeOf } from './places.ts';
import { COMMAND_GROUPS, useCommands } from './registry.ts';
import { shownKeys } from './shortcuts.ts';

const SHORTEST_SEARCH = 2;

/** Search and jump: records of the vault, and every command. */
export function Palette() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const commands = useCommands();
  const [query, setQuery] = useState('');
  const [settled] = useDebouncedValue(query.trim(), 120);
  const { data: found = [], isFetching } = useQuery(
    coreQuery.search.find.queryOptions({
      input: { text: settled },
      enabled: settled.length >= SHORTEST_SEARCH,
      placeholderData: keepPreviousData,
    }),
  );
  const records = query.trim().length >= SHORTEST_SEARCH ? found : [];
  const wanted = query.trim().toLowerCase();
  const groups = COMMAND_GROUPS.map((group) => ({
    group,
    commands: commands.filter(
      (command) =>
        command.group === group && command.id !== 'search' && t(command.title).toLowerCase().includes(wanted),
    ),
  })).filter((entry) => entry.commands.length > 0);
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      clearQueryOnClose
      scrollable
      maxHeight={480}
      centered={false}
      yOffset="12vh"
      overlayProps={{ blur: 0 }}
      // Whoever types at once must not lose the first letters to an opening movement.
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('frame.do.search') } }}
    >
      <Spotlight.Search
        placeholder={t('frame.palette.prompt')}
        aria-label={t('frame.palette.prompt')}
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {records.length > 0 && (
          <Spotlight.ActionsGroup label={t('frame.palette.records')}>
            {records.map((hit) => {
              const { id, kind, ref, title } = hit;
              const Glyph = KIND_ICON[kind];
              return (
                <Spotlight.Action key={id} className={styles.hit} onClick={() => void navigate(placeOf(kind, id))}>
                  <Glyph size={18} stroke={1.75} aria-hidden />
                  <span className={styles.words}>
                    <span>
                      {title !== ref && `${ref} · `}
                      <Found text={title} ranges={hit.titleRanges} />
                    </span>
                    <span className="quiet small">
                      <Found text={hit.excerpt} ranges={hit.excerptRanges} />
                    </span>
                  </span>
                </Spotlight.Action>
              );
            })}
            <Spotlight.Action
              leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
              label={t('lists.search.all')}
              onClick={() => void navigate({ to: '/search', search: { words: query.trim() } })}
            />
          </Spotlight.ActionsGroup>
        )}
        {groups.map((entry) => (
          <Spotlight.ActionsGroup key={entry.group} label={t(`frame.palette.${entry.group}`)}>
            {entry.commands.map(({ id, title, icon: Glyph, shortcut, run }) => (
              <Spotlight.Action
                key={id}
                leftSection={<Glyph size={18} stroke={1.75} aria-hidden />}
                label={t(title)}
                rightSection={shortcut === undefined ? undefined : <Keys shortcut={shortcut} />}
                onClick={run}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {records.length + groups.length === 0 && (
          <Spotlight.Empty>{isFetching ? t('common.loading') : t('frame.palette.nothing')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

export function Keys({ shortcut }: { readonly shortcut: string }) {
  return (
    <span>
      {shownKeys(shortcut).map((keys, turn) => (
        <span key={keys.join('+')}>
          {turn > 0 && ' '}
          {keys.map((key) => (
            <Kbd key={key} size="xs">
              {key}
            </Kbd>
          ))}
        </span>
      ))}
    </span>
  );
}
