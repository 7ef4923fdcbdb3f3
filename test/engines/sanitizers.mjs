import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import xss from 'xss';

/*
 * The server command `dp-sanitize`: what three of the sanitizers that content systems are built on
 * leave of an HTML text, as they are set without options. The fourth, DOMPurify, runs in the page.
 */
const github = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize)
  .use(rehypeStringify);

/** @type {Record<string, (html: string) => string>} */
const SANITIZERS = {
  'sanitize-html': (html) => sanitizeHtml(html),
  xss: (html) => xss(html),
  'rehype-sanitize': (html) => String(github.processSync(html)),
};

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function sanitizers() {
  return {
    name: 'sanitizers',
    executeCommand({ command, payload }) {
      if (command !== 'dp-sanitize') return undefined;
      const { by, html } = /** @type {{ by: string, html: string }} */ (payload);
      return SANITIZERS[by](html);
    },
  };
}
