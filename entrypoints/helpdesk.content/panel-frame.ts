import { browser } from '../../lib/browser/browser.ts';

/** The panel's page in a frame of its own; the token proves to it that we, and not the page, mounted it here (law 1). */
export function createPanelFrame(document: Document, token: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = `${browser.runtime.getURL('/sidepanel.html')}#token=${encodeURIComponent(token)}`;
  frame.allow = 'clipboard-write *';
  frame.title = title;
  const look = {
    all: 'initial',
    display: 'block',
    width: '100%',
    height: '100%',
    border: '0',
    'color-scheme': 'normal',
  };
  for (const [property, value] of Object.entries(look)) frame.style.setProperty(property, value, 'important');
  return frame;
}
