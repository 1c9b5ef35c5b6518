import { describe, expect, it, vi } from 'vitest';

vi.mock('../browser/browser.ts', () => ({ browser: {} }));
const { findSender } = await import('./receive.ts');

const own = { id: 'simmer', root: 'chrome-extension://simmer/' };
const senderOf = (raw: object) => findSender({ id: 'simmer', ...raw }, own)?.sender;

describe('findSender', () => {
  it('tells our contexts apart by what the browser says of them', () => {
    expect(senderOf({ url: 'https://acme.zendesk.com/agent', tab: { id: 1 }, frameId: 0 })).toBe('content');
    expect(senderOf({ url: `${own.root}sidepanel.html#token=x`, tab: { id: 1 }, frameId: 7 })).toBe('panel');
    expect(senderOf({ url: `${own.root}sidepanel.html` })).toBe('panel');
    expect(senderOf({ url: `${own.root}dashboard.html`, tab: { id: 2 } })).toBe('page');
    expect(senderOf({ url: `${own.root}popup.html` })).toBe('page');
    expect(senderOf({ url: `${own.root}background.js` })).toBe('background');
    expect(senderOf({ url: `${own.root}_generated_background_page.html` })).toBe('background');
    expect(senderOf({})).toBe('background');
  });

  it('knows no stranger, however alike its address', () => {
    expect(findSender({ id: 'other', url: `${own.root}sidepanel.html` }, own)).toBeUndefined();
    expect(findSender({ url: `${own.root}sidepanel.html` }, own)).toBeUndefined();
    expect(senderOf({ url: 'https://chrome-extension.example/sidepanel.html', tab: { id: 1 } })).toBe('content');
    // A page in the browser's side bar has no tab, and is not our worker for that.
    expect(senderOf({ url: 'https://acme.zendesk.com/agent' })).toBe('content');
  });
});
