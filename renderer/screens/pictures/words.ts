import type { Picture, PictureNode } from '../../../shared/contract/core/dependents.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { wordsFor } from '../../api/words.ts';
import { placeOf } from '../../commands/places.ts';
import { countryName } from '../registers/fields/countries.ts';

/** What stands on a box. */
export function titleOf(node: PictureNode, t: Translate): string {
  if (node.group !== null) return groupTitle(node, node.group, t);
  return node.kind === 'country' ? countryName(node.title) : node.title;
}

function groupTitle(node: PictureNode, { by, count }: NonNullable<PictureNode['group']>, t: Translate): string {
  const things = t(`pictures.things.${node.kind}`, { count });
  if (by === 'rest') return t('pictures.more', { things });
  const value = by === 'country' && node.title !== '' ? countryName(node.title) : node.title;
  const common = by === 'kind' ? kindWords(node, t) : value;
  return common === '' ? things : common;
}

function kindWords(node: PictureNode, t: Translate): string {
  const words = node.kind === 'source' ? 'pictures.sourceKinds' : 'pictures.systemKinds';
  return wordsFor(t, `${words}.${node.title}`);
}

/** The small line under the title. */
export function noteOf(node: PictureNode, t: Translate): string {
  // A group is called by what its members have in common; how many they are stands under it.
  if (node.group !== null)
    return node.group.by === 'rest' || node.title === ''
      ? ''
      : t(`pictures.things.${node.kind}`, { count: node.group.count });
  if (node.kind === 'country') return node.state === null ? '' : t(`pictures.states.${node.state}`);
  const country = node.country === '' ? '' : countryName(node.country);
  const ref = node.ref === node.title ? '' : node.ref;
  return [ref, country].filter((part) => part !== '').join(' · ');
}

/** Where Enter leads; undefined for a name without a record and for a group. */
export function destinationOf(node: PictureNode) {
  if (node.group !== null) return undefined;
  if (node.kind === 'country') return { to: '/countries/$country', params: { country: node.title } } as const;
  if (node.kind === 'source' || node.kind === 'recipient' || node.id === null) return undefined;
  return placeOf(node.kind, node.id);
}

export const stageWords = (picture: Picture, stage: number, t: Translate): string => {
  const what = picture.stages[stage];
  if (what === 'step') return t('pictures.steps', { count: stage });
  return what === undefined ? '' : t(`pictures.stages.${what}`);
};
