import { useTranslation } from 'react-i18next';
import { useToday } from '../../../api/session.ts';
import { LinkedRecords } from '../../../components/linked-records.tsx';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import type { Register } from '../definition.ts';
import { useEntry } from '../queries.ts';
import { MarginNotes } from './margin-notes.tsx';
import styles from './peek.module.css';

type Props<Values extends object, Summary extends object> = {
  readonly register: Register<Values, Summary>;
  readonly id: string;
};

/** What decides about a record at a glance: its name, facts, what is missing, and what it hangs together with. */
export function Peek<Values extends object, Summary extends object>({ register, id }: Props<Values, Summary>) {
  const { t } = useTranslation();
  const today = useToday();
  const { data: entry, error, refetch } = useEntry(register, id);
  if (entry === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  const links = entry.links.filter((link) => link.id !== entry.id);
  return (
    <div className={styles.peek}>
      <p className="strong">{entry.title}</p>
      {register.state?.(entry.fields, t)}
      <dl className={styles.facts}>
        {register.facts(entry, t).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <MarginNotes notes={register.missing(entry, today)} />
      <LinkedRecords links={links} />
    </div>
  );
}
