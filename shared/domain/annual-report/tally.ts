/** How often each of some values occurs, in their own order; those that do not occur are left out. */
export function tally<Value extends string>(
  order: readonly Value[],
  values: readonly Value[],
): { readonly value: Value; readonly count: number }[] {
  return order.flatMap((value) => {
    const count = values.filter((each) => each === value).length;
    return count === 0 ? [] : [{ value, count }];
  });
}
