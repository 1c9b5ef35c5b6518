import { browser } from '../../../lib/browser/browser.ts';

/** Whose insulting words somebody chose to see, by case: gone when the browser is closed (U10). */
const shownKey = (about: string) => `shield-shown:${about}`;

/** True where they were asked for since the browser started. */
export async function isShown(about: string): Promise<boolean> {
  return (await browser.storage.session.get(shownKey(about)))[shownKey(about)] === true;
}

/** Keeps the answer for as long as the browser runs. */
export async function keepShown(about: string, shown: boolean): Promise<void> {
  await browser.storage.session.set({ [shownKey(about)]: shown });
}
