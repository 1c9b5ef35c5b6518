import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { isSame } from '../is-same.ts';
import { partSummary } from './part-summary.ts';
import type { Process, ProcessPart } from './process-parts.ts';
import { useProcess } from './process-tools.ts';

/** One part of the process: what it says, its editor, and the way back to the shipped one. */
export function PartSection({
  part,
  values,
  onChange,
  children,
}: {
  part: ProcessPart;
  values: Process;
  onChange: (part: Partial<Process>) => void;
  children: ReactNode;
}) {
  const tools = useProcess();
  const { say, context } = tools;
  const shipped = context.shipped[part];
  const isShipped = isSame(values[part], shipped);
  const summary = partSummary(part, values, tools);
  return (
    <Disclosure
      isLazy
      summary={
        <>
          {say(`process.${part}`)}{' '}
          <span className="soft small part-state">{say(isShipped ? 'process.shipped.is' : 'process.of-team')}</span>
        </>
      }
      peek={summary && <p className="soft small part-peek">{summary}</p>}
    >
      <div className="process-part">
        {children}
        {!isShipped && shipped !== undefined && (
          <div>
            <Button icon="undo" onPress={() => onChange({ [part]: shipped })}>
              {say('process.shipped')}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
