import { assess } from '../../lib/assessment/assess.ts';
import type { Assessment } from '../../lib/model/assessment.ts';
import { LEVELS, SIGNAL_KINDS, type SignalKind } from '../../lib/model/kinds.ts';
import { type Ticket, ticketSchema } from '../../lib/model/ticket.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { KINDS } from '../../lib/signals/kinds/index.ts';
import type { CorpusMessage, CorpusThread, ThreadLine } from './parse-corpus.ts';

/** Kinds that are heard in words, and so labelled in the corpus. */
export const HEARD_KINDS = SIGNAL_KINDS.filter((kind) => ['customer', 'team'].includes(KINDS[kind].from));

/** One text, what was said to be in it and what was heard. */
export interface Judged {
  text: string;
  wanted: readonly SignalKind[];
  heard: readonly SignalKind[];
}

export interface JudgedMessage extends Judged {
  message: CorpusMessage;
  assessment: Assessment;
}

export interface JudgedThread {
  thread: CorpusThread;
  assessment: Assessment;
  lines: readonly Judged[];
}

export interface Rate {
  wanted: number;
  heard: number;
  right: number;
  /** NaN where nothing was heard. */
  precision: number;
  /** NaN where nothing was to be heard. */
  recall: number;
}

// Around the clock and no targets: a thread of the corpus says nothing of time.
const policy = { ...policyInForce(null, { timeZone: 'UTC' }), slas: [] };
const START = Date.parse('2026-11-16T09:00:00Z');
const MINUTES = 60_000;

function ticketOf(lines: readonly ThreadLine[], attributes: Readonly<Record<string, string>> = {}): Ticket {
  const at = (index: number) => new Date(START + index * 7 * MINUTES).toISOString();
  const { tags, priority, status, subject } = attributes;
  return ticketSchema.parse({
    site: 'zendesk',
    key: 'corpus.example/1',
    url: 'https://corpus.example/1',
    observedAt: at(lines.length),
    subject: subject ?? '',
    channel: 'email',
    requester: { name: 'Kim Doe' },
    ...(priority && { priority }),
    ...(status && { status }),
    ...(tags && { tags: tags.split(',') }),
    messages: lines.map(({ who, text }, index) => ({ id: `m${index + 1}`, role: who, text, sentAt: at(index) })),
  });
}

/** An insult is angry, too, and labelled so: whoever hears the one has heard the other. */
function heardIn({ signals }: Assessment, id: string): SignalKind[] {
  const kinds = new Set(signals.filter(({ message, quote }) => message === id && quote).map(({ kind }) => kind));
  if (kinds.has('abuse')) kinds.add('anger');
  return [...kinds];
}

/** What Simmer makes of a text as a customer's only message. */
export const judgeText = (text: string): Assessment => assess(ticketOf([{ who: 'customer', kinds: [], text }]), policy);

/** What Simmer makes of a message by itself. */
export function judgeMessage(message: CorpusMessage): JudgedMessage {
  const { heat, kinds, text } = message;
  const assessment = assess(ticketOf([{ who: heat === null ? 'agent' : 'customer', kinds, text }]), policy);
  return { message, assessment, text, wanted: kinds, heard: heardIn(assessment, 'm1') };
}

/** What Simmer makes of a thread as it stands after its last message. Each line is heard as if by itself: a thread shows what weighs most. */
export function judgeThread(thread: CorpusThread): JudgedThread {
  const assessment = assess(ticketOf(thread.lines, thread.attributes), policy);
  const lines = thread.lines.map((line): Judged => {
    const alone = assess(ticketOf([line]), policy);
    return { text: line.text, wanted: line.kinds, heard: heardIn(alone, 'm1') };
  });
  return { thread, assessment, lines };
}

/** How often a kind was heard rightly. */
export function rateOf(kind: SignalKind, judged: readonly Judged[]): Rate {
  const wanted = judged.filter((one) => one.wanted.includes(kind));
  const heard = judged.filter((one) => one.heard.includes(kind));
  const right = wanted.filter((one) => one.heard.includes(kind)).length;
  const precision = right / heard.length;
  return { wanted: wanted.length, heard: heard.length, right, precision, recall: right / wanted.length };
}

/** Whether a level is "at risk" or above. */
export const isAtRisk = (level: Assessment['level']) => LEVELS.indexOf(level) >= LEVELS.indexOf('at-risk');
