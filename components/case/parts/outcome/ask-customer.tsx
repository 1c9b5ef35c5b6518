import { useCallback, useState } from 'react';
import type { Answer } from '../../../../lib/messages/messages.ts';
import type { Channel } from '../../../../lib/model/kinds.ts';
import { ProblemNotice } from '../../../shared/problem-notice.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useLoaded } from '../../../shared/use-loaded.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { TakeText } from '../customer/take-text.tsx';

type Questions = Answer<'outcome.questions'>;
type Form = 'question' | 'link';

/**
 * A question to the customer in their language, to insert, to copy or to ask by phone (R92, R105). It counts as asked once a
 * person says that they sent it.
 */
export function AskCustomer({
  what,
  view,
  busy,
  act,
  tabId,
  onClose,
}: CaseSectionProps & { what: 'mood' | 'survey'; onClose: () => void }) {
  const { say, ask, locale } = useSession();
  const load = useCallback(
    () => ask('outcome.questions', { id: view.id, tabId: tabId ?? null }),
    [ask, view.id, tabId],
  );
  const { value, problem } = useLoaded(load);
  const [chosen, setChosen] = useState<string | null>(null);
  const [form, setForm] = useState<Form | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  if (!value) return <ProblemNotice problem={problem} />;
  const texts = value[what];
  const language = chosen ?? (value.language in texts ? value.language : 'en');
  const shownForm = form ?? (value.link ? 'link' : 'question');
  const text = typed ?? textOf(value, what, language, shownForm);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const asked = async (channel: Channel) => {
    const kind = what === 'mood' ? what : (`survey-${shownForm}` as const);
    if (await act((send, id) => send('outcome.ask', { id, what: kind, channel }))) onClose();
  };
  return (
    <CaseForm onClose={onClose}>
      {what === 'survey' && value.link && (
        <ChoiceField<Form>
          label={say('survey.form')}
          value={shownForm}
          choices={(['question', 'link'] as const).map((id) => ({ id, text: say(`survey.form.${id}`) }))}
          onChange={(next) => {
            setForm(next);
            setTyped(null);
          }}
        />
      )}
      <SelectField
        label={say('mood.language')}
        value={language}
        choices={Object.keys(texts).map((id) => ({ id, text: names.of(id) ?? id }))}
        onChange={(next) => {
          setChosen(next);
          setTyped(null);
        }}
      />
      <TextField label={say('mood.question')} value={text} lines={4} onChange={setTyped} />
      <TakeText
        script={`ask-${what}`}
        language={language}
        tabId={tabId}
        isDisabled={!text.trim()}
        getText={async () => text.trim()}
      />
      <div className="case-form-actions">
        <Button look="solid" isPending={busy} onPress={() => void asked(value.channel)}>
          {say('customer.sent')}
        </Button>
        <Button look="bare" isPending={busy} onPress={() => void asked('phone')}>
          {say('mood.said')}
        </Button>
        <Button look="bare" onPress={onClose}>
          {say('action.cancel')}
        </Button>
      </div>
    </CaseForm>
  );
}

/** The text in a language; with a link where the team has a form of its own. */
function textOf(value: Questions, what: 'mood' | 'survey', language: string, form: Form): string {
  const text = value[what][language] ?? value[what].en ?? '';
  return what === 'survey' && form === 'link' && value.link ? `${text}\n${value.link}` : text;
}
