import type { FirstProgress } from '../../lib/messages/first-messages.ts';
import type { Answer, Settings } from '../../lib/messages/messages.ts';
import type { SitesPort } from '../options/sites-port.ts';

/** What every step is given. */
export interface FirstTools {
  settings: Settings;
  /** Saves. @throws ProblemError */
  onSettings: (settings: Settings) => Promise<void>;
  progress: FirstProgress;
  /** Keeps what was typed, so that a reload loses nothing. */
  onProgress: (part: Partial<FirstProgress>) => void;
  desks: Answer<'first.get'>['desks'];
  sites: SitesPort;
  /** Tells that a form is open whose own button goes on, or no longer. */
  onUnfinished: (isOpen: boolean) => void;
  /** The keys that open and fold the panel; null where the browser has none for it. */
  shortcut: string | null;
}
