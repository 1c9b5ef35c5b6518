// Node 24 has no Temporal of its own; browsers from Chromium 144 and Firefox 139 do, so the polyfill is loaded here alone.
import 'temporal-polyfill/global';

// Words of every language, as the background has them.
import '../lib/i18n/all-catalogues.ts';

import { afterAll, vi } from 'vitest';

// Most files share a process with others (scripts/test/unit-groups.ts): none leaves its clock or its globals to the next.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
