export { RequestListScreen, RequestNewScreen, RequestScreen } from './screens.tsx';
