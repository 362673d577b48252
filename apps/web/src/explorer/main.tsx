import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import apiPage from '../../../../docs/api.md?raw';
import { examplesIn } from './examples.js';
import { askApi } from './ask-api.js';
import { keepTabsPlain } from './plain-tabs.js';

const examples = examplesIn(apiPage);

const root = document.getElementById('root');
if (!root) throw new Error('explorer.html has no #root');
keepTabsPlain(root);
createRoot(root).render(
  <GraphiQL
    fetcher={askApi}
    defaultQuery={examples[0] ?? ''}
    defaultTabs={examples.map((query) => ({ query }))}
    defaultEditorToolsVisibility={false}
  >
    <GraphiQL.Logo>
      <h1>
        <a href="/">Faultline</a>
      </h1>
    </GraphiQL.Logo>
  </GraphiQL>,
);
