import {
  IconBuildingBank,
  IconCalendarPin,
  IconFileZip,
  IconGavel,
  IconLockOpen,
  IconMail,
  IconMailCheck,
} from '@tabler/icons-react';
import type { RequestLine, RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { typedSources } from '../../../../../shared/domain/typed-date.ts';
import type { Command } from '../../../../commands/registry.ts';
import type { Dialog } from '../dialogs.tsx';

type OnDialog = (dialog: Dialog) => void;

const maySetDate = (request: RequestRecord, line: RequestLine): boolean =>
  line.state === 'open' && typedSources(line, request.disputes).length > 0;
const acted = ({ closing }: RequestLine): boolean =>
  closing?.outcome === 'granted' || closing?.outcome === 'partly-granted';
const mayBeProcessed = ({ state, processor }: RequestLine): boolean => state === 'open' && !processor?.forwarded;

/** What can be done with one line at its end, after it, or instead of it. */
export function lineEndings(request: RequestRecord, line: RequestLine, onDialog: OnDialog): readonly Command[] {
  const open = line.state === 'open';
  const act = { group: 'page' } as const;
  return [
    {
      ...act,
      id: `line.letter.${line.id}`,
      title: 'ending.do.letter',
      icon: IconMailCheck,
      when: !open,
      run: () => {
        onDialog({ kind: 'ending', ending: { act: 'letter', lineIds: [line.id] } });
      },
    },
    {
      ...act,
      id: `line.lifting.${line.id}`,
      title: 'writing.do.lifting',
      icon: IconLockOpen,
      when: line.right === 'restriction' && acted(line),
      run: () => {
        onDialog({ kind: 'ending', ending: { act: 'lifting', line } });
      },
    },
    {
      ...act,
      id: `line.portability.${line.id}`,
      title: 'writing.do.portability',
      icon: IconFileZip,
      when: line.right === 'portability' && (open || acted(line)),
      run: () => {
        onDialog({ kind: 'ending', ending: { act: 'portability', line } });
      },
    },
    {
      ...act,
      id: `line.dispute.${line.id}`,
      title: 'ending.do.dispute',
      icon: IconGavel,
      when: !open,
      run: () => {
        onDialog({ kind: 'ending', ending: { act: 'dispute', lineIds: [line.id] } });
      },
    },
    {
      ...act,
      id: `line.processor.${line.id}`,
      title: 'ending.do.processor',
      icon: IconBuildingBank,
      when: mayBeProcessed(line),
      run: () => {
        onDialog({ kind: 'ending', ending: { act: 'processor', line } });
      },
    },
    {
      ...act,
      id: `line.setDate.${line.id}`,
      title: 'ending.do.setDate',
      icon: IconCalendarPin,
      when: maySetDate(request, line),
      run: () => {
        onDialog({ kind: 'ending', ending: { act: 'set-date', line } });
      },
    },
    {
      ...act,
      id: `line.removeDate.${line.id}`,
      title: 'ending.do.removeDate',
      icon: IconCalendarPin,
      when: open && line.typed !== null,
      run: () => {
        onDialog({ kind: 'ending', ending: { act: 'remove-date', line } });
      },
    },
  ];
}

/** The same for the page as a whole: letter and dispute for every line that has ended, the others for the first line they fit. */
export function requestEndings(request: RequestRecord, onDialog: OnDialog): readonly Command[] {
  const lineIds = request.lines.filter(({ closing }) => closing !== null).map(({ id }) => id);
  const processed = request.lines.find(mayBeProcessed);
  const dated = request.lines.find((line) => maySetDate(request, line));
  const act = { group: 'page' } as const;
  return [
    {
      ...act,
      id: 'request.acknowledge',
      title: 'writing.do.acknowledgement',
      icon: IconMail,
      when: request.state === 'open',
      run: () => {
        onDialog({ kind: 'ending', ending: { act: 'acknowledge' } });
      },
    },
    {
      ...act,
      id: 'request.letter',
      title: 'ending.do.letter',
      icon: IconMailCheck,
      when: lineIds.length > 0,
      run: () => {
        onDialog({ kind: 'ending', ending: { act: 'letter', lineIds } });
      },
    },
    {
      ...act,
      id: 'request.dispute',
      title: 'ending.do.dispute',
      icon: IconGavel,
      when: lineIds.length > 0,
      run: () => {
        onDialog({ kind: 'ending', ending: { act: 'dispute', lineIds } });
      },
    },
    {
      ...act,
      id: 'request.processor',
      title: 'ending.do.processor',
      icon: IconBuildingBank,
      when: processed !== undefined,
      run: () => {
        if (processed !== undefined) onDialog({ kind: 'ending', ending: { act: 'processor', line: processed } });
      },
    },
    {
      ...act,
      id: 'request.setDate',
      title: 'ending.do.setDate',
      icon: IconCalendarPin,
      when: dated !== undefined,
      run: () => {
        if (dated !== undefined) onDialog({ kind: 'ending', ending: { act: 'set-date', line: dated } });
      },
    },
  ];
}
