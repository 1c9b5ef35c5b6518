import { createRoot } from 'react-dom/client';
import { problemOf } from '../../lib/model/problem.ts';
import { hello } from './hello.ts';
import { PanelApp } from './panel-app.tsx';

const root = document.getElementById('root');

// Where the frame was not put there by Simmer itself, the background refuses, and nothing at all is shown (law 1).
hello().then(
  (state) => root && createRoot(root).render(<PanelApp first={state} />),
  (error: unknown) => console.debug('Simmer: the panel stays blank', problemOf(error).code),
);
