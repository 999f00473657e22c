export { ComplaintListScreen } from './complaint-list.tsx';
export { ComplaintNewScreen } from './complaint-new.tsx';
export { ComplaintScreen } from './complaint-screen.tsx';
