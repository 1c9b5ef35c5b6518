import { useCallback, useState } from 'react';
import type { Answer } from '../../../../lib/messages/messages.ts';
import type { CaseView } from '../../../../lib/messages/panel-state.ts';
import { FillIns } from '../../../panel/fill-ins.tsx';
import { ProblemNotice } from '../../../shared/problem-notice.tsx';
import { type Session, useSession } from '../../../shared/session.tsx';
import { useAskedSoon } from '../../../shared/use-asked-soon.ts';
import { useNow } from '../../../shared/use-now.ts';
import { when } from '../../../shared/when.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';
import { ChannelField } from './channel-field.tsx';
import { TakeText } from './take-text.tsx';
import { TextLanguage } from './text-language.tsx';
import './customer.css';

const TOLD = ['received', 'priority', 'urgency', 'sla'] as const;
type Told = (typeof TOLD)[number];

/** What can be told by now, in the reader's words: priority, urgency and SLA once they are confirmed. */
function tellable({ parts }: CaseView, now: number, { say, locale }: Session): Partial<Record<Told, string>> {
  const { priority, urgency, sla } = parts?.weighing ?? {};
  const due =
    sla?.metric && sla.dueAt ? `${say(`metric.${sla.metric}`)}, ${when(sla.dueAt, now, { say, locale })}` : '';
  return {
    received: say('customer.tell.received'),
    ...(priority && { priority: say('customer.tell.priority', { level: say(`priority.${priority}`) }) }),
    ...(urgency && { urgency: say('customer.tell.urgency', { level: say(`priority.${urgency}`) }) }),
    ...(sla && { sla: due ? say('customer.tell.sla', { sla: due }) : say('weighing.sla.none') }),
  };
}

/**
 * Tells the customer that we have it, with priority, urgency and SLA in plain words (R55–R58): one text in their language, and
 * one entry in the log of all that it told, once a person says that it was sent, or was said.
 */
export function TellForm({ view, busy, act, onDone, tabId }: ItemFormProps) {
  const session = useSession();
  const { say, ask } = session;
  const now = useNow(60_000);
  const customer = view.parts?.customer;
  const known = tellable(view, now, session);
  const [chosen, setChosen] = useState<readonly Told[]>(() => TOLD.filter((one) => known[one] && !customer?.told[one]));
  const [channel, setChannel] = useState(customer?.channel ?? 'email');
  const [language, setLanguage] = useState<string | null>(null);
  const tell = TOLD.filter((one) => chosen.includes(one) && known[one]);
  const told = tell.join();
  const id = view.id;
  const asking = useCallback(
    () => ask('customer.draft', { id, tabId, language, tell: told === '' ? [] : (told.split(',') as Told[]) }),
    [ask, id, tabId, language, told],
  );
  const { answer: draft, problem } = useAskedSoon<Answer<'customer.draft'>>(asking, 0);
  const isSaid = channel === 'phone';
  const log = async () => {
    if (await act((ask, id) => ask('case.contact', { id, channel, direction: 'out', about: tell }))) onDone();
  };
  return (
    <CaseForm
      onClose={onDone}
      action={say(isSaid ? 'customer.called' : 'customer.sent')}
      busy={busy}
      isDisabled={tell.length === 0}
      onSend={log}
    >
      {Object.keys(known).length > 1 && (
        <fieldset className="customer-checks">
          <legend className="field-label">{say('customer.tell')}</legend>
          {TOLD.map(
            (one) =>
              known[one] && (
                <Checkbox
                  key={one}
                  isSelected={chosen.includes(one)}
                  onChange={(on) => setChosen(on ? [...chosen, one] : chosen.filter((other) => other !== one))}
                >
                  {known[one]}
                </Checkbox>
              ),
          )}
        </fieldset>
      )}
      {Object.keys(known).length === 1 && <p className="soft small">{say('customer.tell.unset')}</p>}
      <ChannelField label={say('customer.channel')} value={channel} onChange={setChannel} />
      <TextLanguage draft={draft} onChange={setLanguage} />
      {draft && (
        <div className="case-part">
          <h4 className="field-label">{say(isSaid ? 'customer.text.say' : 'customer.text')}</h4>
          <p className="customer-text" lang={draft.language} dir="auto">
            <FillIns text={draft.text} />
          </p>
        </div>
      )}
      {!isSaid && draft && (
        <TakeText
          script="customer-received"
          language={draft.language}
          tabId={tabId}
          isDisabled={tell.length === 0}
          tells={{ case: view.id, channel, about: tell }}
          getText={async () => draft.text}
        />
      )}
      <ProblemNotice problem={problem} />
      {!isSaid && <p className="soft small">{say('customer.sent.hint')}</p>}
    </CaseForm>
  );
}
