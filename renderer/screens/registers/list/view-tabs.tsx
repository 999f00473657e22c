import { useQueries } from '@tanstack/react-query';
import type { RegisterName } from '../../../commands/places.ts';
import type { Source } from '../../../components/long-list/source.ts';
import { RegisterTabs } from '../parts/register-tabs.tsx';
import type { ListView } from './views.ts';

type Props<Row> = {
  readonly register: RegisterName;
  readonly source: Source<Row>;
  readonly views: readonly ListView[];
  readonly shown: string | undefined;
};

/** The views of a register, each with the number of records it holds as it was kept. */
export function ViewTabs<Row>({ register, source, views, shown }: Props<Row>) {
  const counts = useQueries({
    queries: views.map(({ archived, within, usual, saved }) => {
      const asked = saved
        ? { archived, words: usual.words, filters: usual.filters, offset: 0, limit: 0 }
        : { archived, words: '', filters: within, offset: 0, limit: 0 };
      return { queryKey: [...source.key, asked], queryFn: () => source.page(asked) };
    }),
  });
  const tabs = views.map(({ id, title }, place) => ({ id, title, count: counts[place]?.data?.total }));
  return <RegisterTabs register={register} tabs={tabs} shown={shown} />;
}
