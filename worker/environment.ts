import type { Municipality } from './municipality.ts'

/** Bindings and settings, the same on Cloudflare and on plain workerd. */
export interface Environment {
  MUNICIPALITY: DurableObjectNamespace<Municipality>
  /** Static files: the assets binding on Cloudflare, a disk service on plain workerd. */
  ASSETS: Fetcher
  REKKVERK_DEMO?: string
  REKKVERK_KARTVERKET_TILES?: string
}

declare global {
  interface ImportMeta {
    /** Filled in by Vite, for the worker as for the web. */
    env: { DEV: boolean }
  }
}
