import { foundIf, rule } from '../rule.ts';

/** An activity under way that no notice in force tells people of. */
export const inNoNotice = rule({
  id: 'inNoNotice',
  kind: 'activity',
  article: 'Art. 13, Art. 14',
  severity: 'medium',
  section: 'told',
  find: ({ fields: { role, status } }, { today, linked }) => {
    if (role === 'processor' || (status !== 'active' && status !== 'under-review')) return [];
    const told = linked('notice').some(
      ({ fields: { publishedOn, withdrawnOn } }) =>
        publishedOn !== '' && publishedOn <= today && (withdrawnOn === '' || today < withdrawnOn),
    );
    return foundIf(!told);
  },
});
