import { RANKS, finish, folderOf, readSources } from './sources.mjs';

/*
 * Each folder of src/ imports only folders below it; d3-geo and topojson-client have one door,
 * Lit has one room. Why: CONTRIBUTING.
 */

/** @typedef {import('./sources.mjs').Import} Import */

/** Packages and who may import them; the others need a reason written down first. */
const PACKAGES = [
  {
    package: /^(?:d3-geo|topojson-client)$/,
    allowed: (/** @type {string} */ path) => path.startsWith('src/model/geo/'),
    reason: 'd3-geo and topojson-client have one door, src/model/geo/',
  },
  {
    package: /^(?:lit|@lit\/[^/]+)(?:\/|$)/,
    allowed: (/** @type {string} */ path, /** @type {Import} */ { typeOnly }) =>
      path === 'src/element.ts' ||
      // The preflight tries whether Lit may draw on this page.
      path === 'src/register.ts' ||
      (path.startsWith('src/controllers/') && typeOnly),
    reason: 'Lit has one room, src/element.ts; register.ts tries it, controllers/ take its types',
  },
  {
    package: /^(?:geojson|topojson-specification)$/,
    allowed: (/** @type {string} */ _path, /** @type {Import} */ { typeOnly }) => typeOnly,
    reason: 'these packages are types only',
  },
  {
    package: /^(?:react|preact|vue)$/,
    allowed: (/** @type {string} */ path, /** @type {Import} */ { typeOnly }) =>
      path.startsWith('src/frameworks/') && typeOnly,
    reason: 'only src/frameworks/ knows frameworks, and only their types',
  },
];

/** @param {string} path @param {Import} imported @returns {string | undefined} what is wrong */
function faultOfPackage(path, imported) {
  const rule = PACKAGES.find((each) => each.package.test(imported.source));
  if (!rule) return 'a run-time dependency needs a reason in tools/check-layers.mjs';
  return rule.allowed(path, imported) ? undefined : rule.reason;
}

/** @param {string} path @param {Import & { file: string }} imported */
function faultOfFile(path, { file, typeOnly, source }) {
  const [from, to] = [folderOf(path), folderOf(file)];
  if (!file.startsWith('src/')) return 'it lies outside of src/';
  if (!/\.(?:js|json)$/.test(source)) return 'imports of files end in .js or .json';
  if (from === to) return undefined;
  if (!(to in RANKS)) return `${to} has no rank in tools/sources.mjs`;
  if (RANKS[from] <= RANKS[to]) return `${from} must not import ${to}: it imports what is below it`;
  if (from === 'view' && !(to === 'scene' && typeOnly))
    return 'view/ imports nothing but types of scene/';
  if (from === 'element.ts' && to === 'static')
    return 'the element and static/ are two hosts of the same views';
  return undefined;
}

/**
 * Cycles among the imports that remain when types are gone, each as a list of paths.
 * @param {Map<string, string[]>} graph
 */
function findCycles(graph) {
  /** @type {string[][]} */
  const cycles = [];
  const done = new Set();
  const visit = (/** @type {string} */ path, /** @type {string[]} */ trail) => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) cycles.push([...trail.slice(seenAt), path]);
    if (seenAt >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

const sources = readSources();
const findings = sources.flatMap(({ path, imports }) => [
  ...(folderOf(path) in RANKS
    ? []
    : [`${path}:1: ${folderOf(path)} has no rank in tools/sources.mjs`]),
  ...imports.flatMap((imported) => {
    const fault =
      imported.file === null
        ? faultOfPackage(path, imported)
        : faultOfFile(path, { ...imported, file: imported.file });
    return fault ? [`${path}:${imported.line}: import of ${imported.source}: ${fault}`] : [];
  }),
]);
const graph = new Map(
  sources.map(({ path, imports }) => [
    path,
    imports.flatMap(({ file, typeOnly }) => (file && !typeOnly ? [file] : [])),
  ]),
);
const cycles = findCycles(graph).map((cycle) => `${cycle[0]}:1: cycle ${cycle.join(' > ')}`);

finish([...findings, ...cycles], `layers: ${sources.length} files import only what is below them`);
