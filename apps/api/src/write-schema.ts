import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './common/package-root.js';
import { printApiSchema } from './schema.js';

/** Writes the SDL into the contract: `npm run schema`. */
writeFileSync(join(packageRoot(), 'libs/contract/src/schema.graphql'), await printApiSchema());
