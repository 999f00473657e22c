import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BLANK_PURPOSE } from '../../../../../shared/domain/registers/blank.ts';
import { LEGAL_BASES, LEGAL_BASIS_ARTICLE } from '../../../../../shared/reference/legal-bases.ts';
import { ART9_CONDITIONS, art9Article } from '../../../../../shared/reference/special-categories.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { FieldPair } from '../../../../components/form/layout.tsx';
import type { FieldsProps } from '../../definition.ts';
import { choices } from '../../fields/choices.ts';
import { ListEditor } from '../../fields/list-editor.tsx';
import { OptionalChoice } from '../../fields/optional-choice.tsx';
import { listOf, of, type Form, type Values } from './values.ts';

const LEGITIMATE = 'legitimate-interests';

/** Purposes with what each rests on. Balancing is asked where interests are weighed, conditions where the data need them. */
export function PurposeFields({ form, name }: FieldsProps<Values>) {
  const { t } = useTranslation();
  const { dataCategories, purposes } = form.values;
  const special = dataCategories.some((category) => category.special);
  const criminal = dataCategories.some((category) => category.criminal);
  return (
    <ListEditor<Values['purposes'][number]>
      {...listOf(form, name, 'purposes', t)}
      rowLabel={(number) => t(`${of}.purpose.row`, { number })}
      blank={() => BLANK_PURPOSE}
    >
      {(path) => {
        const purpose = purposes[Number(path.split('.')[1])] ?? BLANK_PURPOSE;
        return (
          <>
            <Textarea
              label={t(`${of}.purpose.text`)}
              minRows={1}
              withAsterisk
              {...form.getInputProps(`${path}.text`)}
            />
            <Select
              label={t(`${of}.purpose.basis`)}
              data={choices(LEGAL_BASES, (value) => `${t(`reference.basis.${value}`)}, ${LEGAL_BASIS_ARTICLE[value]}`)}
              {...form.getInputProps(`${path}.basis`)}
            />
            <Textarea
              label={t(`${of}.purpose.justification`)}
              minRows={1}
              {...form.getInputProps(`${path}.justification`)}
            />
            {purpose.basis === LEGITIMATE && <BalancingFields form={form} path={path} balancing={purpose.balancing} />}
            {(special || purpose.art9 !== '') && (
              <OptionalChoice
                label={t(`${of}.purpose.art9`)}
                data={choices(ART9_CONDITIONS, (value) => `${t(`${of}.art9.${value}`)}, ${art9Article(value)}`)}
                {...form.getInputProps(`${path}.art9`)}
              />
            )}
            {(criminal || purpose.art10 !== '') && (
              <TextInput
                label={t(`${of}.purpose.art10`)}
                description={t(`${of}.purpose.art10Hint`)}
                {...form.getInputProps(`${path}.art10`)}
              />
            )}
          </>
        );
      }}
    </ListEditor>
  );
}

type BalancingProps = {
  readonly form: Form;
  readonly path: string;
  readonly balancing: Values['purposes'][number]['balancing'];
};

/** Art. 6(1)(f) always weighs: what was never asked for counts as not done. */
function BalancingFields({ form, path, balancing }: BalancingProps) {
  const { t } = useTranslation();
  const input = form.getInputProps(`${path}.balancing.state`);
  const done = balancing.state === 'done';
  return (
    <>
      <FieldPair>
        <Select
          label={t(`${of}.balancing.state`)}
          data={choices(['missing', 'done'] as const, (value) => t(`${of}.balancing.states.${value}`))}
          {...input}
          value={done ? 'done' : 'missing'}
        />
        {done && <DateField label={t(`${of}.balancing.doneOn`)} {...form.getInputProps(`${path}.balancing.doneOn`)} />}
      </FieldPair>
      {done && (
        <>
          <Textarea
            label={t(`${of}.balancing.result`)}
            minRows={1}
            {...form.getInputProps(`${path}.balancing.result`)}
          />
          <TextInput label={t(`${of}.balancing.reference`)} {...form.getInputProps(`${path}.balancing.reference`)} />
        </>
      )}
    </>
  );
}
