import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** Where `npm run page` finds the API while somebody works on the page. */
const api = process.env.API_URL ?? 'http://localhost:3000'
const RESOURCES =
  '^/(auth|users|profiles|resumes|jobs|applications|exports|templates|attachments|dashboard|events|audit|webhooks|healthz|readyz)(/|\\?|$)'

/** The page is plain files below `dist/`: nothing inlined, so that a strict Content-Security-Policy lets all of it through. */
export default defineConfig({
  root: here('.'),
  cacheDir: here('../node_modules/.vite'),
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    // Libraries mark what only runs in browsers; all of this does.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  server: { port: 5173, proxy: { [RESOURCES]: { target: api, changeOrigin: false } } },
})
