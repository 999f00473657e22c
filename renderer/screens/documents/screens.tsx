import { Page } from '../../components/page.tsx';

export function DocumentListScreen() {
  return <Page title="Documents">{null}</Page>;
}

export function DocumentScreen() {
  return <Page title="Document">{null}</Page>;
}

export function ReportScreen() {
  return <Page title="Access report">{null}</Page>;
}
