import type { Environment } from '../environment.ts'
import type { Municipality } from '../municipality.ts'

/** The object of this installation's municipality. */
export function municipalityOf(environment: Environment): DurableObjectStub<Municipality> {
  return environment.MUNICIPALITY.getByName('municipality')
}
