export { SuppressionScreen } from './suppression-list.tsx';
