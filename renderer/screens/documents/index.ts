export { DocumentListScreen, DocumentScreen, ReportScreen } from './screens.tsx';
