import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import { App } from './app.js';
import { RequestError } from './queries/request.js';
import { noteVisit } from './state/last-visit.js';
import { askForLogIn } from './state/log-in.js';
import { applyTheme } from './state/theme.js';

applyTheme();
noteVisit();

const isCode = (error: Error, ...codes: string[]): boolean =>
  error instanceof RequestError && codes.includes(error.code);

const client = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (isCode(error, 'UNAUTHENTICATED')) askForLogIn();
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // A refusal stays one; only a server that cannot be reached is asked again.
      retry: (failures, error) =>
        failures < 3 && !isCode(error, 'BAD_USER_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'),
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
