import type { Say } from '../i18n/translator.ts';
import type { Policy } from '../model/policy.ts';
import type { Derivation } from './derive-clock.ts';
import { findCalendar } from './find-sla.ts';
import { formatMoment } from './format-moment.ts';
import { spellDuration } from './spell-duration.ts';

/** "Why this time?" of a policy clock, in one or two sentences, with times in the zone of its calendar. */
export function explainClock(clock: Derivation, policy: Policy, say: Say): string {
  if (clock.stage === 'unknown') return say(`clock.why.unknown.${clock.doubt ?? 'times'}`);
  const calendar = findCalendar(clock.sla, policy) ?? null;
  const zone = calendar?.timeZone ?? policy.calendars[0]?.timeZone ?? 'UTC';
  const moment = (ms: number | null) => (ms === null ? '?' : formatMoment(ms, say('clock.locale'), zone));
  const counted = say(calendar ? 'clock.counted.office' : 'clock.counted.always');
  const params = {
    start: moment(clock.start),
    target: spellDuration(clock.target, say),
    counted,
    due: moment(clock.due),
    used: spellDuration(clock.used, say),
    left: spellDuration(Math.max(0, clock.target - clock.used), say),
    at: moment(clock.breachedAt),
    end: moment(clock.end?.at ?? clock.end?.latest ?? null),
  };
  const sentences: string[] = [];
  if (clock.sla.guess) sentences.push(say('clock.why.guess'));
  if (clock.cause === 'priority' && clock.breached) sentences.push(say('clock.why.reprioritised', params));
  if (clock.stage === 'running') sentences.push(say(clock.breached ? 'clock.why.late' : 'clock.why.running', params));
  else if (clock.stage === 'paused')
    sentences.push(say(clock.doubt ? 'clock.why.paused-unknown' : 'clock.why.paused', params));
  else if (clock.stage === 'cancelled') sentences.push(say('clock.why.cancelled', params));
  else if (clock.end?.at == null) sentences.push(say('clock.why.met-sometime', params));
  else sentences.push(say(clock.breached ? 'clock.why.met-late' : 'clock.why.met', params));
  if (clock.stage === 'running' && clock.doubt) sentences.push(say('clock.why.pauses-unknown'));
  return sentences.join(' ');
}
