import { beforeEach, describe, expect, it, vi } from 'vitest';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('../../lib/browser/browser.ts', () => ({ browser: { scripting: { executeScript } } }));
const { looksLike } = await import('./fingerprint.ts');

describe('what a page looks like', () => {
  beforeEach(() => void executeScript.mockReset());

  it.each([
    ['a site that is known', [{ result: 'zammad' }], 'zammad'],
    ['none', [{ result: null }], null],
    ['an answer that names no site', [{ result: 'https://evil.example' }], null],
    ['no answer', [], null],
  ])('%s', async (_name, answer, id) => {
    executeScript.mockResolvedValue(answer);
    expect(await looksLike(3)).toBe(id);
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 3, frameIds: [0] }, files: ['/fingerprint.js'] });
  });

  it('a page that lets nobody look is none', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await looksLike(3)).toBeNull();
  });
});
