import { createDateReader } from '../page-date.ts';
import { findAll } from '../selector.ts';
import type { Site } from '../site.ts';
import { readCards } from './cards.ts';
import { findComposer } from './compose.ts';
import { createLocate } from './locate.ts';
import { openRest } from './open-rest.ts';
import { read } from './read.ts';
import { nameCards } from './read-messages.ts';
import { rows } from './rows.ts';
import { PARTS } from './selectors.ts';
import { selfTest } from './self-test.ts';
import { isOutlook } from './urls.ts';

/** Outlook on the web: a conversation, read from its page as far as it is opened there (NOTES.md). */
export function createOutlook(): Site {
  const locate = createLocate();
  const readDate = createDateReader();
  return {
    id: 'outlook',
    frames: 'top',
    needsSettings: true,
    detect: (location) => isOutlook(location),
    locate,
    async read(located, location, document, settings) {
      return read(located, location, document, settings, readDate);
    },
    version({ key, root }) {
      const bodies = findAll(PARTS.bodies, root);
      const length = (element: Element | undefined) => element?.textContent?.length ?? 0;
      const ends = [length(bodies[0]), length(bodies.at(-1))];
      return [key, findAll(PARTS.headers, root).length, bodies.length, ...ends].join(' ');
    },
    watchedAttributes: ['aria-selected', 'aria-expanded', 'data-convid'],
    findComposer: (located) => findComposer(located?.root),
    openRest: (located, document) => openRest(located, () => locate(new URL(document.location.href), document)),
    findMessageElement: ({ root }, messageId) => nameCards(readCards(root)).get(messageId)?.body,
    rows,
    selfTest: (location, document) => selfTest(locate(location, document), location, document),
  };
}
