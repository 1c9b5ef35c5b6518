import { type Chromium, launchChromium } from '../../../test/e2e/harness/launch-chromium.ts';
import type { PageBench } from './page.ts';
import { buildPageExtension } from './page-extension.ts';

/** The bench's page in the extension, in a real Chromium: what it is asked is done there. */
export async function openBenchPage() {
  const extension = await buildPageExtension();
  let browser: Chromium | undefined;
  try {
    browser = await launchChromium({ extensionDir: extension.dir });
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/bench.html`);
    const ask = <K extends keyof PageBench>(
      name: K,
      ...args: Parameters<PageBench[K]>
    ): Promise<Awaited<ReturnType<PageBench[K]>>> =>
      page.evaluate(
        ([of, given]) =>
          (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => Promise<never>> }).bench[of]!(
            ...given,
          ),
        [name as string, args as unknown[]] as const,
      );
    const close = async () => {
      await browser?.close();
      await extension.remove();
    };
    return { ask, page, version: browser.context.browser()?.version() ?? '', close };
  } catch (error) {
    await browser?.close();
    await extension.remove();
    throw error;
  }
}
