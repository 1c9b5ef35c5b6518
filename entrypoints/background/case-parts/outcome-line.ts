import { findData } from '../../../lib/cases/read-data.ts';
import type { LogEvent } from '../../../lib/model/event.ts';
import type { Moment } from '../context.ts';
import { personName, type Words } from '../names.ts';
import { somebodyName } from './keep-who.ts';

/** Ids of the vault items that the lines need. */
export function outcomeLineIds(event: LogEvent): (string | null | undefined)[] {
  const mood = findData('case.mood-answered', event);
  return [
    findData('case.resolution-set', event)?.summary,
    findData('case.signed-off', event)?.who?.name,
    mood?.solution,
    mood?.updates,
    findData('case.survey-answered', event)?.comment,
  ];
}

/** What was said of the end of a case, in words; undefined for any other event. */
export function outcomeLine(event: LogEvent, words: Words, moment: Moment): string | undefined {
  const { say } = moment;
  const solved = findData('case.resolution-set', event);
  if (solved) {
    const text = words(solved.summary);
    return text === null ? say(`outcome.event.${solved.kind}-plain`) : say(`outcome.event.${solved.kind}`, { text });
  }
  const fixed = findData('case.fix-answered', event);
  if (fixed) return say(`outcome.event.answer.${fixed.answer}`);
  const customer = findData('case.customer-confirmed', event);
  if (customer) return say(`outcome.event.customer.${customer.answer}`);
  const signed = findData('case.signed-off', event);
  if (signed) {
    const who = signed.who ? somebodyName(signed.who, words, moment) : personName(event.by, moment);
    const as = say(`outcome.sign.${signed.as}`);
    return say(signed.comfortable ? 'outcome.event.signed' : 'outcome.event.not-signed', { as, who });
  }
  return askedLine(event, words, moment);
}

function askedLine(event: LogEvent, words: Words, { say }: Moment): string | undefined {
  const asked = findData('case.mood-asked', event);
  if (asked) return say('mood.event.asked', { channel: say(`channel.${asked.channel}`) });
  const mood = findData('case.mood-answered', event);
  if (mood) {
    const [solution, updates] = [words(mood.solution), words(mood.updates)];
    return [
      say(`mood.event.${mood.answer}`),
      ...(solution ? [say('mood.solution.was', { text: solution })] : []),
      ...(updates ? [say('mood.updates.was', { text: updates })] : []),
    ].join('\n');
  }
  const sent = findData('case.survey-sent', event);
  if (sent) return say('survey.event.sent', { channel: say(`channel.${sent.channel}`) });
  const score = findData('case.survey-answered', event);
  if (score) {
    const text = words(score.comment);
    const values = { score: score.score, of: score.of };
    return text ? say('survey.event.score-comment', { ...values, text }) : say('survey.event.score', values);
  }
  return findData('case.survey-skipped', event) ? say('survey.event.skipped') : undefined;
}
