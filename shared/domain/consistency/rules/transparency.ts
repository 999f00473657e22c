import { foundIf, rule } from '../rule.ts';

/** People are told of no notice that covers the activity. */
export const inNoNotice = rule({
  id: 'inNoNotice',
  kind: 'activity',
  article: 'Art. 13, Art. 14',
  severity: 'medium',
  find: ({ fields }, { today, linked }) => {
    if (fields.status !== 'active' || fields.role === 'processor') return [];
    const told = linked('notice').some(
      ({ fields: { publishedOn, withdrawnOn } }) =>
        publishedOn !== '' && publishedOn <= today && (withdrawnOn === '' || today < withdrawnOn),
    );
    return foundIf(!told);
  },
});
