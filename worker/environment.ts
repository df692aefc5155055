import type { Attachments } from './attachments/object.ts'
import type { Municipality } from './municipality.ts'
import type { SitesVault } from './sites/vault.ts'

/** Bindings and settings, the same on Cloudflare and on plain workerd; deploying.md says what each setting does. */
export interface Environment {
  MUNICIPALITY: DurableObjectNamespace<Municipality>
  SITES_VAULT: DurableObjectNamespace<SitesVault>
  ATTACHMENTS: DurableObjectNamespace<Attachments>
  /** Static files: the assets binding on Cloudflare, a disk service on plain workerd. */
  ASSETS: Fetcher
  REKKVERK_DEMO?: string
  REKKVERK_KARTVERKET_TILES?: string
  /** Where people reach the service, `https://rekkverk.example.no`; the provider sends them back there. */
  REKKVERK_PUBLIC_URL?: string
  REKKVERK_MUNICIPALITY?: string
  /** `id:base64,id:base64`: the first key encrypts, all of them decrypt. */
  REKKVERK_SITES_KEYS?: string
  REKKVERK_OPERATOR_KEY?: string
  REKKVERK_OIDC_ISSUER?: string
  REKKVERK_OIDC_CLIENT_ID?: string
  REKKVERK_OIDC_CLIENT_SECRET?: string
  REKKVERK_OIDC_ROLES?: string
  REKKVERK_OIDC_PARAMETERS?: string
  REKKVERK_FIRST_ADMIN?: string
  REKKVERK_SESSION_IDLE_MINUTES?: string
  REKKVERK_SESSION_HOURS?: string
  REKKVERK_CLARIFICATION_MINUTES?: string
  /** `smtp://user:password@host:587`, `smtps://...` or the `https://` address of a mail service. */
  REKKVERK_MAIL?: string
  REKKVERK_MAIL_FROM?: string
  REKKVERK_MAIL_KEY?: string
  /** On Cloudflare only; never to be changed: another jurisdiction has other objects, which know nothing. */
  REKKVERK_JURISDICTION?: DurableObjectJurisdiction
}

declare global {
  interface ImportMeta {
    /** Filled in by Vite, for the worker as for the web. */
    env: { DEV: boolean }
  }
}
