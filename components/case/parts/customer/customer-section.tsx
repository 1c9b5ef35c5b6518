import { useState } from 'react';
import type { CustomerView } from '../../../../lib/messages/case-parts/customer-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { timeLeft } from '../../../shared/time-left.ts';
import { useNow } from '../../../shared/use-now.ts';
import { type TimeWords, when } from '../../../shared/when.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { ItemPlace } from '../../item-place.tsx';
import { ContactLine } from './contact-line.tsx';
import { UpdateForm } from './update-form.tsx';
import './customer.css';
import { Unbroken } from '../../../shared/unbroken.tsx';

/** How it stands with the customer, in a few words. */
function stateOf({ next, total }: CustomerView, now: number, words: TimeWords): string {
  const { say } = words;
  if (!next) return say('customer.section.count', { count: total });
  const isLate = Date.parse(next.dueAt) < now;
  return say(isLate ? 'customer.section.late' : 'customer.section.by', { when: when(next.dueAt, now, words) });
}

/** The log of contacts with the customer: the evidence that they were heard, with dates (R40, R88, R91). */
export function CustomerSection(props: CaseSectionProps) {
  const { say, locale } = useSession();
  const now = useNow();
  const [isWriting, setWriting] = useState(false);
  const customer = props.view.parts?.customer;
  if (!customer?.exists) return null;
  const { contacts, total, firstReaction, next } = customer;
  return (
    <Disclosure summary={stateOf(customer, now, { say, locale })}>
      <div className="customer-log">
        {firstReaction != null && (
          <p className="soft">
            <Unbroken>{say('customer.section.reaction', { time: timeLeft(firstReaction, say) })}</Unbroken>
          </p>
        )}
        {next && !isWriting && (
          <p>
            <Button onPress={() => setWriting(true)}>{say('customer.update')}</Button>
          </p>
        )}
        {isWriting && (
          <ItemPlace onClose={() => setWriting(false)}>
            <UpdateForm {...props} item="customer-updated" onDone={() => setWriting(false)} />
          </ItemPlace>
        )}
        {total === 0 && <p className="soft">{say('customer.section.empty')}</p>}
        <ol className="timeline">
          {contacts.map((one) => (
            <ContactLine key={one.event} contact={one} now={now} />
          ))}
        </ol>
        {total > contacts.length && (
          <p className="soft small">{say('customer.section.more', { count: total - contacts.length })}</p>
        )}
      </div>
    </Disclosure>
  );
}
