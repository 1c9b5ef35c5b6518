import type { Frame, Page } from 'puppeteer-core';

export interface Wanted {
  /** Selector of what it stands in. */
  within?: string;
  role: 'button' | 'textbox' | 'link' | 'option' | 'menuitem' | 'spinbutton' | 'any';
  name: string | RegExp;
  /** How often it is looked for, each time a tenth of a second after the last; 15 s where it is not said. */
  tries?: number;
}

/** A hand that presses and types where a person would, by the names that are read aloud. */
export interface Hand {
  press(wanted: Wanted): Promise<void>;
  fill(wanted: Wanted, text: string): Promise<void>;
  /** Types the digits of a day into the first field for one, in the order in which its parts stand. */
  typeDay(within: string, digits: string): Promise<void>;
  /** Waits for words somewhere in what a selector finds. @throws Error with what stands there instead */
  read(selector: string, words: string | RegExp, timeoutMs?: number): Promise<void>;
  texts(selector: string): Promise<string[]>;
}

/** Finds it in the page, as it is named for a screen reader, and the middle of it. Runs in the page. */
function locate(within: string, role: Wanted['role'], source: string) {
  const roles = {
    button: 'button, [role="button"]',
    textbox: 'input:not([type="hidden"]):not([type="checkbox"]):not([type="radio"]), textarea, [role="textbox"]',
    link: 'a[href]',
    option: '[role="option"]',
    menuitem: '[role="menuitem"]',
    spinbutton: '[role="spinbutton"]',
    any: 'label, button, [role]',
  };
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : [];
    const words = by.length
      ? by.map((id) => document.getElementById(id))
      : labels.length && role === 'textbox'
        ? labels
        : [element];
    const own = by.length ? null : element.getAttribute('aria-label');
    return (own ?? words.map((each) => each?.textContent ?? '').join(' ')).trim();
  };
  const name = new RegExp(source);
  const found = [...document.querySelectorAll(within)]
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(roles[role])])
    // A button that still waits for what was pressed before takes no press.
    .find((element) => element.getClientRects().length > 0 && !element.dataset.pending && name.test(nameOf(element)));
  if (!found) return null;
  found.scrollIntoView({ block: 'center' });
  const box = found.getBoundingClientRect();
  const isEmpty = 'value' in found && found.value === '';
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, isEmpty };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The driver's own mouse and keyboard only know whole pages. The panel's frame lies where no script sees it, so what is done
 * there is given to the frame itself, by the protocol.
 */
async function perform(place: Page | Frame, actions: object[]): Promise<void> {
  const frame = 'mainFrame' in place ? place.mainFrame() : place;
  const browser = ('mainFrame' in place ? place : place.page()).browser();
  const { connection } = browser as unknown as { connection: { send(name: string, data: object): Promise<unknown> } };
  const { _id } = frame as unknown as { _id: string };
  await connection.send('input.performActions', { context: _id, actions });
}

const typed = (keys: string) => ({
  type: 'key',
  id: 'keys',
  actions: [...keys].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]),
});
const clicked = ({ x, y }: { x: number; y: number }, times: number) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    ...Array.from({ length: times }, () => [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]).flat(),
  ],
});
/** Delete and Tab, as the protocol writes them. */
const [DELETE, TAB] = ['\uE017', '\uE004'];

/** @param place a page, or the panel's frame in one */
export function handOn(place: Page | Frame): Hand {
  const find = async ({ within = 'body', role, name, tries: most = 150 }: Wanted) => {
    const source = typeof name === 'string' ? `^${escaped(name)}$` : name.source;
    let before = { x: -99, y: -99 };
    for (let tries = 0; tries < most; tries++) {
      const at = await place.evaluate(locate, within, role, source);
      // What still moves, as a page does that answers the last key, would be missed. A pixel is how a scroll rounds.
      if (at && Math.hypot(at.x - before.x, at.y - before.y) < 2) return at;
      before = at ?? before;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const there = (await hand.texts(within)).join(' | ').slice(0, 2000);
    throw new Error(`no ${role} ${name} in ${within}; there is: ${there}`);
  };
  const hand: Hand = {
    async press(wanted) {
      await perform(place, [clicked(await find(wanted), 1)]);
    },
    async fill(wanted, text) {
      // Once more where it moved from under the pointer, as a page does that is still coming in.
      for (let tries = 0; tries < 5; tries++) {
        await perform(place, [clicked(await find(wanted), 3)]);
        await perform(place, [typed(DELETE + text + TAB)]);
        if (text === '' || !(await find(wanted)).isEmpty) return;
      }
      throw new Error(`nothing can be typed into ${wanted.name}`);
    },
    async typeDay(within, digits) {
      await perform(place, [clicked(await find({ within, role: 'spinbutton', name: /./ }), 1)]);
      await perform(place, [typed(digits + TAB)]);
    },
    async read(selector, words, timeoutMs = 15_000) {
      const until = Date.now() + timeoutMs;
      const has = (text: string) => (typeof words === 'string' ? text.includes(words) : words.test(text));
      while (!(await hand.texts(selector)).some(has)) {
        if (Date.now() > until)
          throw new Error(`no ${words} in ${selector}: ${(await hand.texts(selector)).join(' | ').slice(0, 3000)}`);
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
    },
    texts: (selector) =>
      place.evaluate(
        (wanted) => [...document.querySelectorAll(wanted)].map((each) => each.textContent ?? ''),
        selector,
      ),
  };
  return hand;
}
