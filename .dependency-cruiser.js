/** Who may import whom. Checked by `npm run check` and, with a planted violation, by test/architecture.test.ts. */

const NETWORK = '^(node:)?(http|https|http2|net|tls|dgram|dns|dns/promises|inspector)$|^(undici|ws)($|/)';
const NODE = ['core'];

/** `from` may import of our own code only what stands under `to`. */
const only = (name, from, to, more = {}) => ({
  name,
  severity: 'error',
  from: { path: from },
  // Without an ending it is an entry of the package `electron`, not a module of ours.
  to: { path: '^(electron|renderer|shared|test)/.*[.][a-z]+$', pathNot: to, ...more },
});
const notTypes = { dependencyTypesNot: ['type-only'] };

export default {
  forbidden: [
    only('shared-stands-alone', '^shared/', '^shared/'),
    only('core-knows-shared', '^electron/core/', '^(electron/core|shared)/'),
    only('host-knows-shared', '^electron/host/', '^(electron/host|shared)/|^electron/core/ports\\.ts$'),
    {
      name: 'host-takes-types-of-core',
      severity: 'error',
      from: { path: '^electron/host/' },
      to: { path: '^electron/core/', ...notTypes },
    },
    only('shell-knows-host-and-shared', '^electron/(shell/|main\\.ts$)', '^(electron/(shell|host)|shared)/', notTypes),
    only(
      'dev-knows-host-and-shared',
      '^electron/dev/(?!demo\\.ts$|specimen)',
      // The list of font files is data without imports: the build copies them.
      '^(electron/(dev|host)|shared)/|^electron/core/documents/pdf/fonts/faces\\.ts$',
      notTypes,
    ),
    // The demonstration compares what it was given with what ships; the specimens are made by the core itself.
    only('demo-knows-the-core', '^electron/dev/(demo\\.ts$|specimen)', '^(electron/(core|dev|host)|shared)/', notTypes),
    only('core-worker-knows-core-and-host', '^electron/core\\.worker\\.ts$', '^(electron/(core|host)|shared)/'),
    only('pdf-worker-knows-core', '^electron/pdf\\.worker\\.ts$', '^(electron/core|shared)/'),
    only('renderer-knows-shared', '^renderer/', '^(renderer|shared)/'),
    {
      name: 'preload-knows-electron-alone',
      severity: 'error',
      from: { path: '^electron/preload\\.ts$' },
      to: { pathNot: '^electron/renderer$|^node_modules/electron/', ...notTypes },
    },
    {
      name: 'shared-is-pure',
      comment: 'No Node and no Electron: the page, the core and the documents share it.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: NODE },
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: NODE },
    },
    {
      name: 'electron-in-the-shell-only',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/(shell/|main\\.ts$|preload\\.ts$)' },
      to: { path: '^electron(/(main|renderer|common))?$|^node_modules/electron(-store)?/', ...notTypes },
    },
    {
      name: 'network-in-the-loopback-carrier-only',
      comment: 'The app is offline. The one server is for source checkouts and in no release.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/dev/serve\\.ts$' },
      to: { path: NETWORK },
    },
    {
      name: 'processes-in-dev-only',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/dev/' },
      to: { path: '^(node:)?child_process$' },
    },
    {
      name: 'database-in-the-core-only',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/core/' },
      to: { path: '^node_modules/better-sqlite3' },
    },
    {
      name: 'no-test-in-the-app',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { couldNotResolve: true, pathNot: '^electron(/(main|renderer|common))?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
