import type { Register, RegisterScreens } from './definition.ts';
import { ListPage } from './list-page.tsx';
import { NewPage } from './new-page.tsx';
import { RecordPage } from './record-page.tsx';

/** Closes over what a register's records look like, so that all registers can stand in one table. */
export function screensOf<Values extends object, Summary extends object>(
  register: Register<Values, Summary>,
): RegisterScreens {
  return {
    list: () => <ListPage register={register} />,
    create: () => <NewPage register={register} />,
    record: (id) => <RecordPage register={register} id={id} />,
  };
}
