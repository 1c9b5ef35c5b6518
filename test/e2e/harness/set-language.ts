import type { Language } from '../../../lib/i18n/translator.ts';
import { extensionPage } from './extension-page.ts';
import type { Chromium } from './launch-chromium.ts';

/** Chooses the language Simmer speaks, in its settings, as a person does. */
export async function setLanguage(browser: Chromium, language: 'auto' | Language): Promise<void> {
  const page = await extensionPage(browser, 'options');
  try {
    // The choice is a native or an ARIA list, whose values are the language codes.
    const select = page
      .locator('select')
      .filter({ has: page.locator(`option[value="${language}"]`) })
      .first();
    await select.waitFor({ state: 'attached' });
    await select.selectOption(language, { force: true });
    await page.waitForTimeout(300);
  } finally {
    await page.close();
  }
}
