// biome-ignore-all lint/suspicious/noExplicitAny: it reads raw records plainly, and shares no types with what it checks
import { durationSeconds } from '../../clocks/duration-seconds.ts';
import { openHours } from '../../clocks/open-hours.ts';
import { EVENT_DATA, type EventType } from '../../model/case-events.ts';
import type { LogEvent } from '../../model/event.ts';
import type { Policy } from '../../model/policy.ts';

/** What the recount keeps of a case: written apart from everything that reports are made with, one event after another. */
export interface Counted {
  opened: Record<string, any>;
  at: number;
  ticket: string | null;
  /** Every ticket that was ever its own: one that followed its ticket is of both. */
  own: Set<string>;
  joined: Map<string, number>;
  parted: Set<string>;
  type: string;
  tier: number;
  severity: string;
  gravest: string | null;
  step: string;
  walked: string[];
  closed: number | null;
  ended: number | null;
  reopened: number;
  reopenedAt: number;
  sla: { metric: string | null; dueAt: string | null } | null;
  words: { at: number; recorded: number; told: boolean }[];
  hasContact: boolean;
  fix: { at: number; kind: string; summary: string | null; holds: boolean } | null;
  reasons: string[] | null;
  scores: Record<string, number | null>;
  answers: Record<string, boolean>;
  survey: { score: number; of: number } | null;
  tried: boolean;
  isClosedCircle: boolean;
}

const ORDER = ['received', 'investigation', 'resolution', 'post-mortem', 'closed'];

/** The data as the type's own schema takes it; undefined for what this version does not know. */
function dataOf(event: LogEvent): any {
  if (event.v !== 1 || !(event.type in EVENT_DATA)) return undefined;
  const parsed = EVENT_DATA[event.type as EventType].safeParse(event.data);
  return parsed.success ? parsed.data : undefined;
}

export const inOrder = (events: readonly LogEvent[]): LogEvent[] =>
  [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
export const timeOf = (event: LogEvent): number => Date.parse(event.at.split('~')[0] as string);

function begin(event: LogEvent, data: any): Counted {
  return {
    ...{ opened: data, at: timeOf(event), ticket: data.ticket, type: data.type, tier: data.tier },
    ...{ severity: data.severity, gravest: null, step: 'received', walked: ['received'], closed: null, ended: null },
    ...{ reopened: 0, reopenedAt: 0, sla: null, words: [], hasContact: false, fix: null, reasons: null, scores: {} },
    ...{ answers: {}, survey: null, tried: false, isClosedCircle: event.space === 'closed' },
    own: new Set(data.ticket === null ? [] : [data.ticket]),
    joined: new Map(),
    parted: new Set(),
  };
}

/** A move holds from where the case stands; from elsewhere with a reason, and once. */
function step(it: Counted, data: any, at: number): void {
  const left = data.from ?? it.step;
  const goesBack = ORDER.indexOf(data.step) < ORDER.indexOf(left) && ORDER.indexOf(data.step) < 2;
  if (it.closed === null && goesBack && it.fix) it.fix.holds = false;
  if (it.closed !== null || data.step === it.step) return;
  if (data.from && data.from !== it.step) {
    const since = it.walked.slice(it.walked.lastIndexOf(data.from) + 1);
    if (!data.reason || since.includes(data.step)) return;
  }
  it.step = data.step;
  it.walked.push(data.step);
  if (data.step === 'closed') it.closed = at;
  if (it.ended === null && (data.step === 'closed' || data.step === 'post-mortem')) it.ended = at;
}

function hear(it: Counted, event: LogEvent, data: any): void {
  const at = timeOf(event);
  switch (event.type) {
    case 'case.step-entered':
      step(it, data, at);
      return;
    case 'case.reopened':
      if (it.closed !== null) {
        it.step = 'investigation';
        it.walked.push('investigation');
        it.closed = null;
        it.reopened++;
        if (it.fix) it.fix.holds = false;
        for (const question of Object.keys(it.answers)) it.answers[question] = false;
      }
      it.reopenedAt = at;
      return;
    case 'case.severity-set':
      if (it.walked.length >= 2) it.gravest = [it.gravest ?? it.severity, data.severity].sort()[0];
      it.severity = data.severity;
      return;
    case 'case.raised':
      it.type = data.type;
      it.tier = data.tier;
      return;
    case 'case.weighed':
      if (data.field === 'sla') it.sla = { metric: data.metric ?? null, dueAt: data.dueAt ?? null };
      return;
    case 'case.contact-logged': {
      it.hasContact = true;
      const took = data.at && Date.parse(data.at) < at ? Date.parse(data.at) : at;
      const about: string[] = data.about ?? [];
      const told = (data.direction ?? 'out') === 'out' && (about.includes('update') || about.includes('received'));
      it.words.push({ at: took, recorded: at, told });
      return;
    }
    case 'case.resolution-set': {
      const same = it.fix?.holds && it.fix.kind === data.kind && it.fix.summary === (data.summary ?? null);
      if (!same) it.fix = { at, kind: data.kind, summary: data.summary ?? null, holds: true };
      return;
    }
    case 'case.reasons-set':
      it.reasons = data.reasons;
      return;
    case 'case.scores-set':
      for (const [name, value] of Object.entries(data))
        if (value !== undefined) it.scores[name] = value as number | null;
      return;
    case 'case.answered': {
      const isNow = (data.reopened ?? it.reopened) >= it.reopened;
      if (isNow || !it.answers[data.question]) it.answers[data.question] = isNow;
      return;
    }
    case 'case.survey-answered':
      it.survey = data;
      it.tried = true;
      return;
    case 'case.survey-sent':
    case 'case.survey-skipped':
      it.tried = true;
      return;
    case 'case.ticket-joined':
      if (!it.parted.has(data.ticket) && !it.joined.has(data.ticket)) it.joined.set(data.ticket, at);
      return;
    case 'case.ticket-parted':
      it.parted.add(data.ticket);
      it.joined.delete(data.ticket);
      return;
    case 'case.ticket-moved':
      it.ticket = data.ticket;
      it.own.add(data.ticket);
      return;
  }
}

/** Every case from the raw events, one after another. */
export function recountCases(events: readonly LogEvent[]): Counted[] {
  const cases = new Map<string, Counted>();
  const early = new Map<string, LogEvent[]>();
  const all: Counted[] = [];
  const take = (event: LogEvent) => {
    if (!event.subject.startsWith('case:')) return;
    const data = dataOf(event);
    const known = cases.get(event.subject);
    if (known) {
      if (data) hear(known, event, data);
      return;
    }
    if (event.type !== 'case.opened' || !data) {
      early.set(event.subject, [...(early.get(event.subject) ?? []), event]);
      return;
    }
    const open = all.findLast((it) => it.closed === null && it.own.has(data.ticket));
    const it = open ?? begin(event, data);
    if (!open) all.push(it);
    cases.set(event.subject, it);
    for (const before of early.get(event.subject) ?? []) take(before);
  };
  for (const event of inOrder(events)) take(event);
  return all;
}

/** When each update was due, and whether it came too late, of one case. */
export function recountUpdates(
  it: Counted,
  policy: Pick<Policy, 'cadence' | 'calendars'>,
  now: number,
): { due: number; late: boolean }[] {
  const rhythm = policy.cadence.find(({ severity }) => severity === it.severity);
  if (!rhythm) return [];
  const { calendar: id } = it.opened;
  const calendar = id === null ? null : (policy.calendars.find((one) => one.id === id) ?? policy.calendars[0] ?? null);
  const hours = openHours(rhythm.aroundTheClock ? null : calendar);
  const after = (from: number, within: string) => hours.add(from, durationSeconds(within) * 1000);
  const found: { due: number; late: boolean }[] = [];
  const told = it.words.filter((word) => word.told);
  const before = told.map(({ at }) => at).filter((at) => it.ended === null || at <= it.ended);
  before.sort((a, b) => a - b);
  let from = it.at;
  before.forEach((at, i) => {
    const due = after(from, i === 0 ? rhythm.tellCustomer : rhythm.update);
    if (due !== null) found.push({ due, late: at > due });
    from = at;
  });
  const reasons: string[] = it.opened.reasons;
  const isInternal = it.ticket === null && !it.hasContact && reasons.some((one) => one.startsWith('internal-'));
  if (it.closed !== null || it.step === 'post-mortem' || it.step === 'closed' || isInternal) return found;
  let last = told[0];
  for (const word of told) if (last && (word.at >= last.at || last.at > word.recorded)) last = word;
  const since = Math.max(last?.at ?? it.at, it.reopenedAt);
  const next = after(since, last ? rhythm.update : rhythm.tellCustomer);
  if (next !== null && now > next) found.push({ due: next, late: true });
  return found;
}
