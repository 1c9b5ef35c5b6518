import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  commands: Record<string, object>;
  side_panel?: object;
  sidebar_action?: object;
}
interface Config {
  manifest(of: { browser: string }): Manifest;
  hooks: Record<'build:manifestGenerated', (wxt: object, manifest: Manifest) => void>;
}

/** The manifest of a browser's package as our settings make it, with the panel's page where wxt puts it. */
function manifestFor(browser: string): Manifest {
  const { manifest, hooks } = config as unknown as Config;
  const made = { ...manifest({ browser }), side_panel: { default_path: 'sidepanel.html' } };
  hooks['build:manifestGenerated']({ config: { browser } }, made);
  return JSON.parse(JSON.stringify(made)) as Manifest;
}

// The code is the same in all three; chrome and firefox are looked at as built (build.test.ts).
describe('packages for browsers made of Chromium', () => {
  it('Edge’s is Chromium’s', () => {
    expect(manifestFor('edge')).toEqual(manifestFor('chrome'));
    expect(manifestFor('edge').side_panel).toBeDefined();
  });

  it('Opera’s has its panel in Opera’s own bar, and asks for one permission less', () => {
    const { side_panel, permissions, ...rest } = manifestFor('chrome');
    expect(side_panel).toBeDefined();
    expect(manifestFor('opera')).toEqual({
      ...rest,
      permissions: permissions.filter((name) => name !== 'sidePanel'),
      sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Simmer' },
    });
  });

  it('only Firefox has a shortcut of its own for the bar at the side', () => {
    const named = (browser: string) => Object.keys(manifestFor(browser).commands);
    expect(named('firefox')).toEqual(['toggle-panel', '_execute_sidebar_action']);
    for (const browser of ['chrome', 'edge', 'opera']) expect(named(browser)).toEqual(['toggle-panel']);
  });
});
