import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withRightsTable } from './access/rights-table.js';
import { packageRoot } from './common/package-root.js';
import { printApiSchema } from './schema.js';

/** Writes the SDL into the contract, and who may what into the docs: `npm run schema`. */
writeFileSync(join(packageRoot(), 'libs/contract/src/schema.graphql'), await printApiSchema());
const security = join(packageRoot(), 'docs/security.md');
writeFileSync(security, withRightsTable(readFileSync(security, 'utf8')));
