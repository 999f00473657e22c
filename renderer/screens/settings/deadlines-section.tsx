import { CaseFileYears } from './case-file-years.tsx';
import { FurtherLaws } from './further-laws.tsx';
import { InternalTarget } from './internal-target.tsx';
import { OwnHolidays } from './own-holidays.tsx';

/** What our own planning and our own holidays add to the dates of the law, which laws there are, and how long a case is kept. */
export function DeadlinesSection() {
  return (
    <>
      <InternalTarget />
      <OwnHolidays />
      <FurtherLaws />
      <CaseFileYears />
    </>
  );
}
