import { useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { ComboChoice } from './combo-choice.tsx';
import { ComboRow } from './combo-row.tsx';
import './field.css';
import './menu-button.css';
import './combo-field.css';
import { useHeld } from './held.tsx';

export interface Pick {
  id: string;
  text: string;
  /** Stands beside it, softer. */
  aside?: string;
}

/** A labelled field to pick something from a list of any length by typing a part of its name. What is picked leaves the field. */
export function PickField({
  label,
  find,
  none,
  onPick,
}: {
  label: string;
  /** What fits a text, the likeliest first; not more than fit on a screen or two. */
  find: (text: string) => readonly Pick[];
  /** Said where nothing fits. */
  none: string;
  onPick: (id: string) => void;
}) {
  const held = useHeld();
  const [text, setText] = useState('');
  // A field that was emptied while it has the focus would open its list again: after each pick there is a new one.
  const [round, setRound] = useState(0);
  return (
    <ComboBox
      key={round}
      autoFocus={round > 0}
      className="field combo-field"
      inputValue={text}
      onInputChange={setText}
      items={find(text)}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        setText('');
        setRound(round + 1);
        onPick(String(key));
      }}
      menuTrigger="input"
      allowsEmptyCollection
      isDisabled={held}
    >
      <Label className="field-label">{label}</Label>
      <ComboRow />
      <Popover className="popover popover-select combo-popover" offset={4} containerPadding={8}>
        <ListBox<Pick> className="menu" renderEmptyState={() => <p className="soft combo-none">{none}</p>}>
          {(item) => (
            <ListBoxItem textValue={item.text} className="menu-item">
              <ComboChoice text={item.text} aside={item.aside} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
