import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import { EntryRow } from '../entry-row.tsx';
import type { PartProps } from './process-parts.ts';
import { useProcess } from './process-tools.ts';
import { RiskForm } from './risk-form.tsx';

/** What may go wrong and what is done about it; those that nothing is done about stand above (R99). */
export function RisksEditor({ value, onChange }: PartProps<'risks'>) {
  const { say, textOf, listOf } = useProcess();
  const [open, setOpen] = useState<string | null>(null);
  const nameOf = (risk: (typeof value)[number]) => textOf(risk.name) ?? say('process.nameless');
  const unanswered = value.filter(({ mitigation }) => textOf(mitigation) === undefined);
  const add = () => {
    const id = `risk-${crypto.randomUUID().slice(0, 8)}`;
    onChange([...value, { id, name: {} }]);
    setOpen(id);
  };
  return (
    <>
      <p className="soft small">{say('process.risks.help')}</p>
      {unanswered.length > 0 && (
        <Notice tone="warn" icon="alert">
          {say('process.risks.open.list', { count: unanswered.length, names: listOf(unanswered.map(nameOf)) })}
        </Notice>
      )}
      {value.length > 0 && (
        <ul className="entry-list" aria-label={say('process.risks')}>
          {value.map((risk) => (
            <EntryRow
              key={risk.id}
              isOpen={open === risk.id}
              onOpen={(isOpen) => setOpen(isOpen ? risk.id : null)}
              summary={
                <>
                  <span>{nameOf(risk)}</span>
                  {unanswered.includes(risk) && <Tag tone="watch">{say('process.risks.open')}</Tag>}
                </>
              }
            >
              {() => (
                <RiskForm
                  risk={risk}
                  onChange={(next) => onChange(value.map((one) => (one.id === risk.id ? next : one)))}
                  onRemove={() => onChange(value.filter(({ id }) => id !== risk.id))}
                />
              )}
            </EntryRow>
          ))}
        </ul>
      )}
      <div>
        <Button icon="plus" onPress={add}>
          {say('process.risks.add')}
        </Button>
      </div>
    </>
  );
}
