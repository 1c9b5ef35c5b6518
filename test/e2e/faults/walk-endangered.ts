import type { Page } from 'playwright-core';
import { uuidV7 } from '../../../lib/model/uuid-v7.ts';
import { ask, helpdeskTab, type Reply } from './ask.ts';
import { readLog } from './read-log.ts';

interface CaseSeen {
  id: string;
  severity: string;
}

export interface Danger {
  /** Does what endangers the worker; true where it hit. */
  strike(): Promise<boolean>;
  /** After so many hits nothing more happens. */
  hits: number;
  /** Answers of ours that may come while it goes on. */
  may: RegExp;
}

/** What was asked, and what became of it. */
export interface Walked {
  hits: number;
  asked: number;
  acknowledged: number;
  unanswered: number;
  /** Acknowledged, and not there. */
  lost: string[];
  /** There more often than it was said. */
  doubled: string[];
  cases: number;
}

/** The same numbers in every run: a failure can be looked at again. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const brief = { stakes: 'Renewal', tried: '', promised: '', forbidden: '', next: 'Call' };

/**
 * Escalates the ticket in front and works on its case while the worker is struck at any moment: notes, weighing, hand-overs, accepting,
 * a step. What is said once is clicked until it is acknowledged, as a person would.
 * @param page a panel in a tab of its own
 * @param openDesk opens the dashboard, at the end
 * @throws Error where an answer came that may not come
 */
export async function walkEndangered(
  page: Page,
  openDesk: () => Promise<Page>,
  danger: Danger,
  seed: number,
): Promise<Walked> {
  const roll = dice(seed);
  const walked: Walked = { hits: 0, asked: 0, acknowledged: 0, unanswered: 0, lost: [], doubled: [], cases: 0 };
  const endangered = async (name: string, data: unknown, once?: string): Promise<Reply | null> => {
    const asked = ask(page, name, data, once);
    await new Promise((resolve) => setTimeout(resolve, roll() * 40));
    if (walked.hits < danger.hits && roll() < 0.7 && (await danger.strike())) walked.hits++;
    const reply = await asked;
    walked.asked++;
    if (reply?.ok) walked.acknowledged++;
    else if (reply === null) walked.unanswered++;
    if (reply && !reply.ok && !danger.may.test(reply.problem?.code ?? ''))
      throw new Error(`${name} was answered by ${reply.problem?.code}`);
    return reply;
  };
  const insist = async <T>(name: string, data: unknown): Promise<T> => {
    const once = uuidV7(Date.now()); // one click, until it is acknowledged
    for (let tries = 0; tries < 40; tries++) {
      const reply = await endangered(name, data, once);
      if (reply?.ok) return reply.value as T;
    }
    throw new Error(`${name} was never acknowledged`);
  };

  const tabId = await helpdeskTab(page);
  const draft = await insist('panel.draft', { tabId });
  const { id } = (await insist<{ case: CaseSeen }>('panel.escalate', { tabId, draft })).case;
  const said = new Set<string>();
  let severity = '';
  let given = 0;
  for (let round = 0; walked.hits < danger.hits && round < danger.hits * 4; round++) {
    const text = `note ${round}`;
    await insist('case.note', { id, text });
    said.add(text);
    if (round % 4 === 1) {
      severity = ['S1', 'S2', 'S3'][round % 3] as string;
      await insist('case.severity', { id, severity });
    }
    if (round % 10 === 3) {
      const role = ['specialist', 'lead'][given++ % 2];
      await insist('handover.give', { id, role, person: null, mode: 'swarm', brief });
      await insist('case.accept', { id });
    }
  }
  await insist('case.step', { id, step: 'investigation', reason: 'said on the phone', name: 'Mari' });

  const kept = await insist<CaseSeen>('case.get', { id });
  const log = (await readLog(page)).filter(({ subject }) => subject === `case:${id}`);
  const notes = log.flatMap(({ type, note }) => (type === 'case.note-added' && note ? [note] : []));
  const count = (type: string) => log.filter((line) => line.type === type).length;
  walked.lost.push(...[...said].filter((text) => !notes.includes(text)));
  walked.doubled.push(...notes.filter((text, i) => notes.indexOf(text) !== i));
  const once = (what: string, times: number, wanted: number) => {
    if (times < wanted) walked.lost.push(what);
    if (times > wanted) walked.doubled.push(what);
  };
  once('case.opened', count('case.opened'), 1);
  once('case.step-entered', count('case.step-entered'), 1);
  once('case.handed-over', count('case.handed-over'), given);
  once('case.accepted', count('case.accepted'), given);
  if (severity !== '' && kept.severity !== severity) walked.lost.push(`severity ${severity}`);
  const radar = (await ask(await openDesk(), 'radar.list', {}))?.value as { cases: unknown[] } | undefined;
  walked.cases = radar?.cases.length ?? 0;
  return walked;
}
