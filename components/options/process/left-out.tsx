import { isMessageKey } from '../../../lib/i18n/translator.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { leftOut } from './change-items.ts';
import type { Step } from './process-parts.ts';
import { useProcess } from './process-tools.ts';

/** What was taken out of a step: what is lost without it, and the way back (R54). */
export function LeftOut({ step, onBringBack }: { step: Step; onBringBack: (item: string) => void }) {
  const { say, context, textOf } = useProcess();
  const shipped = context.shipped.steps?.find(({ id }) => id === step.id)?.checklist ?? [];
  const items = leftOut(step.checklist, shipped);
  if (items.length === 0) return null;
  const tied = context.tied[step.id] ?? [];
  return (
    <div className="left-out">
      <h4 className="field-label">{say('process.left-out')}</h4>
      <ul>
        {items.map(({ id, name }) => {
          const key = `process.lost.${id}`;
          const text = textOf(name) ?? id;
          return (
            <li key={id} data-tied={tied.includes(id)}>
              <span className="left-out-text">
                {tied.includes(id) && <Icon name="alert" />}
                <span>
                  {text}
                  {isMessageKey(key) && <span className="left-out-lost">{say(key)}</span>}
                </span>
              </span>
              <Button look="bare" icon="undo" onPress={() => onBringBack(id)}>
                {say('process.bring-back', { name: text })}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
