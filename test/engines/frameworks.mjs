import { build } from 'vite';

/*
 * React, Vue and Preact for the browser, and Ajv, which comes as CommonJS: tests import them by name and
 * get one bundle each, in development mode, which warns of what is wrong. Bundled when a test first asks
 * for one.
 */
const FRAMEWORKS = {
  react: 'node_modules/react/index.js',
  'react-dom-client': 'node_modules/react-dom/client.js',
  // With the compiler of templates.
  vue: 'node_modules/vue/dist/vue.esm-bundler.js',
  preact: 'node_modules/preact/dist/preact.mjs',
  'ajv-dist-2020.js': 'node_modules/ajv/dist/2020.js',
};
const PREFIX = '/frameworks/';

/** The files of all bundles, by their names. */
async function bundle() {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: false,
      lib: { entry: FRAMEWORKS, formats: ['es'], fileName: (_, name) => `${name}.js` },
    },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result);
  return new Map(output.map((file) => [file.fileName, 'code' in file ? file.code : '']));
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function frameworks() {
  /** @type {ReturnType<typeof bundle> | undefined} */
  let files;
  return {
    name: 'frameworks',
    resolveImport({ source }) {
      const name = source.replaceAll('/', '-');
      return name in FRAMEWORKS ? `${PREFIX}${name}.js` : undefined;
    },
    async serve({ path }) {
      if (!path.startsWith(PREFIX)) return undefined;
      files ??= bundle();
      const body = (await files).get(path.slice(PREFIX.length));
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}
