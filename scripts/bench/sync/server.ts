import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Place } from './ours.ts';

/** What something took: milliseconds, requests, and bytes of bodies as they went over the line. */
export interface Measured {
  ms: number;
  requests: number;
  bytesUp: number;
  bytesDown: number;
}

export type Tally = Omit<Measured, 'ms'>;
export type Order =
  | { do: 'make' | 'drop'; name: string; rules: boolean }
  | { do: 'delay'; ms: number }
  | { do: 'tally' }
  | { do: 'end' };

/** A server of the team behind a line that counts, in a process of its own, as it is on a machine of its own elsewhere. */
export interface BenchServer {
  /** What it is, as a table says it. */
  kind: string;
  isReal: boolean;
  /** A new database. @param rules whether with the team's rules in it */
  make(rules?: boolean): Promise<Place>;
  drop(place: Place): Promise<void>;
  /** Adds so many milliseconds to every request from now on. */
  delay(ms: number): Promise<void>;
  /** Counts what goes over the line while something is done. */
  during<T extends { ms: number }>(work: () => Promise<T>): Promise<T & Measured>;
  close(): Promise<void>;
}

/** The CouchDB of `COUCHDB_URL` (its administrator's), or the stand-in. @throws Error where it does not answer */
export async function startBenchServer(): Promise<BenchServer> {
  const child = fork(fileURLToPath(new URL('server-process.ts', import.meta.url)), [], { stdio: 'inherit' });
  const [hello] = (await once(child, 'message')) as [{ user: string; password: string; kind: string }];
  const ask = async <T>(order: Order): Promise<T> => {
    const answered = once(child, 'message');
    child.send(order);
    const [{ value, error }] = (await answered) as [{ value: T; error?: string }];
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const isReal = hello.kind !== 'express-pouchdb';
  return {
    kind: hello.kind,
    isReal,
    make: async (rules = false) => {
      const name = `simmer-bench-${crypto.randomUUID()}`;
      const server = await ask<string>({ do: 'make', name, rules });
      return { server, name, user: hello.user, password: hello.password };
    },
    drop: ({ name }) => ask({ do: 'drop', name, rules: false }),
    delay: (ms) => ask({ do: 'delay', ms }),
    during: async (work) => {
      const before = await ask<Tally>({ do: 'tally' });
      const done = await work();
      const after = await ask<Tally>({ do: 'tally' });
      return {
        ...done,
        requests: after.requests - before.requests,
        bytesUp: after.bytesUp - before.bytesUp,
        bytesDown: after.bytesDown - before.bytesDown,
      };
    },
    close: async () => {
      const ended = once(child, 'exit');
      child.send({ do: 'end' } satisfies Order);
      await ended;
    },
  };
}
