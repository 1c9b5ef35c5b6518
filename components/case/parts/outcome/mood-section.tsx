import { useState } from 'react';
import type { OutcomeView } from '../../../../lib/messages/case-parts/outcome-view.ts';
import { lowerFirst } from '../../../shared/letter-case.ts';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { type TimeWords, when } from '../../../shared/when.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { ItemPlace } from '../../item-place.tsx';
import { AskCustomer } from './ask-customer.tsx';
import { MoodAnswerForm } from './mood-answer-form.tsx';
import { MoodPrepare } from './mood-prepare.tsx';

/** How the customer is doing while the case is under way (R92–R94); nothing before the investigation. */
export function MoodSection(props: CaseSectionProps) {
  const { say, locale } = useSession();
  const now = useNow();
  const [form, setForm] = useState<'ask' | 'answer' | null>(null);
  const { view, busy, act } = props;
  const outcome = view.parts?.outcome;
  if (!outcome || view.step === 'received') return null;
  const { mood, moodAsked } = outcome;
  if (view.step === 'closed' && !mood && !moodAsked) return null;
  const words = { say, locale };
  return (
    <Disclosure summary={say('mood.summary', { state: stateOf(outcome, now, words) })}>
      <div className="case-part">
        <MoodPrepare outcome={outcome} />
        {moodAsked && (
          <p className="soft small figures">
            {say('mood.asked', { who: moodAsked.by, when: when(moodAsked.at, now, words) })}
          </p>
        )}
        {mood && <MoodLine mood={mood} />}
        {form === 'ask' && (
          <ItemPlace onClose={() => setForm(null)}>
            <AskCustomer {...props} what="mood" onClose={() => setForm(null)} />
          </ItemPlace>
        )}
        {form === 'answer' && <MoodAnswerForm busy={busy} act={act} onClose={() => setForm(null)} />}
        {form === null && (
          <div className="case-actions">
            <Button look="bare" onPress={() => setForm('ask')}>
              {say('mood.ask')}
            </Button>
            <Button look="bare" onPress={() => setForm('answer')}>
              {say('mood.record')}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}

function MoodLine({ mood }: { mood: NonNullable<OutcomeView['mood']> }) {
  const { say } = useSession();
  return (
    <div>
      <p>{say(`mood.answer.${mood.answer}`)}</p>
      {mood.solution && <p dir="auto">{say('mood.solution.was', { text: mood.solution })}</p>}
      {mood.updates && <p dir="auto">{say('mood.updates.was', { text: mood.updates })}</p>}
    </div>
  );
}

/** The summary warns, where there is something to prepare for (R94). */
function stateOf({ hardTalk, mood, moodAsked }: OutcomeView, now: number, words: TimeWords): string {
  const { say, locale } = words;
  if (hardTalk.length > 0) return say('mood.peek.prepare');
  if (mood) return lowerFirst(say(`mood.answer.${mood.answer}`), locale);
  return moodAsked ? say('mood.peek.asked', { when: when(moodAsked.at, now, words) }) : say('mood.peek.none');
}
