import type { Attachments } from '../attachments/object.ts'
import type { Environment } from '../environment.ts'
import type { Municipality } from '../municipality.ts'
import type { SitesVault } from '../sites/vault.ts'

/** The object of this installation's municipality. */
export function municipalityOf(environment: Environment): DurableObjectStub<Municipality> {
  return within(environment, environment.MUNICIPALITY).getByName('municipality')
}

/** The object that keeps this installation's sites of concern, apart from everything else. */
export function vaultOf(environment: Environment): DurableObjectStub<SitesVault> {
  return within(environment, environment.SITES_VAULT).getByName('sites')
}

/** The object that keeps the bytes of what is attached. */
export function attachmentsOf(environment: Environment): DurableObjectStub<Attachments> {
  return within(environment, environment.ATTACHMENTS).getByName('attachments')
}

/** On Cloudflare the objects live and run in the EU, as `npm run deploy` says; plain workerd has one place only. */
function within<Namespace extends DurableObjectNamespace<Municipality | SitesVault | Attachments>>(
  { REKKVERK_JURISDICTION }: Environment,
  namespace: Namespace,
): Namespace {
  return REKKVERK_JURISDICTION ? (namespace.jurisdiction(REKKVERK_JURISDICTION) as Namespace) : namespace
}
