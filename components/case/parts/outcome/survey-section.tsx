import type { OutcomeView } from '../../../../lib/messages/case-parts/outcome-view.ts';
import { dayWords } from '../../../shared/day-words.ts';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { type TimeWords, when } from '../../../shared/when.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { SurveyForm } from './survey-form.tsx';

/** The question after it, from the sign-off of the resolution on, however long the post-mortem takes (R105, R106). */
export function SurveySection(props: CaseSectionProps) {
  const { say, locale } = useSession();
  const now = useNow();
  const { view } = props;
  const survey = view.parts?.outcome?.survey;
  // Where the checklist asks for it, it is answered there.
  if (!survey || view.checklist.some(({ item }) => item === 'survey-sent')) return null;
  return (
    <Disclosure summary={say('survey.summary', { state: stateOf(survey, now, { say, locale }) })}>
      <SurveyForm {...props} />
    </Disclosure>
  );
}

function stateOf(survey: NonNullable<OutcomeView['survey']>, now: number, words: TimeWords): string {
  const { say, locale } = words;
  const { answer, sent, skipped, dueAt, needsAction } = survey;
  if (answer) {
    const score = say('survey.peek.score', { score: answer.score, of: answer.of });
    return needsAction ? `${score} · ${say('survey.peek.action')}` : score;
  }
  if (sent) return say('survey.peek.sent', { when: when(sent.at, now, words) });
  if (skipped || !dueAt) return say('survey.peek.skipped');
  const isLate = Date.parse(dueAt) <= now;
  return say(isLate ? 'survey.peek.late' : 'survey.peek.due', { day: dayWords(localDay(dueAt), locale) });
}

/** The day of an instant where the reader is. */
const localDay = (at: string) => new Intl.DateTimeFormat('en-CA').format(Date.parse(at));
