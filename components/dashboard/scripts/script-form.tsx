import { useState } from 'react';
import type { ScriptDraft, ScriptLine } from '../../../lib/messages/script-messages.ts';
import { type Level, SIGNAL_KINDS } from '../../../lib/model/kinds.ts';
import { FRAMEWORKS } from '../../../lib/model/policy.ts';
import { NAME_TEXT, SCRIPT_TEXT } from '../../../lib/model/text-limits.ts';
import { TokenPicker } from '../../options/matrix/token-picker.tsx';
import { CountedField } from '../../shared/counted-field.tsx';
import { nameOf } from '../../shared/name-of.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ScriptPreview } from './script-preview.tsx';
import { useKeptWords } from './use-kept-words.ts';

/** Languages that are offered; whatever language a text has is offered too. */
const LANGUAGES = ['en', 'fi', 'et', 'zh', 'id', 'ja', 'sv', 'de', 'fr', 'es', 'pt'];
/** At which a text can be suggested: nothing is while all is calm. */
const HOT: readonly Level[] = ['watch', 'at-risk', 'critical'];

/**
 * A text as it is written (R128), beside what an agent would get. Whoever it names is said once before it is saved; what was typed stays
 * where saving fails.
 */
export function ScriptForm({
  draft: first,
  script,
  onSaved,
  onClose,
}: {
  draft: ScriptDraft;
  /** The one that is changed; null for a new one. */
  script: ScriptLine | null;
  onSaved: (saved: { id: string; language: string }) => void;
  onClose: () => void;
}) {
  const { say, ask, locale } = useSession();
  const { busy, problem, run } = useRun();
  const { language: tongue, title, text, signals, levels, framework } = first;
  const [draft, setDraft] = useState<ScriptDraft>({ language: tongue, title, text, signals, levels, framework });
  const [heads] = useState(script?.heads ?? []);
  const [isAsked, setAsked] = useState(false);
  const [checked, setChecked] = useState<{ words: string; names: string[] } | null>(null);
  const isChanged = draft.title !== title || draft.text !== text;
  const screen = `script/${script ? `${script.id}/${script.language}` : 'new'}`;
  const forget = useKeptWords(screen, heads.join(), draft, isChanged, (found) => set(found));
  const set = (part: Partial<ScriptDraft>) => setDraft((last) => ({ ...last, ...part }));
  const words = `${draft.title}\n${draft.text}`;
  const warned = checked?.words === words && checked.names.length > 0 ? checked : null;
  const spoken = new Intl.DisplayNames(locale, { type: 'language' });
  const languages = [...new Set([...LANGUAGES, draft.language])].map((id) => ({ id, text: spoken.of(id) ?? id }));
  const needs = (value: string) => isAsked && !value.trim();
  const save = () => {
    setAsked(true);
    if (!draft.title.trim() || !draft.text.trim()) return;
    if (draft.title.length > NAME_TEXT || draft.text.length > SCRIPT_TEXT) return;
    void run(async () => {
      if (!warned) {
        const { names } = await ask('knowledge.check', { text: words });
        setChecked({ words, names });
        if (names.length > 0) return;
      }
      const saved = await ask('scripts.save', { id: script?.id ?? null, heads, draft });
      forget();
      onSaved(saved);
    });
  };
  return (
    <div className="case-form script-form">
      {!script && <h2 className="section-title">{say('scripts.form.new')}</h2>}
      <CountedField
        label={say('scripts.form.title')}
        most={NAME_TEXT}
        value={draft.title}
        error={needs(draft.title) ? say('scripts.form.empty-title') : undefined}
        onChange={(next) => set({ title: next })}
        isRequired
      />
      <CountedField
        label={say('scripts.form.text')}
        help={say('scripts.form.help')}
        most={SCRIPT_TEXT}
        lines={8}
        value={draft.text}
        error={needs(draft.text) ? say('scripts.form.empty-text') : undefined}
        onChange={(next) => set({ text: next })}
        isRequired
      />
      <ScriptPreview text={draft.text} language={draft.language} />
      <div className="scripts-filters">
        {!script && (
          <SelectField
            label={say('scripts.language')}
            value={draft.language}
            choices={languages}
            onChange={(language) => set({ language })}
          />
        )}
        <SelectField
          label={say('scripts.form.framework')}
          value={draft.framework ?? 'none'}
          choices={[
            { id: 'none', text: say('scripts.form.framework.none') },
            ...FRAMEWORKS.map((id) => ({ id, text: id })),
          ]}
          onChange={(id) => set({ framework: FRAMEWORKS.find((one) => one === id) ?? null })}
        />
      </div>
      <TokenPicker
        label={say('scripts.form.signals')}
        values={draft.signals}
        choices={SIGNAL_KINDS.map((id) => ({ id, name: nameOf(say, 'kind', id) }))}
        onChange={(ids) => set({ signals: ids.flatMap((id) => SIGNAL_KINDS.find((kind) => kind === id) ?? []) })}
      />
      <fieldset className="script-levels">
        <legend className="field-label">{say('scripts.form.levels')}</legend>
        {HOT.map((level) => (
          <Checkbox
            key={level}
            isSelected={draft.levels.includes(level)}
            onChange={(on) => set({ levels: HOT.filter((one) => (one === level ? on : draft.levels.includes(one))) })}
          >
            {say(`level.${level}`)}
          </Checkbox>
        ))}
        <p className="field-help">{say('scripts.form.levels.help')}</p>
      </fieldset>
      {warned && (
        <Notice tone="warn" icon="alert" live>
          {say('knowledge.names', { names: new Intl.ListFormat(locale).format(warned.names) })}
        </Notice>
      )}
      <ProblemNotice problem={problem} />
      <div className="case-form-actions">
        <Button look="solid" isPending={busy} onPress={save}>
          {warned ? say('knowledge.save-anyway') : say('action.save')}
        </Button>
        <Button
          look="bare"
          onPress={() => {
            forget();
            onClose();
          }}
        >
          {say('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
