import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Answer, PolicyError } from '../../lib/messages/messages.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { CodeEditor, type CodePlace } from '../ui/code-editor.tsx';
import { Notice } from '../ui/notice.tsx';
import { PolicyErrors } from './policy-errors.tsx';
import { saveFile } from './save-file.ts';
import { useStored } from './use-stored.ts';
import { useUnsavedWarning } from './use-unsaved-warning.ts';

/** The editor of the policy, its buttons, the defaults beside it, and what is wrong with what was written. */
export function PolicyWorkbench({ policy, onSaved }: { policy: Answer<'policy.get'>; onSaved: () => void }) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [stored, setStored] = useState({ text: policy.text, version: policy.version });
  const [text, setText] = useState(policy.text);
  const [errors, setErrors] = useState<readonly PolicyError[]>([]);
  const [note, setNote] = useState<string | null>(null);
  const [place, setPlace] = useState<CodePlace | null>(null);
  const [defaults, setDefaults] = useState(false);
  const changed = text !== stored.text;

  useUnsavedWarning(changed);

  useStored(policy, changed, ({ text, version }) => {
    setStored({ text, version });
    setText(text);
  });

  const write = (next: string) => {
    setText(next);
    setNote(null);
  };
  const save = () =>
    run(async () => {
      setNote(null);
      const result = await ask('policy.set', { text, version: stored.version });
      setErrors(result.errors);
      if (!result.saved) return;
      setStored({ text, version: result.version });
      setNote(say('options.policy.saved'));
      onSaved();
    });
  const load = (file: File | undefined) =>
    file &&
    run(async () => {
      setText(await file.text());
      setErrors([]);
      setNote(say('options.policy.imported', { name: file.name }));
    });
  return (
    <div className="workbench">
      <div className="workbench-editors" data-defaults={defaults}>
        <CodeEditor label={say('options.policy.editor')} text={text} marks={errors} place={place} onChange={write} />
        {defaults && <CodeEditor label={say('options.policy.defaults')} text={policy.defaults} readOnly />}
      </div>
      <PolicyErrors errors={errors} onGo={({ line, column }) => setPlace({ line, column })} />
      <div className="workbench-actions">
        <Button look="solid" isPending={busy} isDisabled={!changed && errors.length === 0} onPress={() => void save()}>
          {say('action.save')}
        </Button>
        <Button onPress={() => setDefaults(!defaults)} aria-pressed={defaults}>
          {say(defaults ? 'options.policy.hide-defaults' : 'options.policy.show-defaults')}
        </Button>
        {text.trim() === '' && (
          <Button onPress={() => write(policy.defaults)}>{say('options.policy.insert-defaults')}</Button>
        )}
        <Button onPress={() => saveFile('simmer-policy.json', text)}>{say('options.policy.export')}</Button>
        <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={(files) => void load(files?.[0])}>
          <Button>{say('options.policy.import')}</Button>
        </FileTrigger>
        {changed && (
          <Button
            look="bare"
            onPress={() => {
              write(stored.text);
              setErrors([]);
            }}
          >
            {say('options.policy.revert')}
          </Button>
        )}
        <span className="soft small workbench-status">
          {changed ? say('options.policy.unsaved') : say('options.policy.version', { version: stored.version })}
        </span>
      </div>
      {note && (
        <Notice live icon="check" tone="good">
          {note}
        </Notice>
      )}
      <ProblemNotice problem={problem} />
    </div>
  );
}
