import { Button } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../api/clients.ts';
import { KIND_ICON, placeOf } from '../../commands/places.ts';
import { SearchField } from '../../components/filter-bar.tsx';
import { Found } from '../../components/found.tsx';
import { EmptyState, ErrorState, PageLoading } from '../../components/page-states.tsx';
import { Page } from '../../components/page.tsx';
import { KindFilter } from './kind-filter.tsx';
import styles from './search.module.css';

const PAGE = 50;
const SETTLE_MS = 200;

/** Everything in which the words are found, of every kind or of one; the address says what was asked. */
export function SearchScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { words, kind } = useSearch({ from: '/search' });
  const [typed, setTyped] = useState(words);
  const [seen, setSeen] = useState(words);
  if (seen !== words) {
    setSeen(words);
    if (words !== typed.trim()) setTyped(words);
  }
  const ask = useDebouncedCallback((text: string) => {
    void navigate({ to: '/search', search: { words: text.trim(), kind }, replace: true });
  }, SETTLE_MS);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    coreQuery.search.page.infiniteOptions({
      input: (offset: number) => ({ text: words, kind, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => (pages.length * PAGE < last.total ? pages.length * PAGE : undefined),
      placeholderData: keepPreviousData,
    }),
  );
  const [first] = data?.pages ?? [];
  return (
    <Page
      title={t('lists.search.title')}
      aside={first !== undefined && words !== '' && t('lists.found', { count: first.total })}
    >
      <div className={styles.ask} role="search" aria-label={t('lists.search.title')}>
        <SearchField
          search={typed}
          onSearch={(text) => {
            setTyped(text);
            ask(text);
          }}
        />
        {first !== undefined && <KindFilter words={words} kinds={first.kinds} shown={kind} />}
      </div>
      {first === undefined ? (
        error === null ? (
          <PageLoading />
        ) : (
          <ErrorState error={error} retry={() => void refetch()} />
        )
      ) : first.total === 0 ? (
        <EmptyState icon={IconSearch} title={words === '' ? t('lists.search.ask') : t('lists.search.nothing')}>
          {t('lists.search.words')}
        </EmptyState>
      ) : (
        <>
          <ol className={styles.hits}>
            {data?.pages
              .flatMap(({ hits }) => hits)
              .map((hit) => {
                const Glyph = KIND_ICON[hit.kind];
                return (
                  <li key={hit.id}>
                    <Glyph size={18} stroke={1.75} aria-hidden />
                    <div>
                      <Link {...placeOf(hit.kind, hit.id)} className={styles.title}>
                        <span className="figures">{hit.ref}</span>
                        {hit.title !== hit.ref && (
                          <span>
                            <Found text={hit.title} ranges={hit.titleRanges} />
                          </span>
                        )}
                      </Link>{' '}
                      <span className="quiet small">{t(`common.kinds.${hit.kind}`)}</span>
                      {hit.excerpt !== '' && (
                        <p className="quiet">
                          <Found text={hit.excerpt} ranges={hit.excerptRanges} />
                        </p>
                      )}
                    </div>
                  </li>
                );
              })}
          </ol>
          {hasNextPage && (
            <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('lists.search.more')}
            </Button>
          )}
        </>
      )}
    </Page>
  );
}
