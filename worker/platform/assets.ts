import type { Environment } from '../environment.ts'

/*
 * Static files. Cloudflare's assets binding knows file types; the disk service of plain workerd does not, so they are
 * set here for both. The build leaves a .gz beside each file that gains by it.
 */

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  wasm: 'application/wasm',
}
/** Pages that are not the app: each is a file of its own, and needs nothing of it. */
const ownPages: Record<string, string> = { '/hjelp': '/hjelp.html' }
const compressible = new Set(['html', 'js', 'mjs', 'css', 'json', 'svg', 'wasm'])

/** The file at the path, or the app's page for a path the browser's router owns; null when there is neither. */
export async function serveAsset(request: Request, environment: Environment): Promise<Response | null> {
  const { pathname } = new URL(request.url)
  // A page's path may end in a number, as the version of a checklist does: no file type is one.
  const extension = /\.([a-z][a-z0-9]*)$/i.exec(pathname)?.[1]?.toLowerCase()
  if (extension && types[extension]) return fetchFile(request, environment, pathname, extension)
  if (extension) return null
  return fetchFile(request, environment, ownPages[pathname] ?? '/index.html', 'html')
}

async function fetchFile(
  request: Request,
  { ASSETS }: Environment,
  pathname: string,
  extension: string,
): Promise<Response | null> {
  const acceptsGzip = /\bgzip\b/.test(request.headers.get('Accept-Encoding') ?? '')
  const compressed =
    acceptsGzip && compressible.has(extension) ? await fetchPath(ASSETS, `${pathname}.gz`) : null
  const file = compressed ?? (await fetchPath(ASSETS, pathname))
  if (!file) return null
  const headers = new Headers({
    'Content-Type': types[extension]!,
    // Built files carry their hash in the name; everything else is asked for again.
    'Cache-Control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
  })
  if (!compressed) return new Response(file.body, { headers })
  headers.set('Content-Encoding', 'gzip')
  return new Response(file.body, { headers, encodeBody: 'manual' })
}

async function fetchPath(assets: Fetcher, pathname: string): Promise<Response | null> {
  const response = await assets.fetch(`http://assets${pathname}`)
  if (response.ok) return response
  await response.body?.cancel()
  return null
}
