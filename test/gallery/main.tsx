import { createRoot } from 'react-dom/client';
import { Screen } from './screen.tsx';

/** Shows one screen in one state: `?screen=panel&state=critical&language=fi`. No extension is needed to look at it. */
const wanted = new URLSearchParams(location.search);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Screen
      screen={wanted.get('screen') ?? 'panel'}
      state={wanted.get('state') ?? 'critical'}
      language={wanted.get('language') ?? 'en'}
    />,
  );
}
