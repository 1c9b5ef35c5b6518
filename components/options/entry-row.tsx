import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { Icon } from '../ui/icon.tsx';
import '../ui/disclosure.css';

/** One entry of a list, which opens in place. Its form is made only while it is open. */
export function EntryRow({
  isOpen,
  summary,
  onOpen,
  children,
}: {
  isOpen: boolean;
  summary: ReactNode;
  onOpen: (isOpen: boolean) => void;
  children: () => ReactNode;
}) {
  return (
    <li className="entry">
      <Disclosure className="disclosure" isExpanded={isOpen} onExpandedChange={onOpen}>
        <Heading level={4} className="disclosure-heading">
          <AriaButton slot="trigger" className="disclosure-trigger">
            <Icon name="chevron-right" />
            <span className="disclosure-summary entry-summary">{summary}</span>
          </AriaButton>
        </Heading>
        <DisclosurePanel className="disclosure-panel">
          {isOpen && <div className="disclosure-content entry-form">{children()}</div>}
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}
