import { createRoot } from 'react-dom/client';
import { ReportApp } from './report-app.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<ReportApp />);
