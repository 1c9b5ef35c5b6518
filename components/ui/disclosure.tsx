import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { Icon } from './icon.tsx';
import './disclosure.css';

/** Something that opens in place. `summary` is always there, `peek` only while it is closed. */
export function Disclosure({
  summary,
  peek,
  level = 3,
  isOpen = false,
  isLazy = false,
  children,
}: {
  summary: ReactNode;
  peek?: ReactNode;
  level?: number;
  /** Whether it starts open. */
  isOpen?: boolean;
  /** What is inside is made only while it is open: for what takes long to draw. */
  isLazy?: boolean;
  children: ReactNode;
}) {
  return (
    <AriaDisclosure className="disclosure" defaultExpanded={isOpen}>
      {({ isExpanded }) => (
        <>
          <Heading level={level} className="disclosure-heading">
            <AriaButton slot="trigger" className="disclosure-trigger">
              <Icon name="chevron-right" />
              <span className="disclosure-summary">{summary}</span>
            </AriaButton>
          </Heading>
          {!isExpanded && peek && <div className="disclosure-peek">{peek}</div>}
          <DisclosurePanel className="disclosure-panel">
            {(isExpanded || !isLazy) && <div className="disclosure-content">{children}</div>}
          </DisclosurePanel>
        </>
      )}
    </AriaDisclosure>
  );
}
