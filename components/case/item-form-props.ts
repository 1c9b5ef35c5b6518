import type { CaseView } from '../../lib/messages/panel-state.ts';
import type { Act } from './use-case.ts';

export interface ItemFormProps {
  view: CaseView;
  /** Id of the item that was opened. */
  item: string;
  busy: boolean;
  act: Act;
  /** Closes the form; called when its work is done. */
  onDone: () => void;
  /** The tab whose ticket is in front, where it is. */
  tabId?: number | undefined;
}

/** What a section of the card is given. */
export type CaseSectionProps = Omit<ItemFormProps, 'item' | 'onDone'>;
