export { RequestListScreen } from './list/request-list.tsx';
export { RequestNewScreen } from './intake/request-new.tsx';
export { RequestScreen } from './record/request-screen.tsx';
