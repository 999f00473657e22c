import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../../../api/clients.ts';
import { placeOf } from '../../../../commands/places.ts';
import { FieldRows } from '../../../../components/section.tsx';
import { RecordTable } from '../../parts/record-table.tsx';
import { Text } from '../../parts/text.tsx';
import { of, type Values } from './values.ts';

/** The organisation answers for the entry; its contacts stand in its own record. Then those it answers with or acts for. */
export function Who({ fields }: { readonly fields: Values }) {
  const { t } = useTranslation();
  const { data: organisations } = useQuery(coreQuery.organisation.list.queryOptions({ input: { archived: false } }));
  const organisation = organisations?.[0];
  const contact = (name: string | undefined) => <Text>{name ?? ''}</Text>;
  return (
    <>
      <FieldRows
        rows={[
          {
            name: t(`${of}.controller`),
            value:
              organisation === undefined ? (
                <Text>{''}</Text>
              ) : (
                <Link {...placeOf('organisation', organisation.id)}>{organisation.title}</Link>
              ),
          },
          { name: t(`${of}.officer`), value: contact(organisation?.fields.dpo.name) },
          { name: t(`${of}.representative`), value: contact(organisation?.fields.representative.name) },
        ]}
      />
      {(fields.role === 'joint-controller' || fields.jointControllers.length > 0) && (
        <OtherControllers fields={fields} list="jointControllers" />
      )}
      {(fields.role === 'processor' || fields.onBehalfOf.length > 0) && (
        <OtherControllers fields={fields} list="onBehalfOf" />
      )}
    </>
  );
}

type OtherProps = { readonly fields: Values; readonly list: 'jointControllers' | 'onBehalfOf' };

function OtherControllers({ fields, list }: OtherProps) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t(`${of}.fields.${list}`)}</h3>
      <RecordTable
        label={t(`${of}.fields.${list}`)}
        rows={fields[list]}
        columns={[
          { header: t(`${of}.otherController.name`), cell: ({ name }) => name, width: 30 },
          { header: t(`${of}.otherController.contact`), cell: ({ contact }) => <Text>{contact}</Text>, width: 35 },
          { header: t(`${of}.otherController.notes.${list}`), cell: ({ notes }) => <Text>{notes}</Text> },
        ]}
      />
    </>
  );
}
