import { createDateReader } from '../page-date.ts';
import type { Site } from '../site.ts';
import { findComposer } from './compose.ts';
import { findText, versionOf } from './front.ts';
import { locate } from './locate.ts';
import { openRest } from './open-rest.ts';
import { readThread } from './read.ts';
import { rows } from './rows.ts';
import { selfTest } from './self-test.ts';
import { isGmail } from './urls.ts';

/** Gmail in a browser: read from its page alone, without a request (NOTES.md). */
export function createGmail(): Site {
  const readDate = createDateReader();
  return {
    id: 'gmail',
    frames: 'top',
    needsSettings: true,
    detect: isGmail,
    locate,
    async read(located, location, document, settings) {
      return { ticket: readThread(located, location, document, settings, readDate), source: 'dom' };
    },
    version: ({ key, root }) => `${key} ${versionOf(root)}`,
    watchedAttributes: ['class', 'data-legacy-thread-id', 'data-legacy-message-id'],
    findComposer,
    openRest: ({ key, root }, document) => openRest(key, root, document),
    findMessageElement: ({ root }, messageId) => findText(root, messageId),
    rows,
    selfTest,
  };
}
