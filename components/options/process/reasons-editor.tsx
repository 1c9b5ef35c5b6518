import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Tag } from '../../ui/tag.tsx';
import { EntryRow } from '../entry-row.tsx';
import { ByLanguageField } from '../matrix/by-language-field.tsx';
import type { PartProps } from './process-parts.ts';
import { useProcess } from './process-tools.ts';

/** Reasons of the team's own, neutral or not (R14). */
export function ReasonsEditor({ value, onChange }: PartProps<'reasons'>) {
  const { say, context, textOf } = useProcess();
  const [open, setOpen] = useState<string | null>(null);
  const add = () => {
    const id = `reason-${crypto.randomUUID().slice(0, 8)}`;
    onChange([...value, { id, name: {}, neutral: false }]);
    setOpen(id);
  };
  return (
    <>
      <p className="soft small">{say('process.reasons.help')}</p>
      {value.length > 0 && (
        <ul className="entry-list" aria-label={say('process.reasons')}>
          {value.map((reason) => {
            const change = (part: Partial<typeof reason>) =>
              onChange(value.map((one) => (one === reason ? { ...one, ...part } : one)));
            return (
              <EntryRow
                key={reason.id}
                isOpen={open === reason.id}
                onOpen={(isOpen) => setOpen(isOpen ? reason.id : null)}
                summary={
                  <>
                    <span>{textOf(reason.name) ?? say('process.nameless')}</span>
                    {reason.neutral && <Tag>{say('process.reasons.neutral')}</Tag>}
                  </>
                }
              >
                {() => (
                  <>
                    <ByLanguageField
                      label={say('process.reasons.name')}
                      texts={reason.name}
                      languages={context.languages}
                      onChange={(name) => change({ name })}
                    />
                    <Checkbox isSelected={reason.neutral} onChange={(neutral) => change({ neutral })}>
                      {say('process.reasons.neutral.help')}
                    </Checkbox>
                    <div>
                      <Button onPress={() => onChange(value.filter((one) => one !== reason))}>
                        {say('process.reasons.remove')}
                      </Button>
                    </div>
                  </>
                )}
              </EntryRow>
            );
          })}
        </ul>
      )}
      <div>
        <Button icon="plus" onPress={add}>
          {say('process.reasons.add')}
        </Button>
      </div>
    </>
  );
}
