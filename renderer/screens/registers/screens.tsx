import { useParams } from '@tanstack/react-router';
import { Fragment } from 'react';
import { SCREENS } from './all.ts';

export function RegisterListScreen() {
  const { register } = useParams({ from: '/registers/$register' });
  return <Fragment key={register}>{SCREENS[register].list()}</Fragment>;
}

export function RegisterNewScreen() {
  const { register } = useParams({ from: '/registers/$register/new' });
  return <Fragment key={register}>{SCREENS[register].create()}</Fragment>;
}

export function RegisterRecordScreen() {
  const { register, id } = useParams({ from: '/registers/$register/$id' });
  return <Fragment key={`${register}/${id}`}>{SCREENS[register].record(id)}</Fragment>;
}

export function RegisterChangesScreen() {
  const { register } = useParams({ from: '/registers/$register/changes' });
  return <Fragment key={register}>{SCREENS[register].changes()}</Fragment>;
}

export function RecordChangesScreen() {
  const { register, id } = useParams({ from: '/registers/$register/$id/changes' });
  return <Fragment key={`${register}/${id}`}>{SCREENS[register].recordChanges(id)}</Fragment>;
}
