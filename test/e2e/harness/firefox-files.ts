import { renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Message, Send } from './firefox-wire.ts';

/**
 * Files that a page of ours takes and gives. Firefox (153 ESR, 2026-11) gives a saved file no name that its beginning and its end
 * could be matched by, and does not say of an extension's page that it asks for a file: both are made up for here.
 */
export class FileGaps {
  readonly #send: Send;
  readonly #tell: (message: Message) => void;
  /** What is being saved, by its address. */
  readonly #saving = new Map<string, { download: string; name: string }>();
  /** What waits last in each page: one that was loaded again is waited for once more. */
  readonly #waiting = new Map<string, object>();
  #count = 0;

  constructor(send: Send, tell: (message: Message) => void) {
    this.#send = send;
    this.#tell = tell;
  }

  /** Names what is saved, so that the driver knows its end from that of another. @returns what the driver is told */
  named(message: Message): Message {
    const { method, params = {} } = message;
    const { url, suggestedFilename, filepath, download } = params as Record<string, string | undefined>;
    if (download || !url) return message;
    if (method === 'browsingContext.downloadWillBegin') {
      const saving = { download: `saved-${++this.#count}`, name: suggestedFilename ?? '' };
      this.#saving.set(url, saving);
      return { ...message, params: { ...params, download: saving.download } };
    }
    const saving = this.#saving.get(url);
    if (method !== 'browsingContext.downloadEnd' || !saving) return message;
    this.#saving.delete(url);
    // The second of one name is kept beside the first; the driver reads where it was said that it would be.
    if (filepath && saving.name && basename(filepath) !== saving.name)
      renameSync(filepath, join(dirname(filepath), saving.name));
    return { ...message, params: { ...params, download: saving.download } };
  }

  /** Waits for each file that a page of ours asks for, until it goes. */
  async watch(context: string): Promise<void> {
    const self = {};
    this.#waiting.set(context, self);
    try {
      for (;;) {
        const asked = { target: { context }, awaitPromise: true, functionDeclaration: FILE_ASKED };
        const { result } = (await this.#send('script.callFunction', asked)) as { result?: { sharedId?: string } };
        if (!result?.sharedId || this.#waiting.get(context) !== self) return;
        const params = { context, multiple: false, element: { sharedId: result.sharedId } };
        this.#tell({ type: 'event', method: 'input.fileDialogOpened', params });
      }
    } catch {
      // The page has gone, and what it would have asked for with it.
    }
  }
}

/** Runs in a page: the field that asks for a file. No window of the browser's opens, which nobody could choose in. */
const FILE_ASKED = `() => new Promise((asked) => {
  const hear = (event) => {
    const field = event.composedPath()[0];
    if (field.nodeName !== 'INPUT' || field.type !== 'file') return;
    event.preventDefault();
    document.removeEventListener('click', hear, true);
    asked(field);
  };
  document.addEventListener('click', hear, true);
})`;
