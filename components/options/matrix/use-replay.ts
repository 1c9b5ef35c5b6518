import { useRef, useState } from 'react';
import { MOST_REPLAYED_AT_ONCE } from '../../../lib/messages/matrix-messages.ts';
import type { PartError } from '../../../lib/messages/parts-messages.ts';
import type { ReplayLine } from '../../../lib/model/replay.ts';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { inParts, MOST_FILE_MEGABYTES, readTicketFile, type TicketFile } from './read-ticket-file.ts';

/** How many of the tickets seen last are run. */
export const MOST_SEEN = 200;

export interface Replay {
  /** Name of the file; null where tickets were run that were seen here. */
  file: string | null;
  lines: readonly ReplayLine[];
  /** Out of so many. */
  total: number;
  isDone: boolean;
  /** Seen tickets of before their facts were kept. */
  left: number;
  bad: TicketFile['bad'];
  isCut: boolean;
  /** What is wrong with the edited matrix: then nothing was run. */
  errors: readonly PartError[];
  /** What was run, to tell whether it is still what the editor shows. */
  values: object;
}

/** Runs tickets through the edited matrix and today's, in parts, with progress; it can be stopped at any part (issue: replay). */
export function useReplay(values: { matrix: unknown; ladders: unknown }) {
  const { ask } = useSession();
  const { busy, problem, run } = useRun();
  const [replay, setReplay] = useState<Replay | null>(null);
  const [isTooLong, setTooLong] = useState(false);
  const isStopped = useRef(false);

  const begin = (file: string | null): Replay => {
    isStopped.current = false;
    setTooLong(false);
    return { file, lines: [], total: 0, isDone: false, left: 0, bad: [], isCut: false, errors: [], values };
  };

  const runSeen = () =>
    run(async () => {
      const fresh = begin(null);
      const { lines, left, errors } = await ask('replay.seen', { values, most: MOST_SEEN });
      setReplay({ ...fresh, lines, left, errors, total: lines.length, isDone: true });
    });

  const runFile = (file: File) =>
    run(async () => {
      const fresh = begin(file.name);
      setReplay(fresh);
      if (file.size > MOST_FILE_MEGABYTES * 1_000_000) {
        setReplay(null);
        setTooLong(true);
        return;
      }
      const { tickets, bad, isCut } = await readTicketFile(await file.text(), () => isStopped.current);
      const known = { ...fresh, bad, isCut, total: tickets.length };
      const lines: ReplayLine[] = [];
      let carry: Parameters<typeof ask<'replay.tickets'>>[1]['carry'] = [];
      for (const part of inParts(tickets, MOST_REPLAYED_AT_ONCE / 2)) {
        if (isStopped.current) break;
        setReplay({ ...known, lines: [...lines] });
        const answer = await ask('replay.tickets', { values, tickets: part, carry });
        if (answer.errors.length > 0) {
          setReplay({ ...known, errors: answer.errors, isDone: true });
          return;
        }
        lines.push(...answer.lines);
        carry = answer.carry;
      }
      setReplay({ ...known, lines, isDone: true });
    });

  const stop = () => {
    isStopped.current = true;
  };
  return { replay, busy, problem, isTooLong, runSeen, runFile, stop };
}
