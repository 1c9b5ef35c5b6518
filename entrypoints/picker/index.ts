import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPicking } from './start-picking.ts';

/** Where a second injection finds the first: a person who starts again starts anew. */
interface Place {
  simmerPicker?: { stop(): void };
}

/** In any page, on demand and by a click: a person points at a message and its parts, and a site profile comes of it. */
export default defineUnlistedScript(async () => {
  const place = globalThis as Place;
  place.simmerPicker?.stop();
  place.simmerPicker = await startPicking(document);
});
