import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import './tabs.css';

/** Parts of one page, one in view at a time. What is not in view is not made. */
export function Tabs<Id extends string>({
  label,
  value,
  parts,
  onChange,
}: {
  label: string;
  value: Id;
  parts: readonly { id: Id; text: string; content: ReactNode }[];
  onChange: (id: Id) => void;
}) {
  return (
    <AriaTabs className="tabs" selectedKey={value} onSelectionChange={(key) => onChange(key as Id)}>
      <TabList className="tab-list" aria-label={label}>
        {parts.map(({ id, text }) => (
          <Tab key={id} id={id} className="tab">
            {text}
          </Tab>
        ))}
      </TabList>
      {parts.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
