import { useState } from 'react';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { useSession } from '../shared/session.tsx';
import { ChecklistItem } from './checklist-item.tsx';
import { ITEM_FORMS } from './item-form.ts';
import { TickedItem } from './ticked-item.tsx';
import type { Act } from './use-case.ts';

/** What this step asks for (R54–R58): an item that the case's facts decide opens its form, any other is ticked. */
export function Checklist({
  view,
  busy,
  act,
  tabId,
}: {
  view: CaseView;
  busy: boolean;
  act: Act;
  tabId?: number | undefined;
}) {
  const { say } = useSession();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div className="case-part">
      <h3 className="field-label">{say('panel.case.checklist')}</h3>
      <ul className="checklist">
        {view.checklist.map((line) => {
          const { item, byFacts } = line;
          const Form = ITEM_FORMS[item];
          return (
            <li key={item}>
              {byFacts || Form ? (
                <ChecklistItem
                  line={line}
                  isOpen={open === item}
                  onToggle={Form && (() => setOpen(open === item ? null : item))}
                />
              ) : (
                <TickedItem line={line} busy={busy} act={act} />
              )}
              {Form && open === item && (
                <Form view={view} item={item} busy={busy} act={act} onDone={() => setOpen(null)} tabId={tabId} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
