export { DEMO, demoRows, type DemoCountry } from './demo/demo.js';
export type { DemoEvent } from './demo/demo-event.js';
export { DEMO_FEED, DEMO_PUBLISHER } from './demo/demo-feed.js';
export * from './source-adapter.js';
export * from './catalogue.js';
export * from './input/read-limits.js';
export * from './gdelt/gdelt-list.js';
export { countryOfCorrelatesOfWar } from './countries/identify.js';
