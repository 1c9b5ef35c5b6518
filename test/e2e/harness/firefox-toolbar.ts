import { inWindow, pressAt, type Windowed } from './firefox-window.ts';

/** The toolbar's own popup over the tab in front, as a person has it. */
export interface ToolbarPopup {
  text(): Promise<string>;
  /** Clicks the button of this name with the mouse. @throws Error where there is none */
  press(name: string): Promise<void>;
}

const LIST = '#unified-extensions-panel';
const ITEM = `${LIST} .unified-extensions-item-action-button`;
const POPUP = 'browser.webextension-popup-browser';

/** Evaluates in the popup's own page, which no driver knows of: the window hands it the words. @throws Error */
async function inPopup(firefox: Windowed, expression: string): Promise<string> {
  const script = `data:,${encodeURIComponent(`sendAsyncMessage('simmer:said', String(${expression}))`)}`;
  return inWindow(
    firefox,
    `await new Promise((said, failed) => {
      const { messageManager } = win.document.querySelector(${JSON.stringify(POPUP)}) ?? {};
      if (!messageManager) return said('');
      win.setTimeout(() => said(''), 2000);
      messageManager.addMessageListener('simmer:said', function hear({ data }) {
        messageManager.removeMessageListener('simmer:said', hear);
        said(data);
      });
      messageManager.loadFrameScript(${JSON.stringify(script)}, false);
    })`,
  );
}

async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`there is no ${what}`);
}

/** Opens it by the mouse: the toolbar's button of extensions, and Simmer in the list that it shows. @throws Error */
export async function openToolbarPopup(firefox: Windowed): Promise<ToolbarPopup> {
  await pressAt(firefox, '#unified-extensions-button');
  let before = '';
  await until('list of extensions', async () => {
    const box = await inWindow(firefox, whereOpen(LIST, ITEM));
    const isStill = box !== '' && box === before; // it slides into its place
    before = box;
    return isStill || undefined;
  });
  await pressAt(firefox, ITEM);
  await until('button in the popup', async () =>
    Number(await inPopup(firefox, 'content.document.querySelectorAll("button").length')) > 0 ? true : undefined,
  );
  return {
    text: () => inPopup(firefox, 'content.document.body.innerText'),
    async press(name) {
      const find = `[...content.document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(${JSON.stringify(name)}))`;
      let before = '';
      const at = await until(`button "${name}" in the popup`, async () => {
        const box = await inPopup(
          firefox,
          `(() => { const box = ${find}?.getBoundingClientRect(); return box ? [box.x + box.width / 2, box.y + box.height / 2] : ''; })()`,
        );
        const isStill = box !== '' && box === before; // it grows until all of it is there
        before = box;
        return isStill ? box : undefined;
      });
      const [x, y] = at.split(',').map(Number);
      await pressAt(firefox, POPUP, { x: x as number, y: y as number });
    },
  };
}

/** Where something stands in a panel of the window that is wholly open; else empty. */
const whereOpen = (panel: string, selector: string) =>
  `win.document.querySelector('${panel}')?.state === 'open' ? JSON.stringify(win.document.querySelector('${selector}')?.getBoundingClientRect()) : ''`;
