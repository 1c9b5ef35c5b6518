import { useState } from 'react';
import type { OutcomeView } from '../../../../lib/messages/case-parts/outcome-view.ts';
import { dayWords } from '../../../shared/day-words.ts';
import { findWebUrl } from '../../../shared/find-web-url.ts';
import { type Session, useSession } from '../../../shared/session.tsx';
import { timeLeft } from '../../../shared/time-left.ts';
import { Unbroken } from '../../../shared/unbroken.tsx';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { FixAnswerForm } from './fix-answer-form.tsx';
import { ResolutionForm } from './resolution-form.tsx';
import { SignForm } from './sign-form.tsx';
import { SignLines } from './sign-lines.tsx';

type Resolution = NonNullable<OutcomeView['resolution']>;
type Form = 'change' | 'answer' | 'customer';

/** How a case was solved: what it is, how long it took, who is comfortable with it, and what is still to come (R71–R74, R89). */
export function OutcomeSection(props: CaseSectionProps) {
  const session = useSession();
  const { say } = session;
  const [form, setForm] = useState<Form | null>(null);
  const outcome = props.view.parts?.outcome;
  const resolution = outcome?.resolution;
  if (!resolution) return null;
  const close = () => setForm(null);
  const isPending = resolution.state === 'pending' || resolution.state === 'overdue';
  const hasCustomer = outcome.signed.some(({ as }) => as === 'customer');
  return (
    <Disclosure summary={say('outcome.summary-line', { state: stateOf(resolution, session) })}>
      <div className="case-part">
        <p className="case-text" dir="auto">
          {resolution.summary}
        </p>
        <p className="figures">
          <Unbroken>{tookWords(resolution, session)}</Unbroken>
        </p>
        {isPending && resolution.fixLink && <FixLink link={resolution.fixLink} />}
        {outcome.customer && (
          <p>
            {say(`outcome.customer.was.${outcome.customer.answer}`)}
            {outcome.customer.reason && (
              <span className="case-text" dir="auto">
                {say('words.gap') + outcome.customer.reason}
              </span>
            )}
          </p>
        )}
        <SignLines signed={outcome.signed} />
        {form === 'change' && <ResolutionForm {...props} onDone={close} />}
        {form === 'answer' && <FixAnswerForm {...props} onDone={close} />}
        {form === 'customer' && <SignForm {...props} as="customer" onDone={close} />}
        {form === null && (
          <div className="case-actions">
            {isPending && (
              <Button look="bare" onPress={() => setForm('answer')}>
                {say('outcome.answer')}
              </Button>
            )}
            <Button look="bare" onPress={() => setForm('change')}>
              {say('outcome.change')}
            </Button>
            {!hasCustomer && (
              <Button look="bare" onPress={() => setForm('customer')}>
                {say('outcome.sign.add-customer')}
              </Button>
            )}
          </div>
        )}
      </div>
    </Disclosure>
  );
}

/** Where the proper fix is tracked: an address that can be opened, or the number as it was typed. */
function FixLink({ link }: { link: string }) {
  const { say } = useSession();
  const url = findWebUrl(link);
  return (
    <p>
      <span className="field-label">{say('outcome.pending-fix')}</span>{' '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer" dir="auto">
          {link}
        </a>
      ) : (
        <span dir="auto">{link}</span>
      )}
    </p>
  );
}

type Words = Pick<Session, 'say' | 'locale'>;

function stateOf({ kind, state, reviewOn }: Resolution, { say, locale }: Words): string {
  if (kind === 'fix') return say('outcome.fix');
  if (state === 'fixed' || state === 'kept') return say(`outcome.workaround.${state}`);
  if (!reviewOn) return say('outcome.workaround.undated');
  const day = dayWords(reviewOn, locale);
  return say(state === 'overdue' ? 'outcome.workaround.overdue' : 'outcome.workaround.pending', { day });
}

/** How long it took; a workaround within what was promised buys time, and is said to (R89). */
function tookWords({ kind, seconds, inTime }: Resolution, { say }: Words): string {
  const took = say(`outcome.took.${kind}`, { time: timeLeft(seconds, say) });
  if (inTime == null) return took;
  const inside = kind === 'workaround' ? 'outcome.took.bought' : 'outcome.took.in-time';
  return took + say('words.gap') + say(inTime ? inside : 'outcome.took.late');
}
