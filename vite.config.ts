import { defineConfig, type UserConfig } from 'vite';
import { VERSION } from './src/version.ts';
import { addressIn, writeAddress } from './tools/address.mjs';
import { hardenForHostPages } from './tools/harden.ts';
import { packTexts } from './tools/pack-texts.ts';
import { shorten } from './tools/shorten.ts';
import { staticOutput } from './tools/static-output.ts';
import { squeezeTemplates } from './tools/squeeze-templates.ts';
import { trimD3 } from './tools/trim-d3.ts';
import { trimLit } from './tools/trim-lit.ts';

/*
 * `vite` serves the project, demo pages and sources as they are. The build has modes, all run by
 * tools/build.mjs: `classic`, one script with everything in it for web pages, `height` and `listen`,
 * the small ones in and around frames, and `modules`, without the dependencies, for npm, which also
 * draws the pictures and writes the pages for frames.
 */

// Private class members need no helpers from here on: Safari 15.4, Chrome 94, Firefox 93.
const TARGET = 'es2022';

const address = writeAddress(addressIn(process.argv));

const classic: UserConfig = {
  plugins: [
    address,
    packTexts(),
    squeezeTemplates(),
    trimD3(),
    trimLit(),
    hardenForHostPages(),
    shorten(),
  ],
  build: {
    target: TARGET,
    emptyOutDir: false,
    lib: {
      entry: 'src/dortmund-partners.ts',
      formats: ['iife'],
      // Required by Vite; nothing is exported, so no global of this name comes to be.
      name: 'dortmundPartners',
      fileName: () => 'dortmund-partners.js',
    },
    rolldownOptions: {
      // Plugins may take the seconds that they take.
      checks: { pluginTimings: false },
      treeshake: { propertyReadSideEffects: false },
      output: {
        // Kept by the minifier: whoever holds this file alone learns whose work is in it.
        postBanner:
          '/*! dortmund-partners, MIT, with Lit (BSD-3-Clause, Google LLC), d3-geo, topojson-client (ISC, Mike Bostock), GeoNames (CC BY 4.0): NOTICE.md */',
        // A page may hold the script twice. The second one ends before it evaluates Lit.
        intro: `if (!self.customElements) return;
          const present = customElements.get("dortmund-partners");
          if (present) {
            if (present.version === "${VERSION}") return;
            present.second = "${VERSION}";
            console.info("<dortmund-partners> " + present.version + " is here already; ${VERSION} does nothing.");
            // Those with debug say so, too; an element of this name may be somebody else’s.
            document.querySelectorAll("dortmund-partners").forEach((each) => each.requestUpdate?.());
            return;
          }`,
      },
    },
  },
};

/** A small script beside the pages for frames. */
const beside = (name: string): UserConfig => ({
  build: {
    target: TARGET,
    emptyOutDir: false,
    lib: {
      entry: `src/embed/${name}.ts`,
      formats: ['iife'],
      name,
      fileName: () => `embed/${name}.js`,
    },
    rolldownOptions: { output: { postBanner: '/*! dortmund-partners, MIT */' } },
  },
});

const modules: UserConfig = {
  plugins: [address, staticOutput()],
  build: {
    target: TARGET,
    emptyOutDir: false,
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        element: 'src/element.ts',
        static: 'src/static/static.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      checks: { pluginTimings: false },
      external: /^(?:lit|d3-geo|topojson-client)(?:\/|$)/,
      output: {
        entryFileNames: '[name].js',
        // No hashes: the names are part of what a reviewer compares.
        chunkFileNames: 'chunks/[name].js',
      },
    },
  },
};

export default defineConfig(({ command, mode }) => {
  if (command === 'serve') return {};
  if (mode === 'height' || mode === 'listen') return beside(mode);
  return mode === 'classic' ? classic : modules;
});
