import { expect, it } from 'vitest';
import { makeForOpera } from './opera-manifest.ts';

it('Opera gets the panel in its own bar, and asks for nothing that it does not know', () => {
  const manifest = {
    name: 'Simmer',
    permissions: ['storage', 'sidePanel'],
    side_panel: { default_path: 'sidepanel.html' },
    icons: { 32: 'icon/32.png' },
  };
  makeForOpera(manifest);
  expect(JSON.parse(JSON.stringify(manifest))).toEqual({
    name: 'Simmer',
    permissions: ['storage'],
    icons: { 32: 'icon/32.png' },
    sidebar_action: {
      default_panel: 'sidepanel.html',
      default_title: 'Simmer',
      default_icon: { 32: 'icon/32.png' },
    },
  });
});

it('says so where there is no panel to give', () => {
  expect(() => makeForOpera({ permissions: [] })).toThrow('no side panel');
});
