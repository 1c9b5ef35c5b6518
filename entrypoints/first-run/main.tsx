import { createRoot } from 'react-dom/client';
import { FirstRunApp } from './first-run-app.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<FirstRunApp />);
