import type { Condition } from '../../../lib/model/condition.ts';
import { useSession } from '../../shared/session.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import {
  DEEPEST_GROUP,
  findGroup,
  findTest,
  GROUP_MODES,
  type Group,
  kindOf,
  newTest,
  ofGroup,
  ofRoot,
  rootOf,
  TESTS,
} from './condition-model.ts';
import { conditionSentence } from './condition-sentence.ts';
import { useWording } from './editor-context.tsx';
import { TestFields } from './test-fields.tsx';

/** What a row asks of a ticket, built of tests and groups of them. What is nested deeper than the form goes is kept and shown. */
export function ConditionEditor({
  condition,
  onChange,
}: {
  condition: Condition;
  onChange: (next: Condition) => void;
}) {
  const { say } = useSession();
  return (
    <GroupFields
      group={rootOf(condition)}
      depth={1}
      label={say('editor.condition')}
      onChange={(next) => onChange(ofRoot(next))}
    />
  );
}

function GroupFields({
  group,
  depth,
  label,
  onChange,
  onRemove,
}: {
  group: Group;
  depth: number;
  label: string;
  onChange: (group: Group) => void;
  onRemove?: () => void;
}) {
  const { say } = useSession();
  const { mode, parts } = group;
  const put = (at: number, next: Condition | null) =>
    onChange({ mode, parts: parts.flatMap((part, i) => (i === at ? (next ?? []) : part)) });
  const add = (next: Condition) => onChange({ mode, parts: [...parts, next] });
  const choices = [
    ...TESTS.map((id) => ({ id, text: say(`editor.test.${id}`) })),
    ...(depth < DEEPEST_GROUP ? [{ id: 'nested' as const, text: say('editor.condition.group') }] : []),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would have a legend where the choice of the mode already is
    <div className="condition-group" role="group" aria-label={label} data-depth={depth}>
      <div className="condition-head">
        <SelectField
          label={say('editor.condition.mode')}
          isLabelHidden
          value={mode}
          choices={GROUP_MODES.map((id) => ({ id, text: say(`editor.mode.${id}`) }))}
          onChange={(next) => onChange({ mode: next, parts })}
        />
        {onRemove && <IconButton icon="close" label={say('editor.condition.remove-group')} onPress={onRemove} />}
      </div>
      {parts.length === 0 && (
        <p className="soft small">
          {say(mode === 'any' || mode === 'not-all' ? 'editor.condition.never' : 'editor.condition.every')}
        </p>
      )}
      {parts.map((part, at) => (
        <PartFields
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no names; their order is theirs
          key={at}
          part={part}
          depth={depth}
          label={say('editor.condition.part', { number: at + 1 })}
          onChange={(next) => put(at, next)}
        />
      ))}
      <MenuButton
        label={say('editor.condition.add')}
        text={say('editor.condition.add')}
        icon="plus"
        look="bare"
        choices={choices}
        onChoose={(id) => add(id === 'nested' ? { any: [newTest('signal'), newTest('level')] } : newTest(id))}
      />
    </div>
  );
}

function PartFields({
  part,
  depth,
  label,
  onChange,
}: {
  part: Condition;
  depth: number;
  label: string;
  onChange: (next: Condition | null) => void;
}) {
  const { say } = useSession();
  const wording = useWording();
  const group = findGroup(part);
  const single = findTest(part);
  if (group && depth < DEEPEST_GROUP)
    return (
      <GroupFields
        group={group}
        depth={depth + 1}
        label={label}
        onChange={(next) => onChange(ofGroup(next))}
        onRemove={() => onChange(null)}
      />
    );
  if (!single)
    return (
      <div className="condition-part condition-deep">
        <p>
          {conditionSentence(part, wording)} <span className="soft small">{say('editor.condition.deep')}</span>
        </p>
        <IconButton icon="close" label={say('editor.condition.remove')} onPress={() => onChange(null)} />
      </div>
    );
  const { test, isNot } = single;
  const wrap = (next: typeof test) => onChange(isNot ? { not: next } : next);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fields within say their own names
    <div className="condition-part" role="group" aria-label={label}>
      <SelectField
        label={say('editor.condition.what')}
        isLabelHidden
        value={kindOf(test)}
        choices={TESTS.map((id) => ({ id, text: say(`editor.test.${id}`) }))}
        onChange={(kind) => kind !== kindOf(test) && wrap(newTest(kind))}
      />
      <SelectField
        label={say('editor.condition.is')}
        isLabelHidden
        value={isNot ? 'not' : 'is'}
        choices={[
          { id: 'is', text: say('editor.condition.is.yes') },
          { id: 'not', text: say('editor.condition.is.not') },
        ]}
        onChange={(next) => onChange(next === 'not' ? { not: test } : test)}
      />
      <div className="condition-value">
        <TestFields test={test} onChange={wrap} />
      </div>
      <IconButton icon="close" label={say('editor.condition.remove')} onPress={() => onChange(null)} />
    </div>
  );
}
