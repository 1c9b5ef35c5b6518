import { createRoot } from 'react-dom/client';
import { PopupApp } from './popup-app.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<PopupApp />);
