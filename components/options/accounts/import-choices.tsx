import {
  ACCOUNT_FIELDS,
  type AccountField,
  DATE_ORDERS,
  type ReadAccounts,
} from '../../../lib/model/account-import.ts';
import { useSession } from '../../shared/session.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ENCODINGS, type Encoding } from './guess-encoding.ts';
import type { Taking } from './taking.ts';

const NONE = 'none';

/** How a file is read: its encoding where that is not sure, which column is what, and what becomes of customers it does not name. */
export function ImportChoices({
  taking,
  read,
  onChange,
}: {
  taking: Taking;
  read: ReadAccounts;
  onChange: (part: Partial<Taking>) => void;
}) {
  const { say } = useSession();
  const { columns, mapping } = read;
  const nameOf = ({ header, samples: [sample] }: ReadAccounts['columns'][number], index: number) => {
    const name = header || say('accounts.mapping.column', { number: index + 1 });
    return sample ? say('accounts.mapping.sample', { header: name, sample }) : name;
  };
  const choices = [
    { id: NONE, text: say('accounts.mapping.none') },
    ...columns.map((column, index) => ({ id: String(index), text: nameOf(column, index) })),
  ];
  const map = (field: AccountField, id: string) => {
    const { [field]: _, ...others } = mapping;
    onChange({ mapping: id === NONE ? others : { ...others, [field]: Number(id) } });
  };
  return (
    <>
      {!taking.isSure && (
        <>
          <Notice tone="warn" icon="info">
            {say('accounts.encoding.ask')}
          </Notice>
          <SelectField
            label={say('accounts.encoding')}
            value={taking.encoding}
            choices={(Object.keys(ENCODINGS) as Encoding[]).map((id) => ({ id, text: ENCODINGS[id] }))}
            onChange={(encoding) => onChange({ encoding, mapping: null })}
          />
        </>
      )}
      {read.fault && (
        <Notice live tone="warn" icon="alert">
          {say(`accounts.fault.${read.fault}`, { most: read.most })}
        </Notice>
      )}
      {columns.length > 0 && read.fault !== 'empty' && read.fault !== 'too-many' && (
        <fieldset className="entry-block">
          <legend className="field-label">{say('accounts.mapping')}</legend>
          <div className="entry-pair">
            {ACCOUNT_FIELDS.map((field) => (
              <SelectField
                key={field}
                label={say(`accounts.column.${field}`)}
                value={String(mapping[field] ?? NONE)}
                choices={choices}
                onChange={(id) => map(field, id)}
              />
            ))}
          </div>
        </fieldset>
      )}
      {read.asksOrder && (
        <ChoiceField
          label={say('accounts.dates')}
          value={taking.dates ?? DATE_ORDERS[0]}
          choices={DATE_ORDERS.map((id) => ({ id, text: say(`accounts.dates.${id}`) }))}
          onChange={(dates) => onChange({ dates })}
        />
      )}
      {!read.fault && (
        <Checkbox isSelected={taking.replaces} onChange={(replaces) => onChange({ replaces })}>
          {say('accounts.replace')}
        </Checkbox>
      )}
    </>
  );
}
