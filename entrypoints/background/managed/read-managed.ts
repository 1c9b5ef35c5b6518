import { browser } from '../../../lib/browser/browser.ts';
import { z } from '../../../lib/model/z.ts';
import { type Managed, NOTHING_MANAGED, parseManaged } from './parse-managed.ts';

const rawSchema = z.record(z.string(), z.unknown());
type Raw = z.infer<typeof rawSchema>;

/** Where the last answer is kept. */
const KNOWN = 'managed';

/**
 * Milliseconds. Chromium reads an organisation's policies some seconds after its start (2 to 6 seen in 156, 2026-11) and answers
 * nothing before; a panel must not be mute for so long.
 */
const PATIENCE = 100;

/** Never throws: Firefox refuses the question where nothing was set. */
async function askBrowser(): Promise<Raw> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

async function readKnown(): Promise<Raw | undefined> {
  const { [KNOWN]: kept } = await browser.storage.local.get(KNOWN);
  const parsed = rawSchema.safeParse(kept);
  return parsed.success ? parsed.data : undefined;
}

/**
 * What the organisation set, as it stands now; where the browser is slow to say, as it stood when it last said it. Where it never
 * said, it is waited for: nothing of an organisation's is passed by.
 */
export async function readManaged(): Promise<Managed> {
  const asked = askBrowser();
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const raw = (await Promise.race([asked, late])) ?? (await readKnown()) ?? (await asked);
  return Object.keys(raw).length === 0 ? NOTHING_MANAGED : parseManaged(raw);
}

/** Keeps what the browser says now. @returns whether it is another than was kept: what went by that is to follow */
export async function keepManaged(): Promise<boolean> {
  const [raw, known] = await Promise.all([askBrowser(), readKnown()]);
  if (known && JSON.stringify(known) === JSON.stringify(raw)) return false;
  await browser.storage.local.set({ [KNOWN]: raw });
  return known !== undefined;
}
