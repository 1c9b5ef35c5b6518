import { isMessageKey, type Say } from './translator.ts';

/** A reason of a route in words: a signal kind by its name, a clock by its metric, a level by its name, any other test by what it asked. */
export function nameReason(reason: string, say: Say): string {
  const [test = '', ...rest] = reason.split(':');
  const value = rest.join(':');
  const kind = `kind.${reason}`;
  if (isMessageKey(kind)) return say(kind);
  const metric = `metric.${value}`;
  if (test === 'clock' && isMessageKey(metric)) return say('reason.clock', { value: say(metric) });
  const level = `level.${value}`;
  if (test === 'level' && isMessageKey(level)) return say('reason.level', { value: say(level) });
  const key = `reason.${test}`;
  return isMessageKey(key) ? say(key, { value }) : reason;
}
