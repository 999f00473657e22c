export {
  RecordChangesScreen,
  RegisterChangesScreen,
  RegisterListScreen,
  RegisterNewScreen,
  RegisterRecordScreen,
} from './screens.tsx';
