import { Page } from '../../components/page.tsx';

export function RequestListScreen() {
  return <Page title="Requests">{null}</Page>;
}

export function RequestNewScreen() {
  return <Page title="New request">{null}</Page>;
}

export function RequestScreen() {
  return <Page title="Request">{null}</Page>;
}
