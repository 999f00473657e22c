import { mapEventIterator, ORPCError } from '@orpc/client';
import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { ERRORS } from '../../shared/contract/errors.ts';
import { asPort } from './connection.ts';
import type { CloseReason, PageConnection } from './connection.ts';
import type { Threads } from './threads.ts';

type Line = {
  readonly connection: PageConnection;
  readonly link: RPCLink<ClientContext>;
  /** How to end the calls under way. */
  readonly waiting: Set<(reason: Error) => void>;
  ended: CloseReason | undefined;
};

/**
 * Calls to the core that survive its locks and deaths: what was under way ends as `LOCKED` or `UNAVAILABLE`,
 * the next call takes a fresh line. Left alone, a call on a dead port would wait for ever.
 */
export function coreLink(threads: Pick<Threads, 'connect'>): ClientLink<ClientContext> {
  let current: Line | undefined;
  const link: ClientLink<ClientContext> = {
    call: async (path, input, options) => {
      if (current === undefined || current.connection.retired()) current = openLine(threads);
      const line = current;
      const explained = (error: unknown): unknown => (line.ended === undefined ? error : endOfLine(line.ended));
      const gone = Promise.withResolvers<never>();
      line.waiting.add(gone.reject);
      try {
        const answer = await Promise.race([line.link.call(path, input, options), gone.promise]);
        return isStream(answer)
          ? mapEventIterator(answer, { value: same, error: (error) => same(explained(error)) })
          : answer;
      } catch (error) {
        // It met the core that was just locked: the fresh one behind it has the answer.
        if (line.ended === 'locked' && ASKED_OF_ANY.has(path.join('.'))) return await link.call(path, input, options);
        throw explained(error);
      } finally {
        line.waiting.delete(gone.reject);
      }
    },
  };
  return link;
}

/** What a page asks of a locked core as of an open one. */
const ASKED_OF_ANY: ReadonlySet<string> = new Set(['vault.session', 'vault.inspect']);

function openLine(threads: Pick<Threads, 'connect'>): Line {
  const connection = threads.connect();
  const line: Line = {
    connection,
    link: new RPCLink({ port: asPort(connection) }),
    waiting: new Set(),
    ended: undefined,
  };
  connection.onClose((reason) => {
    line.ended = reason;
    for (const reject of line.waiting) reject(endOfLine(reason));
  });
  return line;
}

/** What a call learns whose core went away. */
function endOfLine(reason: CloseReason): Error {
  if (reason === 'locked') return new ORPCError('LOCKED', { defined: true, status: ERRORS.LOCKED.status });
  const data = { key: 'errors.unavailable' };
  return new ORPCError('UNAVAILABLE', { defined: true, status: ERRORS.UNAVAILABLE.status, data });
}

function isStream(value: unknown): value is AsyncIterator<unknown, unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

const same = <T>(value: T): Promise<T> => Promise.resolve(value);
