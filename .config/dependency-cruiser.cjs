/** Who may import whom: the picture in ARCHITECTURE.md, enforced. */
const lib = (name) => `^libs/${name}/`;
const only = (name, ...allowed) => ({
  name: `${name}-imports-only-${allowed.join('-') || 'nothing'}`,
  severity: 'error',
  from: { path: lib(name), pathNot: '\\.spec\\.ts$' },
  to: { path: '^(libs|apps|test)/', pathNot: [lib(name), ...allowed.map(lib)] },
});
const pure = ['events', 'scoring', 'coding', 'exposure', 'alerts', 'validation'];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.spec\\.ts$',
          'vite\\.config\\.ts$',
          'main\\.tsx?$',
          '\\.graphql$',
          '\\.html$',
          '/generated/',
          '\\.css$',
          '\\.json$',
          '\\.js$',
        ],
      },
      to: {},
    },
    only('events'),
    only('contract'),
    only('scoring', 'events'),
    only('coding', 'events'),
    only('exposure', 'events', 'scoring'),
    only('alerts', 'events', 'scoring'),
    only('validation', 'events', 'scoring'),
    only('sources', 'events'),
    only('storage', 'events', 'scoring'),
    {
      name: 'front-door-only',
      comment: 'a library is used through its index, never a file inside',
      severity: 'error',
      from: { path: '^(apps|libs)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts$)', pathNot: '^$1/$2/' },
    },
    {
      name: 'web-knows-only-contract-events-scoring',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps)/', pathNot: ['^apps/web/', lib('contract'), lib('scoring'), lib('events')] },
    },
    {
      name: 'apps-do-not-meet',
      severity: 'error',
      from: { path: '^apps/(api|web)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'cli-starts-the-api-by-its-front-door',
      severity: 'error',
      from: { path: '^apps/cli/' },
      to: { path: '^apps/', pathNot: ['^apps/cli/', '^apps/api/src/index\\.ts$'] },
    },
    {
      name: 'commands-load-the-store-when-they-run',
      comment: 'else every command, --help too, starts with the whole API: 0.8 s and 65 MB',
      severity: 'error',
      from: { path: '^apps/cli/src/(commands/[^/]+|command-line|main|store)\\.ts$', pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^(apps/api|libs/storage|libs/coding|libs/validation)/',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'indicators-never-import-indicators',
      severity: 'error',
      from: { path: '\\.indicator\\.ts$' },
      to: { path: '\\.indicator\\.ts$' },
    },
    {
      name: 'charts-never-import-charts',
      severity: 'error',
      from: { path: '\\.chart\\.ts$', pathNot: '\\.spec\\.ts$' },
      to: { path: '\\.chart\\.ts$' },
    },
    {
      name: 'pure-libraries-use-no-node',
      severity: 'error',
      from: { path: `^libs/(${pure.join('|')})/`, pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sql-only-in-storage',
      severity: 'error',
      from: { pathNot: [lib('storage'), '^test/'] },
      to: { path: 'node_modules/(typeorm|pg|pg-copy-streams)/' },
    },
    {
      name: 'graphql-only-in-api',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: ['^apps/api/', '^apps/web/src/explorer/', '\\.spec\\.ts$'] },
      to: { path: 'node_modules/(graphql|@nestjs/graphql|@apollo/server|graphql-ws)/' },
    },
    {
      name: 'chart-js-only-in-web',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^apps/web/' },
      to: { path: 'node_modules/(chart\\.js|chartjs-)' },
    },
    {
      name: 'product-never-imports-test',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^test/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^dist/' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'types', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
