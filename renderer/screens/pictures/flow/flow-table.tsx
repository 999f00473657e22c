import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Picture, PictureNode } from '../../../../shared/contract/core/dependents.ts';
import { wordsFor } from '../../../api/words.ts';
import { StateWithSwatch } from '../figure.tsx';
import { ShortTable } from '../short-table.tsx';
import { destinationOf, noteOf, titleOf } from '../words.ts';

type Row = { readonly from: PictureNode; readonly to: PictureNode; readonly role: string };

/** The same facts as the picture: each line of it a row. */
export function FlowTable({ picture, label }: { readonly picture: Picture; readonly label: string }) {
  const { t } = useTranslation();
  const nodes = new Map(picture.nodes.map((node) => [node.key, node]));
  const rows = picture.edges
    .flatMap(({ from, to, role }): Row[] => {
      const start = nodes.get(from);
      const end = nodes.get(to);
      return start === undefined || end === undefined ? [] : [{ from: start, to: end, role }];
    })
    .toSorted((a, b) => a.from.stage - b.from.stage);
  return (
    <ShortTable
      label={label}
      rows={rows}
      columns={[
        { header: t('pictures.table.from'), cell: ({ from }) => <Named node={from} />, width: 38 },
        { header: t('pictures.table.how'), cell: ({ role }) => wordsFor(t, `pictures.roles.${role}`), width: 18 },
        { header: t('pictures.table.to'), cell: ({ to }) => <Named node={to} />, width: 44 },
      ]}
    />
  );
}

function Named({ node }: { readonly node: PictureNode }) {
  const { t } = useTranslation();
  const destination = destinationOf(node);
  const title = titleOf(node, t);
  return (
    <>
      {destination === undefined ? title : <Link {...destination}>{title}</Link>}{' '}
      {node.state === null ? (
        <span className="quiet small">{noteOf(node, t)}</span>
      ) : (
        <StateWithSwatch state={node.state} />
      )}
    </>
  );
}
