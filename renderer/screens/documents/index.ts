export { BatchScreen } from './batch/batch-screen.tsx';
export { DocumentListScreen } from './document-list.tsx';
export { DocumentScreen } from './document-screen.tsx';
export { ReportScreen } from './report/report-screen.tsx';
