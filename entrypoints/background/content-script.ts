import { browser } from '../../lib/browser/browser.ts';

/** Where the build puts the content script. */
export const CONTENT_SCRIPT = '/content-scripts/helpdesk.js';

/** Whether our content script runs in frames too: as the manifest says of it. */
export function scriptsAllFrames(): boolean {
  return (browser.runtime.getManifest().content_scripts ?? []).some((script) => script.all_frames === true);
}
