import { useMemo, useRef } from 'react';
import type { FirstSample } from '../../../lib/messages/first-messages.ts';
import type { Answer, MessageName, Request } from '../../../lib/messages/messages.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { type Ask, useSession } from '../../shared/session.tsx';

/** What somebody tried that would have been kept of a real ticket. */
export interface Tried {
  what: 'case' | 'minor';
  /** Role that would be asked. */
  to: string | null;
}

interface Hands {
  sample: FirstSample;
  /** Words to mark in the conversation; null for none. */
  onMark: (words: string | null) => void;
  onInsert: (text: string) => void;
  onTried: (tried: Tried) => void;
}

type Answers = { [N in MessageName]?: (data: Request<N>) => Answer<N> | Promise<Answer<N>> };

/** Asked of the background all the same: it only reads, and knows of no ticket. */
const PASSED: readonly MessageName[] = ['sync.get', 'sync.watch', 'team.get', 'reply.check'];

/** Answers the panel beside the sample: from the sample itself, so that nothing of it is written anywhere. */
export function useSampleAsk(hands: Hands): Ask {
  const { ask } = useSession();
  const latest = useRef(hands);
  latest.current = hands;
  return useMemo<Ask>(() => {
    const { state, messages } = latest.current.sample;
    const answers: Answers = {
      'panel.state': () => state,
      'panel.highlight': ({ quote }) => {
        latest.current.onMark(quote ?? null);
        return { found: !quote || messages.some(({ text }) => text.includes(quote)) };
      },
      'panel.insert': ({ text }) => {
        latest.current.onInsert(text);
        return { outcome: 'inserted', audience: 'public', problem: null };
      },
      'panel.copied': () => ({}),
      'panel.retry': () => ({}),
      'panel.draft': async () => (await ask('first.draft', {})).draft,
      'reply.draft': async () => (await ask('first.draft', {})).reply,
      'panel.escalate': ({ draft }) => {
        latest.current.onTried({ what: 'case', to: draft.toRole });
        return state;
      },
      'minor.record': () => {
        latest.current.onTried({ what: 'minor', to: null });
        return state;
      },
      'panel.handled': () => ({ ...state, aside: { kind: 'handled', at: new Date().toISOString() } }),
      'panel.snooze': ({ until }) => ({ ...state, aside: { kind: 'snoozed', until, at: new Date().toISOString() } }),
      'panel.undo-aside': () => state,
      'panel.disagree': ({ kind, rule, quote, reason }) => ({
        ...state,
        disputed: [{ kind, rule: rule ?? null, quote: quote ?? null, reason }],
      }),
      'knowledge.alike': () => ({ found: [] }),
      'writing.check': () => ({ state: 'none', language: null, marks: [], more: 0 }),
    };
    return (async (name: MessageName, data: unknown) => {
      if (PASSED.includes(name)) return ask(name, data as never);
      const answer = answers[name] as ((data: never) => unknown) | undefined;
      if (!answer) throw new ProblemError('sample-only');
      return answer(data as never);
    }) as Ask;
  }, [ask]);
}
