export {
  RecordChangesScreen,
  RegisterChangesScreen,
  RegisterListScreen,
  RegisterNewScreen,
  RegisterRecordScreen,
} from './screens.tsx';
export { CoverageScreen } from './coverage-page.tsx';
export { CompareEditionsScreen } from './kinds/editions/compare-page.tsx';
