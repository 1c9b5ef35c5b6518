import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '../../lib/i18n/all-catalogues.ts';
import { Screen } from './screen.tsx';

const root = createRoot(document.getElementById('root') as HTMLElement);
let count = 0;

/** Shows one screen in one state: `?screen=panel&state=critical&language=fi`. No extension is needed to look at it. */
function draw(): void {
  const wanted = new URLSearchParams(location.search);
  root.render(
    <Screen
      key={count++}
      screen={wanted.get('screen') ?? 'panel'}
      state={wanted.get('state') ?? 'critical'}
      language={wanted.get('language') ?? 'en'}
    />,
  );
}

draw();

// For tests that look at hundreds of screens: another one, made anew, without loading the page again.
Object.assign(globalThis, {
  showScreen(address: string) {
    history.replaceState(null, '', address);
    flushSync(draw);
  },
});
