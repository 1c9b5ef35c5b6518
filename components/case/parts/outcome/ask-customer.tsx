import { useCallback, useState } from 'react';
import type { Answer } from '../../../../lib/messages/messages.ts';
import type { Channel } from '../../../../lib/model/kinds.ts';
import { CopyButton } from '../../../shared/copy-button.tsx';
import { ProblemNotice } from '../../../shared/problem-notice.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useLoaded } from '../../../shared/use-loaded.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';

type Questions = Answer<'outcome.questions'>;
type Result = Answer<'panel.insert'>;
type Form = 'question' | 'link';

/** A question to the customer in their language, to insert, to copy or to ask by phone (R92, R105). A person sends it. */
export function AskCustomer({
  what,
  view,
  busy,
  act,
  tabId,
  onAsked,
  onClose,
}: CaseSectionProps & {
  what: 'mood' | 'survey';
  onAsked: (result: Result | null) => void;
  onClose: () => void;
}) {
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
  const tell = async (how: 'inserted' | 'copied' | 'said', channel: Channel) => {
    let result: Result | null = null;
    const kind = what === 'mood' ? what : (`survey-${shownForm}` as const);
    const done = await act(async (send, id) => {
      const asked = { id, what: kind, how, channel, tabId: tabId ?? null, text: text.trim() || null };
      const answer = await send('outcome.ask', asked);
      result = answer.result ?? null;
      return answer.view;
    });
    if (done) onAsked(how === 'copied' ? { outcome: 'copied', audience: 'unknown' } : result);
  };
  return (
    <div className="case-form">
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
      <div className="case-form-actions">
        {tabId !== undefined && (
          <Button
            icon="insert"
            isPending={busy}
            isDisabled={!text.trim()}
            onPress={() => void tell('inserted', value.channel)}
          >
            {say('panel.script.insert')}
          </Button>
        )}
        <CopyButton text={text} label={say('mood.copy')} onCopied={() => void tell('copied', value.channel)} />
        <Button look="bare" isPending={busy} onPress={() => void tell('said', 'phone')}>
          {say('mood.said')}
        </Button>
        <Button look="bare" onPress={onClose}>
          {say('action.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** The text in a language; with a link where the team has a form of its own. */
function textOf(value: Questions, what: 'mood' | 'survey', language: string, form: Form): string {
  const text = value[what][language] ?? value[what].en ?? '';
  return what === 'survey' && form === 'link' && value.link ? `${text}\n${value.link}` : text;
}
