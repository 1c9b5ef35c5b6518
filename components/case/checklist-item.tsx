import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { useSession } from '../shared/session.tsx';
import { Icon } from '../ui/icon.tsx';
import './checklist-item.css';

/** An item that the facts of the case decide: done, or what is missing; it opens its form where it has one. */
export function ChecklistItem({
  line: { name, required, done, missing = [] },
  isOpen,
  onToggle,
  about,
}: {
  line: CaseView['checklist'][number];
  isOpen: boolean;
  onToggle: (() => void) | undefined;
  /** What the item is for, where somebody asks. */
  about?: ReactNode;
}) {
  const { say } = useSession();
  // One thing missing that says the same as the item's name says nothing new.
  const told = missing.filter((text) => text !== name);
  const words = (
    <>
      <span className="fact-mark" data-done={done}>
        {done && <Icon name="check" />}
      </span>
      <span className="fact-text" data-done={done}>
        {name}
        {!required && <span className="soft">{say('words.gap') + say('panel.case.optional')}</span>}
        <span className="visually-hidden">{say(done ? 'panel.case.item.done' : 'panel.case.item.open')}</span>
        {!done && told.length > 0 && <span className="fact-missing">{told.join(' · ')}</span>}
      </span>
    </>
  );
  if (!onToggle)
    return (
      <div className="fact-item">
        {words}
        {about}
      </div>
    );
  return (
    <Button className="fact-item fact-button" aria-expanded={isOpen} onPress={onToggle}>
      {words}
      <Icon name="chevron-right" />
    </Button>
  );
}
