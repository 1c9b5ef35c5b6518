import { createRoot } from 'react-dom/client';
import { SelectionApp } from './selection-app.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<SelectionApp />);
