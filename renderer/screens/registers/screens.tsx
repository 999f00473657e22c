import { Page } from '../../components/page.tsx';

export function RegisterListScreen() {
  return <Page title="Register">{null}</Page>;
}

export function RegisterNewScreen() {
  return <Page title="New entry">{null}</Page>;
}

export function RegisterRecordScreen() {
  return <Page title="Entry">{null}</Page>;
}
