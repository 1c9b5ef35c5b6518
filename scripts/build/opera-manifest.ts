/** As much of a manifest as differs in Opera. */
export interface SidePanelManifest {
  permissions?: string[];
  side_panel?: { default_path?: string };
  sidebar_action?: object;
  icons?: Record<string, string>;
}

/**
 * Gives Opera's package the panel in Opera's own bar. Opera reads `side_panel` and does nothing with it, and has no `sidePanel` to be
 * permitted; what it shows is the older `sidebar_action`, which only a person opens (lib/browser/quirks.ts). Changes the manifest.
 */
export function makeForOpera(manifest: SidePanelManifest): void {
  const page = manifest.side_panel?.default_path;
  if (!page) throw new Error('the manifest has no side panel to give to Opera');
  manifest.side_panel = undefined;
  manifest.permissions = manifest.permissions?.filter((name) => name !== 'sidePanel');
  manifest.sidebar_action = {
    default_panel: page,
    default_title: 'Simmer',
    ...(manifest.icons && { default_icon: manifest.icons }),
  };
}
