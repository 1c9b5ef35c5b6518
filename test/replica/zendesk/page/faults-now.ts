import type { PageFaults } from '../faults.ts';

let faults: PageFaults = JSON.parse(document.querySelector('#replica-faults')?.textContent ?? '{}');

export function faultsNow(): PageFaults {
  return faults;
}

export function setFaults(next: PageFaults): void {
  faults = next;
}

export function isMissing(hook: string): boolean {
  return faults.missingHooks.includes(hook);
}
