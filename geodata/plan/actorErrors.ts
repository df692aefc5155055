import type { ActorContent } from '../model/actionPlan.ts'
import { text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import { refusedWordErrors } from './refusedWords.ts'

type Errors = NonNullable<Problem['errors']>

interface Others {
  /** Names of the other actors. */
  names: readonly string[]
  /** Ids of the help services there are. */
  helplineIds: ReadonlySet<string>
}

/** What is wrong with an actor that its shape alone does not tell. */
export function actorErrors({ name, role, contact, helplineIds }: ActorContent, others: Others): Errors {
  const same = (other: string) => other.trim().toLocaleLowerCase('nb') === name.toLocaleLowerCase('nb')
  return [
    ...(others.names.some(same) ? [{ field: 'name', code: 'repeated', message: repeated }] : []),
    ...helplineIds.flatMap((id, index) =>
      others.helplineIds.has(id)
        ? []
        : [{ field: `helplineIds.${index}`, code: 'unknown-helpline', message: unknown }],
    ),
    ...refusedWordErrors({ name, role, contact }),
  ]
}

const repeated = text(
  'Oversikten har alt en aktør med dette navnet. Endre den i stedet.',
  'The directory has an actor of this name already. Change that one instead.',
)
const unknown = text(
  'Hjelpetjenesten finnes ikke, eller er tatt ut av bruk.',
  'The help service does not exist, or is out of use.',
)
