import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser, findFirefox } from './find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'simmer-find-'));
const place = (path: string) => {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
};

afterAll(() => rmSync(folder, { recursive: true }));

describe('finding a browser', () => {
  it('takes the one that is named outright', () => {
    expect(findBrowser({ SIMMER_BROWSER: '/somewhere/else' })).toBe('/somewhere/else');
    expect(findFirefox({ SIMMER_FIREFOX: '/somewhere/fox' })).toBe('/somewhere/fox');
  });

  it('takes Chromium before branded Chrome, which loads no extension from the command line', () => {
    const chrome = place('bin/google-chrome');
    expect(findBrowser({ PATH: join(folder, 'bin') }, 'linux')).toBe(chrome);
    const chromium = place('other/chromium');
    expect(findBrowser({ PATH: `${join(folder, 'bin')}:${join(folder, 'other')}` }, 'linux')).toBe(chromium);
  });

  it('looks where macOS keeps applications', () => {
    const edge = place('home/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
    expect(findBrowser({ PATH: '', HOME: join(folder, 'home') }, 'darwin')).toBe(edge);
  });

  it('says nothing where there is none', () => {
    expect(findBrowser({ PATH: folder, HOME: folder }, 'darwin')).toBeUndefined();
  });
});
