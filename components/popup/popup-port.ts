import type { OwnPage } from '../../lib/browser/open-page.ts';

/** What the popup needs of the browser. */
export interface PopupPort {
  /** Asks for permission to read a site; call it straight from a click. */
  request(origin: string): Promise<boolean>;
  /** Opens the browser's own side panel; call it straight from a click. Undefined where only a person can, as in Opera. */
  openNative: ((tabId: number | null) => Promise<void>) | undefined;
  open(page: OwnPage): void;
  reload(): void;
  close(): void;
}
