import type { Condition } from '../../../lib/model/condition.ts';
import { nameOf } from '../../shared/name-of.ts';
import { timeLeft } from '../../shared/time-left.ts';
import { findGroup, type Test } from './condition-model.ts';
import { secondsOf } from './duration-parts.ts';
import { languageName, type Wording } from './wording.ts';

/** A duration in words: `1 h 30 min`. */
export function spellTime(duration: string, { say }: Wording): string {
  const seconds = secondsOf(duration);
  if (seconds === null) return duration;
  return seconds < 60 ? say('clock.seconds', { seconds }) : timeLeft(seconds, say, false);
}

/** What a list of values is called: `High or Urgent`. */
function oneOf(values: readonly string[], family: string, { say, locale }: Wording): string {
  const names = values.map((value) => nameOf(say, family, value));
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}

function testClause(test: Test, wording: Wording): string {
  const { say, locale } = wording;
  if ('signal' in test) return say(`editor.when.signal.${test.signal}`);
  if ('score' in test) return say('editor.when.score', { value: test.score.gte });
  if ('level' in test) return say('editor.when.level', { value: nameOf(say, 'level', test.level) });
  if ('severity' in test)
    return say('editor.when.severity', {
      value: new Intl.ListFormat(locale, { type: 'disjunction' }).format(test.severity),
    });
  if ('priority' in test) return say('editor.when.priority', { value: oneOf(test.priority, 'priority', wording) });
  if ('status' in test) return say('editor.when.status', { value: oneOf(test.status, 'status', wording) });
  if ('channel' in test) {
    const channels = test.channel.map((channel) => say(`editor.channel.${channel}`));
    return say('editor.when.channel', { value: new Intl.ListFormat(locale, { type: 'disjunction' }).format(channels) });
  }
  if ('tag' in test) return say('editor.when.tag', { value: test.tag });
  if ('group' in test) return say('editor.when.group', { value: test.group });
  if ('organization' in test) return say('editor.when.organization', { value: test.organization });
  if ('account' in test) return say('editor.when.account', { value: test.account });
  if ('language' in test) return say('editor.when.language', { value: languageName(test.language, locale) });
  if ('site' in test) return say('editor.when.site', { value: nameOf(say, 'site', test.site) });
  if ('issue' in test) return say('editor.when.issue', { value: test.issue });
  if ('clock' in test)
    return say(test.clock.breached ? 'editor.when.clock.missed' : 'editor.when.clock.kept', {
      value: nameOf(say, 'metric', test.clock.metric),
    });
  return say('editor.when.similar', { count: test.similar.gte, time: spellTime(test.similar.within, wording) });
}

const joined = (parts: readonly string[], key: 'editor.when.and' | 'editor.when.or', { say }: Wording) =>
  parts.reduce((a, b) => say(key, { a, b }));

/** A part of a list: a group of more than one stands in brackets, so that it is clear what belongs together. */
function inside(part: Condition, wording: Wording): string {
  const group = findGroup(part);
  const clause = conditionSentence(part, wording);
  return group && group.parts.length > 1 ? wording.say('editor.when.inside', { part: clause }) : clause;
}

/** What a condition asks, as the middle of a sentence in the reader's language: "the customer threatens to leave". */
export function conditionSentence(condition: Condition, wording: Wording): string {
  const { say } = wording;
  if ('not' in condition) return say('editor.when.not', { part: inside(condition.not, wording) });
  if ('any' in condition) {
    if (condition.any.length === 0) return say('editor.when.never');
    // "The level is At risk or Critical", rather than the same words twice.
    const levels = condition.any.flatMap((part) => ('level' in part ? [part.level] : []));
    const others = condition.any.filter((part) => !('level' in part));
    const level = levels.length > 0 ? [say('editor.when.level', { value: oneOf(levels, 'level', wording) })] : [];
    return joined([...level, ...others.map((part) => inside(part, wording))], 'editor.when.or', wording);
  }
  if (!('all' in condition)) return testClause(condition, wording);
  if (condition.all.length === 0) return say('editor.when.every');
  // "…, but not when …": exceptions come last, whatever their place.
  const wanted = condition.all.filter((part) => !('not' in part));
  const barred = condition.all.flatMap((part) => ('not' in part ? [part.not] : []));
  if (wanted.length === 0 || barred.length === 0)
    return joined(
      condition.all.map((part) => inside(part, wording)),
      'editor.when.and',
      wording,
    );
  return say('editor.when.except', {
    part: joined(
      wanted.map((part) => (wanted.length === 1 ? conditionSentence(part, wording) : inside(part, wording))),
      'editor.when.and',
      wording,
    ),
    except: joined(
      barred.map((part) => (barred.length === 1 ? conditionSentence(part, wording) : inside(part, wording))),
      'editor.when.or',
      wording,
    ),
  });
}
