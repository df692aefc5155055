import { z } from 'zod'
import { readJsonSetting } from '../../geodata/accounts/jsonSetting.ts'
import { type RoleRules, readRoleRules } from '../../geodata/accounts/roleRules.ts'
import { readOrigin, readSafeUrl } from './publicUrl.ts'

/** The settings about the identity provider, by their names in the environment. */
export interface ProviderEnvironment {
  REKKVERK_PUBLIC_URL?: string
  REKKVERK_OIDC_ISSUER?: string
  REKKVERK_OIDC_CLIENT_ID?: string
  REKKVERK_OIDC_CLIENT_SECRET?: string
  REKKVERK_OIDC_ROLES?: string
  REKKVERK_OIDC_PARAMETERS?: string
  REKKVERK_FIRST_ADMIN?: string
}

export interface ProviderSettings {
  issuer: URL
  clientId: string
  /** Null for a client without a secret, which is then vouched for by PKCE alone. */
  clientSecret: string | null
  publicUrl: URL
  rules: RoleRules
  /** Added to the authorisation request, such as `acr_values`. */
  parameters: Readonly<Record<string, string>>
  firstAdmin: string | null
}

/** `provider` is null without the settings, and when something is wrong with them; the faults are for the operator. */
export interface ProviderReading {
  provider: ProviderSettings | null
  faults: string[]
}

/** What this service decides itself: a setting that changed them would take away a protection. */
const ownParameters = [
  'client_id',
  'response_type',
  'response_mode',
  'redirect_uri',
  'state',
  'nonce',
  'code_challenge',
  'code_challenge_method',
  'request',
  'request_uri',
]
const parametersSchema = z
  .record(
    z.string(),
    z.union([z.string(), z.number(), z.array(z.unknown()), z.record(z.string(), z.unknown())]),
  )
  .refine((parameters) => !ownParameters.some((name) => Object.hasOwn(parameters, name)), {
    message: `Rekkverk itself decides ${ownParameters.join(', ')}`,
  })
  .refine(
    ({ scope }) => scope === undefined || String(scope).split(' ').includes('openid'),
    'scope must have openid in it',
  )

/** Whether anything at all says that people sign in through a provider. */
export function hasProvider(environment: ProviderEnvironment): boolean {
  return Boolean(environment.REKKVERK_OIDC_ISSUER || environment.REKKVERK_OIDC_CLIENT_ID)
}

/** Reads the settings whole: sign-in works with all of them right, or not at all. */
export function readProvider(environment: ProviderEnvironment): ProviderReading {
  if (!hasProvider(environment)) return { provider: null, faults: [] }
  const faults: string[] = []
  const fault = (sentence: string): null => {
    faults.push(sentence)
    return null
  }
  const issuer =
    readSafeUrl(environment.REKKVERK_OIDC_ISSUER ?? '') ??
    fault('REKKVERK_OIDC_ISSUER must be the https:// address of the provider (http:// on localhost only).')
  const clientId =
    environment.REKKVERK_OIDC_CLIENT_ID || fault('REKKVERK_OIDC_CLIENT_ID is missing: the provider gave one.')
  const publicUrl =
    readOrigin(environment.REKKVERK_PUBLIC_URL ?? '') ??
    fault(
      'REKKVERK_PUBLIC_URL must be where people reach Rekkverk, such as https://rekkverk.example.no, without a path.',
    )
  const rules = readRules(environment.REKKVERK_OIDC_ROLES, fault)
  const parameters = readParameters(environment.REKKVERK_OIDC_PARAMETERS, fault)
  if (!issuer || !clientId || !publicUrl || !rules || !parameters) return { provider: null, faults }
  const clientSecret = environment.REKKVERK_OIDC_CLIENT_SECRET || null
  const firstAdmin = environment.REKKVERK_FIRST_ADMIN || null
  return { provider: { issuer, clientId, clientSecret, publicUrl, rules, parameters, firstAdmin }, faults }
}

/** What the button calls the provider; also when the rest of the settings are wrong, so that the page can say so. */
export function providerName(environment: ProviderEnvironment): string {
  const rules = readRoleRules(environment.REKKVERK_OIDC_ROLES ?? '')
  if (rules.ok && rules.value.providerName) return rules.value.providerName
  return readSafeUrl(environment.REKKVERK_OIDC_ISSUER ?? '')?.hostname ?? 'jobbkonto'
}

type Fault = (sentence: string) => null

function readRules(setting: string | undefined, fault: Fault): RoleRules | null {
  if (!setting)
    return fault(
      'REKKVERK_OIDC_ROLES is missing: it says who may come in and as what, {"roles": [{"claim", "value", "role"}]}.',
    )
  const read = readRoleRules(setting)
  return read.ok ? read.value : fault(`REKKVERK_OIDC_ROLES ${read.fault}.`)
}

function readParameters(setting: string | undefined, fault: Fault): Record<string, string> | null {
  if (!setting) return {}
  const read = readJsonSetting(parametersSchema, setting)
  if (!read.ok) return fault(`REKKVERK_OIDC_PARAMETERS ${read.fault}.`)
  // Structures, such as authorization_details, go into the address as JSON.
  const written = Object.entries(read.value).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  return Object.fromEntries(written)
}
