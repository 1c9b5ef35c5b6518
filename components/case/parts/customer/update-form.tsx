import { useEffect, useState } from 'react';
import type { Answer } from '../../../../lib/messages/messages.ts';
import { type Problem, problemOf } from '../../../../lib/model/problem.ts';
import { ProblemNotice } from '../../../shared/problem-notice.tsx';
import { useSession } from '../../../shared/session.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';
import { ChannelField } from './channel-field.tsx';
import { TakeText } from './take-text.tsx';
import { TextLanguage } from './text-language.tsx';
import './customer.css';

const PARTS = ['process', 'impact', 'sla'] as const;
type Parts = Record<(typeof PARTS)[number], string>;

/**
 * An update of three parts, each required and filled in from the case: how it goes on our side, what it means for their
 * business, the SLA (R63). It is logged with its parts once a person says that it was sent, or was said.
 */
export function UpdateForm({ view, busy, act, onDone, tabId }: ItemFormProps) {
  const { say, ask } = useSession();
  const { id } = view;
  const [draft, setDraft] = useState<Answer<'customer.draft'> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [typed, setTyped] = useState<Partial<Parts>>({});
  const [language, setLanguage] = useState<string | null>(null);
  const [channel, setChannel] = useState(view.parts?.customer?.channel ?? 'email');
  const [isTried, setTried] = useState(false);
  useEffect(() => {
    let isWanted = true;
    ask('customer.draft', { id, tabId, language, tell: ['update'] }).then(
      (next) => isWanted && setDraft(next),
      (error) => isWanted && setProblem(problemOf(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, id, tabId, language]);
  if (!draft) return <ProblemNotice problem={problem} />;
  const parts: Parts = { ...draft.proposed, ...typed };
  const isWhole = PARTS.every((part) => parts[part].trim() !== '');
  const getText = async () => {
    setTried(true);
    if (!isWhole) return undefined;
    return (await ask('customer.draft', { id, tabId, language: draft.language, tell: ['update'], parts })).text;
  };
  const log = async () => {
    setTried(true);
    if (!isWhole) return;
    const about = ['update' as const];
    if (await act((ask, id) => ask('case.contact', { id, channel, direction: 'out', about, parts }))) onDone();
  };
  const isSaid = channel === 'phone';
  return (
    <CaseForm onClose={onDone} action={say(isSaid ? 'customer.called' : 'customer.sent')} busy={busy} onSend={log}>
      <p className="soft small">{say('customer.update.hint')}</p>
      {PARTS.map((part) => (
        <TextField
          key={part}
          label={say(`customer.update.${part}`)}
          value={parts[part]}
          lines={2}
          error={isTried && parts[part].trim() === '' ? say('customer.update.empty') : undefined}
          onChange={(text) => setTyped({ ...typed, [part]: text })}
        />
      ))}
      <ChannelField label={say('customer.channel')} value={channel} onChange={setChannel} />
      <TextLanguage draft={draft} onChange={setLanguage} />
      {!isSaid && (
        <>
          <TakeText
            script="customer-update"
            language={draft.language}
            tabId={tabId}
            tells={{ case: id, channel, about: ['update'], parts }}
            getText={getText}
          />
          <p className="soft small">{say('customer.sent.hint')}</p>
        </>
      )}
      <ProblemNotice problem={problem} />
    </CaseForm>
  );
}
