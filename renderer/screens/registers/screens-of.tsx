import { useSearch } from '@tanstack/react-router';
import type { Register, RegisterScreens } from './definition.ts';
import { PastListPage } from './history/past-list-page.tsx';
import { PastPage } from './history/past-page.tsx';
import { RecordChangesPage } from './history/record-changes-page.tsx';
import { RegisterChangesPage } from './history/register-changes-page.tsx';
import { ListPage } from './list-page.tsx';
import { NewPage } from './new-page.tsx';
import { RecordPage } from './record-page.tsx';

/** Closes over what a register's records look like, so that all registers can stand in one table. */
export function screensOf<Values extends object, Summary extends object>(
  register: Register<Values, Summary>,
): RegisterScreens {
  return {
    list: () => <ListAt register={register} />,
    create: () => <NewPage register={register} />,
    record: (id) => <RecordAt register={register} id={id} />,
    changes: () => <RegisterChangesPage register={register.name} kind={register.kind} />,
    recordChanges: (id) => <RecordChangesPage register={register} id={id} />,
  };
}

type ListProps<Values extends object, Summary extends object> = { readonly register: Register<Values, Summary> };

/** Today's list, or the list of the day the address names. */
function ListAt<Values extends object, Summary extends object>({ register }: ListProps<Values, Summary>) {
  const { on } = useSearch({ from: '/registers/$register' });
  return on === undefined ? <ListPage register={register} /> : <PastListPage register={register} on={on} />;
}

/** The record as it is, or as it was at the moment the address names. */
function RecordAt<Values extends object, Summary extends object>(
  props: ListProps<Values, Summary> & { readonly id: string },
) {
  const { register, id } = props;
  const { on, version } = useSearch({ from: '/registers/$register/$id' });
  if (version !== undefined) return <PastPage register={register} id={id} at={{ version }} />;
  if (on !== undefined) return <PastPage register={register} id={id} at={{ on }} />;
  return <RecordPage register={register} id={id} />;
}
