import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useId, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceState } from '../../../shared/contract/core/dependents.ts';
import { toFailure } from '../../api/failure.ts';
import { saveFile } from '../../api/save.ts';
import { useToday } from '../../api/session.ts';
import { useFailureWords } from '../../api/words.ts';
import { longDay } from '../../components/dates.ts';
import { say } from '../../components/notice.ts';
import { fillOf, StatePatterns } from './patterns.tsx';
import styles from './picture.module.css';
import { pngFile } from './save/png-file.ts';
import { svgFile } from './save/svg-file.ts';

type Props = {
  readonly svg: RefObject<SVGSVGElement | null>;
  /** What the picture shows: its title in the file. */
  readonly title: string;
  /** Of the file, without its ending. */
  readonly fileName: string;
  readonly states?: readonly PlaceState[];
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A picture with its legend and the ways to take it along. */
export function Figure({ svg, title, fileName, states = [], aside, children }: Props) {
  return (
    <figure className={styles.figure} aria-label={title}>
      <div className={styles.bar}>
        {aside}
        {states.length > 0 && <Legend states={states} />}
        <SaveButtons svg={svg} title={title} fileName={fileName} states={states} />
      </div>
      <div className={styles.scroll}>{children}</div>
    </figure>
  );
}

function Legend({ states }: { readonly states: readonly PlaceState[] }) {
  return (
    <ul className={styles.legend}>
      {states.map((state) => (
        <li key={state}>
          <StateWithSwatch state={state} />
        </li>
      ))}
    </ul>
  );
}

/** A state as the pictures show it: its fill and its word. */
export function StateWithSwatch({ state }: { readonly state: PlaceState }) {
  const { t } = useTranslation();
  const scope = useId();
  return (
    <span className={styles.state}>
      <svg width="24" height="16" aria-hidden>
        <StatePatterns scope={scope} />
        <rect x="0.5" y="0.5" width="23" height="15" rx="3" className={styles.swatch} fill={fillOf(scope, state)} />
      </svg>
      {t(`pictures.states.${state}`)}
    </span>
  );
}

function SaveButtons(props: Pick<Props, 'svg' | 'title' | 'fileName'> & { readonly states: readonly PlaceState[] }) {
  const { svg, title, fileName, states } = props;
  const { t } = useTranslation();
  const today = useToday();
  const words = useFailureWords();
  const save = useMutation({
    mutationFn: async (format: 'svg' | 'png') => {
      if (svg.current === null) return 'cancelled';
      const drawn = svg.current;
      const caption = {
        title: t('pictures.caption', { title, date: longDay(today) }),
        legend: states.map((state) => ({
          pattern: drawn.querySelector(`pattern[data-state='${state}']`)?.id ?? '',
          words: t(`pictures.states.${state}`),
        })),
      };
      return saveFile(format === 'svg' ? svgFile(drawn, caption, fileName) : await pngFile(drawn, caption, fileName));
    },
    onSuccess: (result) => {
      if (result !== 'cancelled') say(t('pictures.saved'));
    },
    onError: (error) => {
      say(words(toFailure(error)));
    },
  });
  return (
    <div className={styles.save}>
      {(['svg', 'png'] as const).map((format) => (
        <Button
          key={format}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconDownload size={14} stroke={1.75} aria-hidden />}
          loading={save.isPending && save.variables === format}
          onClick={() => {
            save.mutate(format);
          }}
        >
          {t(`pictures.save.${format}`)}
        </Button>
      ))}
    </div>
  );
}
