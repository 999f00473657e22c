export { BreachListScreen } from './breach-list.tsx';
export { BreachNewScreen } from './breach-new.tsx';
export { BreachScreen } from './breach-screen.tsx';
