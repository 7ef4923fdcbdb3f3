import { createServer } from 'vite';
import { ROOT } from './sources.mjs';

/* `npm start`: the demo pages with the sources as they are, reloaded at each change. */
const server = await createServer({ root: ROOT, appType: 'mpa', logLevel: 'warn' });
await server.listen();
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:5173/';
console.log(`The demo: ${new URL('demo/', address)}\nCtrl+C ends it.`);
