import { createRoot } from 'react-dom/client';
import { DashboardApp } from './dashboard-app.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<DashboardApp />);
