import type { Say } from '../i18n/translator.ts';
import { isMessageKey } from '../i18n/translator.ts';
import type { Clock, Signal } from '../model/assessment.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { findSilence } from './find-silence.ts';
import { officeCalendar } from './find-sla.ts';
import { formatMoment } from './format-moment.ts';
import { findInstant } from './instants.ts';
import { spellDuration } from './spell-duration.ts';

type ClockKind = 'sla-breach' | 'sla-risk' | 'silence';

/** Points where the policy says none: a breach of an urgent ticket is at risk by itself, another is to be watched. */
const POINTS: Record<ClockKind, number> = { 'sla-breach': 40, 'sla-risk': 15, silence: 25 };
const URGENT_BREACH_POINTS = 60;

function makeSignal(kind: ClockKind, aspect: string, points: number, why: string): Signal {
  return {
    kind,
    aspect,
    strength: 'explicit',
    points,
    message: null,
    start: null,
    end: null,
    quote: null,
    why,
    rule: `${kind}/clock`,
  };
}

/** A quarter of the target left, or 15 minutes; past a guessed time, which never breaches, the risk stays. */
function isAtRisk({ stage, breached, warnings = [] }: Clock, now: number): boolean {
  return stage === 'running' && !breached && warnings.some(({ at }) => (findInstant(at) ?? now + 1) <= now);
}

const byDue = (a: Clock, b: Clock) => (findInstant(a.dueAt) ?? 0) - (findInstant(b.dueAt) ?? 0);

/**
 * The wordless signals of a ticket's clocks (R18, R35): `sla-breach` for a target missed and still open (never a guessed
 * one), `sla-risk` for one about to be, `silence` for a customer who has waited too long. Each at most once, for the clock
 * that was or will be due first; kinds the team switched off are left out.
 */
export function clockSignals(ticket: Ticket, clocks: readonly Clock[], policy: Policy, say: Say): Signal[] {
  const zone = officeCalendar(ticket, policy)?.timeZone ?? 'UTC';
  const now = findInstant(ticket.observedAt) ?? 0;
  const moment = (ms: number | null) => (ms === null ? '?' : formatMoment(ms, say('clock.locale'), zone));
  const name = ({ metric }: Clock) => {
    const key = `metric.${metric}`;
    return isMessageKey(key) ? say(key) : metric;
  };
  const points = (kind: ClockKind, usual: number) => policy.signals[kind]?.points ?? usual;
  const signals: Signal[] = [];

  const open = clocks.filter(({ stage }) => stage === 'running' || stage === 'paused');
  const breach = open.filter(({ breached, source }) => breached && source !== 'default').toSorted(byDue)[0];
  if (breach) {
    const usual = ticket.priority === 'urgent' ? URGENT_BREACH_POINTS : POINTS['sla-breach'];
    const why = breach.dueAt
      ? say('clock.signal.breach', { metric: name(breach), due: moment(findInstant(breach.dueAt)) })
      : say('clock.signal.breach-undated', { metric: name(breach) });
    signals.push(makeSignal('sla-breach', breach.metric, points('sla-breach', usual), why));
  }
  const risk = open.filter((clock) => isAtRisk(clock, now)).toSorted(byDue)[0];
  if (risk?.remainingSeconds) {
    const left = risk.remainingSeconds.business * 1000;
    const past = risk.remainingSeconds.calendar < 0;
    const params = { metric: name(risk), left: spellDuration(left, say), due: moment(findInstant(risk.dueAt)) };
    const why = say(past ? 'clock.signal.risk-guess' : 'clock.signal.risk', params);
    signals.push(makeSignal('sla-risk', risk.metric, points('sla-risk', POINTS['sla-risk']), why));
  }
  const silence = findSilence(ticket, policy);
  if (silence) {
    const why = say('clock.signal.silence', {
      since: moment(silence.since),
      waited: spellDuration(silence.waited, say),
    });
    signals.push(makeSignal('silence', 'unanswered', points('silence', POINTS.silence), why));
  }
  return signals.filter(({ kind }) => policy.signals[kind]?.on !== false);
}
