import type { Ladder, LadderStep } from '../../../lib/model/ladder.ts';
import { spellTime } from './condition-sentence.ts';
import { type Wording, whoWords } from './wording.ts';

function whenOf(after: LadderStep['after'], who: string, wording: Wording): string {
  const { say } = wording;
  if (typeof after === 'string') return say('editor.step.after', { time: spellTime(after, wording), who });
  return after.times === 1 ? say('editor.step.once', { who }) : say('editor.step.times', { times: after.times, who });
}

/** One step of a ladder as a sentence or two: "At twice the time: the team lead on duty." */
export function stepSentence(step: LadderStep, ladder: Ladder, wording: Wording): string {
  const { say, locale } = wording;
  const who = 'deputy' in step.to ? say('editor.who.deputy') : whoWords(step.to, wording);
  const severities = new Intl.ListFormat(locale, { type: 'conjunction' }).format(step.severities ?? []);
  const next = step.next ? ladder.steps.findIndex(({ id }) => id === step.next) : -1;
  return [
    whenOf(step.after, who, wording),
    ...(step.severities ? [say('editor.step.only', { severities })] : []),
    say(`editor.step.${step.whenNobody}`),
    ...(step.repeat
      ? [say('editor.step.repeat', { times: step.repeat.times, time: spellTime(step.repeat.every, wording) })]
      : []),
    ...(next >= 0 ? [say('editor.step.next', { number: next + 1 })] : []),
  ].join(say('words.gap'));
}
