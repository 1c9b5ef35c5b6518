import { ESCALATION_TYPES, MODES } from '../../../lib/model/kinds.ts';
import type { Ladder } from '../../../lib/model/ladder.ts';
import type { MatrixRow } from '../../../lib/model/policy.ts';
import { upperFirst } from '../../shared/letter-case.ts';
import { useSession } from '../../shared/session.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Section } from '../../ui/section.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import { ByLanguageField } from './by-language-field.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import { DurationField } from './duration-field.tsx';
import { useWording } from './editor-context.tsx';
import { TakerFields } from './taker-fields.tsx';
import { TokenPicker } from './token-picker.tsx';
import { textIn } from './wording.ts';

const MOST_TIER = 9;

/** All that a row says, in fields. Every change is in the editor at once; nothing holds until the whole is saved. */
export function RowForm({
  row,
  ladders,
  onChange,
}: {
  row: MatrixRow;
  ladders: readonly Ladder[];
  onChange: (change: Partial<MatrixRow>) => void;
}) {
  const { say, locale } = useSession();
  const { context } = useWording();
  const { languages, explanations } = context;
  // What the first ladder is called stands beside "the usual one", so that one sees which it is.
  const [usual] = ladders;
  const ladderChoices = [
    {
      id: 'usual',
      text: usual
        ? say('editor.ladder.usual', { name: textIn(usual.name, locale, usual.id) })
        : say('editor.ladder.no-usual'),
    },
    ...ladders.map(({ id, name }) => ({ id: `id:${id}`, text: textIn(name, locale, id) })),
    { id: 'none', text: say('editor.ladder.none') },
  ];
  const ladder = row.ladder === null ? 'none' : row.ladder === undefined ? 'usual' : `id:${row.ladder}`;
  const withLadder = (id: string) => {
    if (id === 'usual') onChange({ ladder: undefined });
    else onChange({ ladder: id === 'none' ? null : id.slice('id:'.length) });
  };
  return (
    <>
      <ByLanguageField
        label={say('editor.name')}
        texts={row.name ?? {}}
        languages={languages}
        onChange={(name) => onChange({ name })}
      />
      <Section title={say('editor.part.when')}>
        <ConditionEditor condition={row.when} onChange={(when) => onChange({ when })} />
      </Section>
      <Section title={say('editor.part.who')}>
        <SelectField
          label={say('editor.type')}
          value={row.type}
          choices={ESCALATION_TYPES.map((id) => ({ id, text: say(`type.${id}`) }))}
          onChange={(type) => onChange({ type })}
        />
        <p className="soft small field-note">{say(`type.${row.type}.help`)}</p>
        <div className="field-pair">
          <ChoiceField
            label={say('editor.mode')}
            value={row.mode}
            choices={MODES.map((id) => ({ id, text: say(`mode.${id}`) }))}
            onChange={(mode) => onChange({ mode })}
          />
          <NumberField
            label={say('editor.tier')}
            isLabelShown
            value={row.tier}
            placeholder=""
            min={1}
            max={MOST_TIER}
            onChange={(tier) => tier !== null && onChange({ tier })}
          />
        </div>
        <TakerFields to={row.to} onChange={(to) => onChange({ to })} />
        <TokenPicker
          label={say('editor.notify')}
          values={row.notify}
          choices={context.roles.map(({ id, name }) => ({ id, name: upperFirst(name, locale) }))}
          onChange={(notify) => onChange({ notify })}
        />
        <div className="field-pair">
          <DurationField
            label={say('editor.within')}
            value={row.acknowledgeWithin}
            none={say('editor.within.none')}
            onChange={(acknowledgeWithin) => onChange({ acknowledgeWithin })}
          />
          <SelectField label={say('editor.ladder')} value={ladder} choices={ladderChoices} onChange={withLadder} />
        </div>
        <Switch isSelected={row.protective} onChange={(protective) => onChange({ protective })}>
          {say('editor.protective')}
        </Switch>
        <p className="soft small field-note">{say('editor.protective.help')}</p>
      </Section>
      <Section title={say('editor.part.say')}>
        <ByLanguageField
          label={say('editor.explain')}
          help={say('editor.explain.help')}
          texts={row.explain}
          languages={languages}
          shipped={explanations[row.id]}
          lines={3}
          onChange={(explain) => onChange({ explain })}
        />
        <ByLanguageField
          label={say('editor.handover')}
          help={say('editor.handover.help')}
          texts={row.handover ?? {}}
          languages={languages}
          lines={3}
          onChange={(texts) => onChange({ handover: Object.keys(texts).length > 0 ? texts : undefined })}
        />
        <TokenPicker
          label={say('editor.scripts')}
          values={row.scripts ?? []}
          choices={context.scripts}
          onChange={(scripts) => onChange({ scripts: scripts.length > 0 ? scripts : undefined })}
        />
      </Section>
    </>
  );
}
