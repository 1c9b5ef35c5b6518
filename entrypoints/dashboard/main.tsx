import { askEarly } from './early.ts';

askEarly();
const [{ createRoot }, { DashboardApp }] = await Promise.all([
  import('react-dom/client'),
  import('./dashboard-app.tsx'),
]);
const root = document.getElementById('root');
if (root) createRoot(root).render(<DashboardApp />);
