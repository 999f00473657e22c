export { RegisterListScreen, RegisterNewScreen, RegisterRecordScreen } from './screens.tsx';
