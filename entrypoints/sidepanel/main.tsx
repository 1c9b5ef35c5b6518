import { createRoot } from 'react-dom/client';
import { problemOf } from '../../lib/model/problem.ts';
import { hello } from './hello.ts';
import { PanelApp } from './panel-app.tsx';

const root = document.getElementById('root');
/** The worker may die before it has answered: then it is asked again, this often. */
const TRIES = 5;
const PAUSE = 300;

/** Where the frame was not put there by Simmer itself, the background refuses, and nothing at all is shown (law 1). */
async function start(): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      const state = await hello();
      if (root) createRoot(root).render(<PanelApp first={state} />);
      return;
    } catch (error) {
      const { code } = problemOf(error);
      console.debug('Simmer: the panel stays blank', code);
      if (code === 'refused' || tried === TRIES) return;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * tried));
    }
  }
}

void start();
