import { useState } from 'react';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { Explain } from '../shared/explain.tsx';
import { useSession } from '../shared/session.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ChecklistItem } from './checklist-item.tsx';
import { ITEM_FORMS } from './item-form.ts';
import { ItemHelp } from './item-help.tsx';
import { ItemPlace } from './item-place.tsx';
import { stepNameOf } from './step-name-of.ts';
import { TickedItem } from './ticked-item.tsx';
import type { Act } from './use-case.ts';

/**
 * What this step asks for (R54–R58): an item that the case's facts decide opens its form, any other is ticked. Of a light case only
 * what it is asked for; the rest is folded, and can be filled in all the same.
 */
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
  const isLight = view.step !== 'closed' && (view.parts?.mortem?.isLight ?? false);
  const asked = view.checklist.filter(({ required }) => required || !isLight);
  const spare = view.checklist.filter((line) => !asked.includes(line));
  const shown = (line: CaseView['checklist'][number]) => {
    const { item, byFacts } = line;
    const Form = ITEM_FORMS[item];
    return (
      <li key={item}>
        {byFacts || Form ? (
          <ChecklistItem
            line={line}
            isOpen={open === item}
            onToggle={Form && (() => setOpen(open === item ? null : item))}
            about={!Form && <Explain topic={`item.${item}`} name={line.name} />}
          />
        ) : (
          <TickedItem line={line} busy={busy} act={act} />
        )}
        {Form && open === item && (
          <ItemPlace onClose={() => setOpen(null)}>
            <ItemHelp item={item} />
            <Form view={view} item={item} busy={busy} act={act} onDone={() => setOpen(null)} tabId={tabId} />
          </ItemPlace>
        )}
      </li>
    );
  };
  return (
    <div className="case-part">
      <div className="checklist-head">
        <h3 className="field-label">{say('panel.case.checklist')}</h3>
        <Explain topic={`step.${view.step}`} name={stepNameOf(view, view.step, say)} />
      </div>
      {asked.length > 0 && <ul className="checklist">{asked.map(shown)}</ul>}
      {spare.length > 0 && (
        <Disclosure level={4} summary={say('case.light.more', { count: spare.length })}>
          <ul className="checklist">{spare.map(shown)}</ul>
        </Disclosure>
      )}
    </div>
  );
}
