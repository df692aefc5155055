import type { Environment } from '../environment.ts'
import type { Municipality } from '../municipality.ts'
import type { SitesVault } from '../sites/vault.ts'

/** The object of this installation's municipality. */
export function municipalityOf(environment: Environment): DurableObjectStub<Municipality> {
  return environment.MUNICIPALITY.getByName('municipality')
}

/** The object that keeps this installation's sites of concern, apart from everything else. */
export function vaultOf(environment: Environment): DurableObjectStub<SitesVault> {
  return environment.SITES_VAULT.getByName('sites')
}
