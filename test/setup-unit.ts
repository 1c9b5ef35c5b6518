// Node 24 has no Temporal of its own; browsers from Chromium 144 and Firefox 139 do, so the polyfill is loaded here alone.
import 'temporal-polyfill/global';
