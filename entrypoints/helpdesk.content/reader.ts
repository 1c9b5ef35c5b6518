import { type Problem, ProblemError, problemOf } from '../../lib/model/problem.ts';
import type { Ticket } from '../../lib/model/ticket.ts';
import type { Located, Reading, Site, SiteSettings } from '../../lib/sites/site.ts';
import { createTeller } from './teller.ts';

/** A page that changes tickets is given this long to make its proofs agree. Milliseconds. */
const SETTLE = 2000;
const LOOK_EVERY = 25;
const LEAVING = 300;
/** Between two readings of the same ticket, however often its page changes. */
const REST = 2000;

const isPartial = ({ coverage }: Ticket) => coverage != null && coverage.loaded < coverage.total;

export interface Front {
  located: Located;
  reading: Reading;
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Follows which ticket is in front, reads it, and tells the background. Nothing is told of a ticket unless the proofs agree
 * before its reading and after (law 5); and the panel is told at once that the old ticket is gone.
 */
export function createReader(
  site: Site,
  document: Document,
  settings: () => Promise<SiteSettings>,
  /** Hears of every reading, told or not. */
  heard: (ticket: Ticket) => void = () => {},
) {
  const tell = createTeller(site.id);
  let turn = new AbortController();
  let front: Front | undefined;
  /** What the page showed when its last reading began. */
  let seen: { key: string; version: string; at: number } | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let busy = false;

  const here = () => new URL(document.location.href);

  function begin(): AbortSignal {
    turn.abort();
    clearTimeout(again);
    again = undefined;
    turn = new AbortController();
    return turn.signal;
  }

  /** Waits until the proofs agree. Undefined where no ticket is open. @throws ProblemError where they never do */
  async function settle(first: URL, signal: AbortSignal): Promise<Located | undefined> {
    const until = performance.now() + SETTLE;
    let url = first;
    for (;;) {
      const found = site.locate(url, document);
      if (found.state === 'none') return undefined;
      if (found.state === 'ready') return found.located;
      if (performance.now() > until) throw new ProblemError(found.problem.code, found.problem.params);
      await pause(LOOK_EVERY);
      signal.throwIfAborted();
      url = here(); // the event's address stands only until the page has taken it over
    }
  }

  async function readOnce(located: Located, signal: AbortSignal): Promise<Reading> {
    seen = { key: located.key, version: site.version(located), at: performance.now() };
    const read = await site.read(located, here(), document, await settings(), signal);
    signal.throwIfAborted();
    const reading = { ...read, opens: read.opens ?? (site.openRest !== undefined && isPartial(read.ticket)) };
    const after = site.locate(here(), document);
    if (after.state !== 'ready' || after.located.key !== located.key) throw new ProblemError('ticket-changed');
    front = { located: after.located, reading };
    heard(reading.ticket);
    return reading;
  }

  function fail(problem: Problem): void {
    front = undefined;
    tell.blind(problem);
  }

  async function run(url: URL, signal: AbortSignal): Promise<void> {
    busy = true;
    try {
      const located = await settle(url, signal);
      if (!located) {
        front = undefined;
        seen = undefined;
        tell.none();
        return;
      }
      const reading = await readOnce(located, signal);
      await tell.ticket(reading);
      if (reading.notice?.code === 'rate-limited') later(Math.max(5, Number(reading.notice.params?.seconds ?? 60) + 1));
    } catch (error) {
      if (signal.aborted) return;
      if (problemOf(error).code === 'ticket-changed') void navigate(here());
      else {
        const problem = problemOf(error);
        // A page that is being left breaks its requests off first.
        if (problem.code === 'unreachable') await pause(LEAVING);
        if (!signal.aborted) fail(problem);
      }
    } finally {
      if (!signal.aborted) busy = false;
    }
  }

  /** Reads again after `seconds`, and not while a reading is under way. */
  function later(seconds: number): void {
    clearTimeout(again);
    again = setTimeout(() => {
      again = undefined;
      if (busy) later(1);
      else void run(here(), begin());
    }, seconds * 1000);
  }

  /** The address changed, or the page came back: whatever was shown may be another's. */
  function navigate(url: URL): Promise<void> {
    const signal = begin();
    const found = site.locate(url, document);
    if (found.state !== 'none') {
      const key = found.state === 'ready' && !found.located.provisional ? found.located.key : null;
      if (!key || key !== front?.reading.ticket.key) {
        front = undefined;
        tell.reading(key);
      }
    }
    return run(url, signal);
  }

  return {
    navigate,
    /** The page came back from the browser's cache: the background may have forgotten it. */
    restore(): void {
      tell.forget();
      front = undefined;
      void navigate(here());
    },
    /** The page changed and came to rest: read again only where the conversation did, or another ticket came to the front. */
    changed(): void {
      const found = site.locate(here(), document);
      if (found.state === 'ready' && seen?.key === found.located.key) {
        if (front) front.located = found.located;
        if (seen.version !== site.version(found.located)) {
          later(Math.max(0, seen.at + REST - performance.now()) / 1000);
        }
        return;
      }
      if (found.state === 'none' && !seen) return;
      if (found.state !== 'ready' && !front) return; // still settling, or said to be blind already
      void navigate(here());
    },
    /** Reads the ticket in front again. @throws ProblemError ticket-changed where it is not the one asked for */
    async reread(key: string | null | undefined): Promise<Reading> {
      // What was under way, or about to be, is cut off by this reading, so this one must be told in its place.
      const isOwed = busy || again !== undefined;
      const signal = begin();
      busy = true;
      let isTold = false;
      try {
        const located = await settle(here(), signal);
        if (!located) throw new ProblemError('no-ticket');
        const reading = await readOnce(located, signal);
        const isOther = Boolean(key) && reading.ticket.key !== key;
        isTold = isOwed || isOther;
        if (isTold) await tell.ticket(reading);
        if (isOther) throw new ProblemError('ticket-changed');
        return reading;
      } catch (error) {
        // A newer reading took over, and tells by itself.
        if (signal.aborted) throw new ProblemError('ticket-changed', undefined, error);
        const isChanged = problemOf(error).code === 'ticket-changed';
        if (!isTold && isChanged) void navigate(here());
        else if (!isTold && isOwed) later(0);
        throw error;
      } finally {
        if (!signal.aborted) busy = false;
      }
    },
    /** The ticket in front, proved anew. @throws ProblemError ticket-changed where it is not `key`, or is not sure */
    prove(key: string): Located {
      const found = site.locate(here(), document);
      if (found.state !== 'ready' || found.located.key !== front?.located.key || front.reading.ticket.key !== key) {
        throw new ProblemError('ticket-changed');
      }
      return found.located;
    },
    /** What was read last, where it is still in front as far as is known. To act on it, `prove` it. */
    front: () => front,
    stop: () => void begin(),
  };
}
export type Reader = ReturnType<typeof createReader>;
