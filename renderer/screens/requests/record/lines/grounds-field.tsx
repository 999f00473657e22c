import { ActionIcon, Button, Select, Textarea } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CitedGround } from '../../../../../shared/contract/core/casework.ts';
import { type Ground, type GroundId, GROUNDS } from '../../../../../shared/reference/grounds.ts';
import { fieldId } from '../../../../components/form/problems.ts';
import styles from './grounds-field.module.css';

type Props = {
  readonly form: string;
  /** The outcome can't be recorded without one. */
  readonly needed: boolean;
  /** The grounds this line's law, right, office and day allow, in the order of the law. */
  readonly offered: readonly GroundId[];
  readonly value: readonly CitedGround[];
  readonly onChange: (grounds: CitedGround[]) => void;
  readonly errors: Readonly<Record<string, unknown>>;
};

const remarkOf = (id: GroundId): Ground['remark'] => {
  const ground: Ground = GROUNDS[id];
  return ground.remark;
};

/** The provisions an answer rests on, each with its facts and why it is needed in this case. */
export function GroundsField({ form, needed, offered, value, onChange, errors }: Props) {
  const { t } = useTranslation();
  const left = offered.filter((id) => !value.some(({ ground }) => ground === id));
  const errorAt = (path: string) => {
    const error = errors[path];
    return typeof error === 'string' ? { error } : {};
  };
  const set = (place: number, change: Partial<CitedGround>) => {
    onChange(value.map((cited, at) => (at === place ? { ...cited, ...change } : cited)));
  };
  return (
    <fieldset
      className={styles.grounds}
      id={fieldId(form, 'grounds')}
      aria-label={t('casework.page.closing.grounds')}
      tabIndex={-1}
    >
      <legend>
        {t('casework.page.closing.grounds')}
        {needed && (
          <span aria-hidden className="quiet">
            {' *'}
          </span>
        )}
      </legend>
      <p className="quiet small">{t('casework.page.closing.groundsHint')}</p>
      {value.map((cited, place) => {
        const path = `grounds.${place}`;
        const number = place + 1;
        const choices = offered.filter((id) => id === cited.ground || left.includes(id));
        const remark = remarkOf(cited.ground);
        return (
          <div key={cited.ground} className={styles.ground}>
            <div className={styles.head}>
              <Select
                id={fieldId(form, `${path}.ground`)}
                label={t('casework.page.closing.ground', { number })}
                data={choices.map((id) => ({
                  value: id,
                  label: `${GROUNDS[id].article}: ${t(`casework.ground.${id}`)}`,
                }))}
                searchable
                allowDeselect={false}
                value={cited.ground}
                onChange={(next) => {
                  const ground = choices.find((id) => id === next);
                  if (ground !== undefined) set(place, { ground });
                }}
                {...errorAt(`${path}.ground`)}
              />
              <ActionIcon
                aria-label={t('casework.page.closing.remove', { number })}
                onClick={() => {
                  onChange(value.filter((_, at) => at !== place));
                }}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </div>
            {remark !== undefined && <p className="quiet small">{t(`casework.groundRemark.${remark}`)}</p>}
            <Textarea
              id={fieldId(form, `${path}.facts`)}
              label={t('casework.page.closing.factsOf', { number })}
              withAsterisk
              autosize
              value={cited.facts}
              onChange={(event) => {
                set(place, { facts: event.currentTarget.value });
              }}
              {...errorAt(`${path}.facts`)}
            />
            <Textarea
              id={fieldId(form, `${path}.necessity`)}
              label={t('casework.page.closing.necessityOf', { number })}
              withAsterisk
              autosize
              value={cited.necessity}
              onChange={(event) => {
                set(place, { necessity: event.currentTarget.value });
              }}
              {...errorAt(`${path}.necessity`)}
            />
          </div>
        );
      })}
      {typeof errors.grounds === 'string' && <p className={styles.error}>{errors.grounds}</p>}
      {left[0] !== undefined && (
        <div>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            onClick={() => {
              const [ground] = left;
              if (ground !== undefined) onChange([...value, { ground, facts: '', necessity: '' }]);
            }}
          >
            {t('casework.page.closing.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
