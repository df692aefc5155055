import { type Outcome, success } from '../../geodata/model/problem.ts'
import type { Environment } from '../environment.ts'
import type { Caller } from '../operation.ts'
import { type KeptObjectName, keptObject, keptObjectNames } from './keptObjects.ts'
import type { KeptInputOf, KeptOperationName, KeptOutputOf } from './keptOperations.ts'

/** Asks the objects that keep data, in the operator's name. */
export class Ask {
  private readonly environment: Environment
  private readonly caller: Caller

  constructor(environment: Environment, caller: Caller) {
    this.environment = environment
    this.caller = caller
  }

  async one<Name extends KeptOperationName>(
    object: KeptObjectName,
    name: Name,
    input: KeptInputOf<Name>,
  ): Promise<Outcome<KeptOutputOf<Name>>> {
    const kept = keptObject(this.environment, object)
    return (await kept.keep(this.caller, name, input)) as Outcome<KeptOutputOf<Name>>
  }

  /** Asks all of them in their order, and stops at the first that cannot. */
  async all<Name extends KeptOperationName>(
    name: Name,
    inputFor: (object: KeptObjectName) => KeptInputOf<Name>,
  ): Promise<Outcome<Record<KeptObjectName, KeptOutputOf<Name>>>> {
    const answers: [KeptObjectName, KeptOutputOf<Name>][] = []
    for (const object of keptObjectNames) {
      const outcome = await this.one(object, name, inputFor(object))
      if (!outcome.ok) return outcome
      answers.push([object, outcome.value])
    }
    return success(Object.fromEntries(answers) as Record<KeptObjectName, KeptOutputOf<Name>>)
  }
}
