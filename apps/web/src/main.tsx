import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import { App } from './app.js';
import { RequestError } from './queries/request.js';
import { noteVisit } from './state/last-visit.js';
import { applyTheme } from './state/theme.js';

applyTheme();
noteVisit();

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // A caller's mistake stays one; only a server that cannot be reached is asked again.
      retry: (failures, error) => failures < 3 && !(error instanceof RequestError && error.code === 'BAD_USER_INPUT'),
    },
  },
});
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <QueryClientProvider client={client}>
    <App />
  </QueryClientProvider>,
);
