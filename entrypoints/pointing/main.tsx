import { createRoot } from 'react-dom/client';
import { PointingApp } from './pointing-app.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<PointingApp />);
