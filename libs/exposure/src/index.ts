export * from './holding.js';
export { parseHoldingsCsv } from './holdings-csv.js';
export { parseGhostfolio } from './holdings-ghostfolio.js';
export { holdingsFromRows, type HoldingRow } from './holding-rows.js';
export { sharesOf, type Rates, type Shares } from './shares.js';
export * from './portfolio-exposure.js';
export * from './concentration.js';
export * from './exposure-history.js';
export * from './scenario.js';
