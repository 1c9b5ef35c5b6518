import { useState } from 'react';
import type { Condition } from '../../../lib/model/condition.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TokenList } from '../../ui/token-list.tsx';
import { describeWhen, valueName } from './describe-when.ts';
import { BOXED, isBoxed, readWhen, type SimpleWhen, WHEN_FIELDS, type WhenField, writeWhen } from './simple-when.ts';

/** Values of one test that is asked with words. */
function WordedValues({
  field,
  values,
  onChange,
}: {
  field: WhenField;
  values: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const { say } = useSession();
  const [text, setText] = useState('');
  const name = say(`hours.field.${field}`);
  const add = () => {
    const value = text.trim();
    if (value !== '' && !values.includes(value)) onChange([...values, value]);
    setText('');
  };
  return (
    <form
      className="when-words"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {values.length > 0 && (
        <TokenList
          label={name}
          tokens={values}
          removeLabel={(value) => say('action.remove', { name: value })}
          onRemove={(gone) => onChange(values.filter((value) => value !== gone))}
        />
      )}
      <TextField
        label={say('hours.when.value', { field: name })}
        value={text}
        placeholder={say(`hours.example.${field as 'tag'}`)}
        onChange={setText}
        onBlur={add}
        button={<Button type="submit">{say('action.add')}</Button>}
      />
    </form>
  );
}

/** Which tickets an SLA is for. What the form cannot ask is shown in words and kept. */
export function SlaWhen({
  when,
  onChange,
}: {
  when: Condition | undefined;
  onChange: (when: Condition | undefined) => void;
}) {
  const { say, locale } = useSession();
  const words = { say, locale };
  const simple = readWhen(when);
  const [shown, setShown] = useState<readonly WhenField[]>([]);
  if (!simple)
    return (
      <div className="sla-when">
        <span className="field-label">{say('hours.when')}</span>
        <Notice action={<Button onPress={() => onChange(undefined)}>{say('hours.when.clear')}</Button>}>
          {say('hours.when.complex', { what: describeWhen(when, words) })}
        </Notice>
      </div>
    );
  const fields = WHEN_FIELDS.filter((field) => simple[field] || shown.includes(field));
  const others = WHEN_FIELDS.filter((field) => !fields.includes(field));
  const put = (field: WhenField, values: string[]) => {
    if (!shown.includes(field)) setShown([...shown, field]);
    const next: SimpleWhen = { ...simple };
    if (values.length > 0) next[field] = values;
    else delete next[field];
    onChange(writeWhen(next));
  };
  const drop = (field: WhenField) => {
    put(field, []);
    setShown(shown.filter((each) => each !== field));
  };
  return (
    <div className="sla-when">
      <span className="field-label">{say('hours.when')}</span>
      {fields.length === 0 && <p className="soft">{say('hours.sentence.all')}</p>}
      {fields.map((field) => (
        <fieldset key={field} className="when-field">
          <legend>{say(`hours.field.${field}`)}</legend>
          {isBoxed(field) ? (
            <div className="hours-boxes hours-boxes-row">
              {BOXED[field].map((value) => (
                <Checkbox
                  key={value}
                  isSelected={simple[field]?.includes(value) ?? false}
                  onChange={(isOn) => {
                    const before = simple[field] ?? [];
                    put(field, isOn ? [...before, value] : before.filter((each) => each !== value));
                  }}
                >
                  {valueName(field, value, words)}
                </Checkbox>
              ))}
            </div>
          ) : (
            <WordedValues field={field} values={simple[field] ?? []} onChange={(values) => put(field, values)} />
          )}
          <IconButton
            icon="close"
            label={say('action.remove', { name: say(`hours.field.${field}`) })}
            onPress={() => drop(field)}
          />
        </fieldset>
      ))}
      {others.length > 0 && (
        <MenuButton
          label={say('hours.when.add')}
          text={say('hours.when.add')}
          icon="plus"
          choices={others.map((field) => ({ id: field, text: say(`hours.field.${field}`) }))}
          onChoose={(field) => setShown([...shown, field])}
        />
      )}
    </div>
  );
}
