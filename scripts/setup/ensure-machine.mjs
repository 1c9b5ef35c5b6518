import { aptInstall, isAptMachine } from './apt-install.mjs';
import { findBrowser, findFirefox } from './find-browser.mjs';
import {
  isRequestTrackerInstalled,
  REQUEST_TRACKER_ANSWERS,
  REQUEST_TRACKER_PACKAGES,
} from './request-tracker-packages.mjs';
import { isRoundcubeInstalled, ROUNDCUBE_ANSWERS, ROUNDCUBE_PACKAGES } from './roundcube-packages.mjs';

const CHROMIUM = ['chromium', 'fonts-liberation', 'fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/**
 * Sees to the browser and, for `test`, to Firefox, the mail servers and Request Tracker. Installs them on Debian as root.
 * @throws Error saying what to install, where there is no browser and none can be installed from here
 */
export function ensureMachine(mode) {
  const missing = [];
  const answers = [];
  const browser = findBrowser();
  if (!browser) missing.push(...CHROMIUM);
  if (mode === 'test' && !findFirefox()) missing.push('firefox-esr');
  if (mode === 'test' && !isRoundcubeInstalled()) {
    missing.push(...ROUNDCUBE_PACKAGES);
    answers.push(...ROUNDCUBE_ANSWERS);
  }
  if (mode === 'test' && !isRequestTrackerInstalled()) {
    missing.push(...REQUEST_TRACKER_PACKAGES);
    answers.push(...REQUEST_TRACKER_ANSWERS);
  }
  if (missing.length === 0) return;
  if (isAptMachine()) {
    console.error(`Installing ${missing.join(' ')} …`);
    aptInstall(missing, answers);
  } else if (mode === 'test') {
    console.error(
      `Not installed, and only installed by itself on Debian as root: ${missing.join(' ')}. Tests that need them are skipped.`,
    );
  }
  if (!findBrowser()) throw new Error(howToInstall());
}

function howToInstall() {
  const how = {
    darwin: 'Install one, for example:  brew install --cask chromium   (or https://www.microsoft.com/edge)',
    win32: 'Install one, for example:  winget install Microsoft.Edge',
    linux: `Install one, for example:  sudo apt-get install ${CHROMIUM.join(' ')}   (Debian, Ubuntu)\n                           sudo dnf install chromium   (Fedora)`,
  };
  return `Simmer needs Chromium, Microsoft Edge or Google Chrome, and none was found.\n${how[process.platform] ?? 'Install one of them.'}\nIf it is in an unusual place, name it:  SIMMER_BROWSER=/path/to/browser`;
}
