import { useCallback, useState } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { Sponsorship } from '../../../lib/model/process-policy.ts';
import { PartsActions } from '../../options/parts-actions.tsx';
import { useParts } from '../../options/use-parts.ts';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EntriesField } from './entries-field.tsx';

const PARTS = ['sponsorship'] as const;
const LISTS = ['metrics', 'duties', 'trainings', 'entry', 'exit'] as const;
/** Languages the team may write in: those that customers are answered in. */
const LANGUAGES = ['en', 'fi', 'et', 'zh', 'id', 'ja'];
const MOST_MONTHS = 240;
const MOST_PLACES = 1000;

/** Fills in the programme (R115–R123), as the policy's part: saved by a button, unsaved work survives. */
export function DefinitionEditor({ onSaved }: { onSaved: () => void }) {
  const { ask } = useSession();
  const load = useCallback(async () => {
    const [parts, suggestions] = await Promise.all([
      ask('parts.get', { parts: [...PARTS] }),
      ask('programme.suggestions', {}),
    ]);
    return { parts, suggestions };
  }, [ask]);
  const { value, problem, reload } = useLoaded(load);
  if (value) return <Editor {...value} onSaved={onSaved} />;
  return <NotLoaded problem={problem} onRetry={reload} />;
}

function Editor({
  parts: loaded,
  suggestions,
  onSaved,
}: {
  parts: Answer<'parts.get'>;
  suggestions: Answer<'programme.suggestions'>;
  onSaved: () => void;
}) {
  const { say, locale, language: own } = useSession();
  const parts = useParts('sponsorship', PARTS, loaded, onSaved);
  const { sponsorship } = parts.values;
  const [language, setLanguage] = useState<string>(own);
  const change = (part: Partial<Sponsorship>) => parts.change({ sponsorship: { ...sponsorship, ...part } });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const months = say('programme.in-months');
  return (
    <div className="programme-editor">
      <TextField
        label={say('programme.purpose')}
        help={say('programme.purpose.help')}
        lines={2}
        value={sponsorship.purpose}
        onChange={(purpose) => change({ purpose })}
      />
      <SelectField
        label={say('programme.language')}
        value={language}
        choices={LANGUAGES.map((id) => ({ id, text: names.of(id) ?? id }))}
        onChange={setLanguage}
      />
      {LISTS.map((list) => (
        <EntriesField
          key={list}
          label={say(`programme.${list}`)}
          help={say(`programme.${list}.help`)}
          language={language}
          entries={sponsorship[list]}
          suggested={suggestions[list]}
          onChange={(entries) => change({ [list]: entries })}
        />
      ))}
      <div className="programme-days">
        <NumberField
          isLabelShown
          label={say('programme.months')}
          placeholder={months}
          min={1}
          max={MOST_MONTHS}
          value={sponsorship.months ?? null}
          onChange={(value) => change({ months: value })}
        />
        <NumberField
          isLabelShown
          label={say('programme.review-months')}
          placeholder={months}
          min={1}
          max={MOST_MONTHS}
          value={sponsorship.reviewMonths ?? null}
          onChange={(value) => change({ reviewMonths: value })}
        />
        <NumberField
          isLabelShown
          label={say('programme.capacity')}
          placeholder={say('programme.capacity.unit')}
          min={1}
          max={MOST_PLACES}
          value={sponsorship.capacity ?? null}
          onChange={(value) => change({ capacity: value })}
        />
      </div>
      <Switch isSelected={sponsorship.propose} onChange={(propose) => change({ propose })}>
        {say('programme.propose-from-cases')}
      </Switch>
      <PartsActions parts={parts} />
    </div>
  );
}
