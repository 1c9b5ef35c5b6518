import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** In this order, because Chromium and Edge load an unpacked extension from the command line and branded Chrome does not. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];

/**
 * Finds Chromium, Edge or Chrome: SIMMER_BROWSER, then PATH, then where macOS, Windows and Linux keep them.
 * @returns {string | undefined} the path of its executable
 */
export function findBrowser(environment = process.env, platform = process.platform) {
  if (environment.SIMMER_BROWSER) return environment.SIMMER_BROWSER;
  return [...onPath(NAMES, environment, platform), ...standardPlaces(environment, platform)].find(isExecutable);
}

/** @returns {string | undefined} the path of Firefox's executable; SIMMER_FIREFOX names it outright */
export function findFirefox(environment = process.env, platform = process.platform) {
  if (environment.SIMMER_FIREFOX) return environment.SIMMER_FIREFOX;
  const places = [
    ...onPath(['firefox', 'firefox-esr'], environment, platform),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(environment.PROGRAMFILES ?? 'C:\\Program Files', 'Mozilla Firefox', 'firefox.exe'),
  ];
  return places.find(isExecutable);
}

function onPath(names, environment, platform) {
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function standardPlaces(environment, platform) {
  if (platform === 'darwin') {
    const applications = ['/Applications', join(environment.HOME ?? '', 'Applications')];
    return ['Chromium', 'Microsoft Edge', 'Google Chrome for Testing', 'Google Chrome'].flatMap((name) =>
      applications.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    const inside = [
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Google/Chrome/Application/chrome.exe',
    ];
    return inside.flatMap((path) => roots.filter((at) => at !== undefined).map((at) => join(at, path)));
  }
  return [
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/microsoft/msedge/msedge',
    '/opt/google/chrome/chrome',
  ];
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the next place is tried
  }
}
