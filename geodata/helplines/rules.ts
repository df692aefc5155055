import type { HelplineContent } from '../model/helpline.ts'
import { text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import { textRemarks } from '../sites/text/kinds.ts'
import { checkText } from '../sites/textCheck.ts'
import { sameNumber } from './changes.ts'
import { lapsesOn } from './verification.ts'

type Errors = NonNullable<Problem['errors']>

/** What is wrong with a service as it is written, beside the others that are in use. */
export function helplineErrors(
  content: HelplineContent,
  others: readonly Pick<HelplineContent, 'name' | 'number'>[],
): Errors {
  const { name, note, number, hours, agreement } = content
  const same = others.find((other) => sameNumber(other.number, number))
  const noHours = !hours.always && Object.keys(hours.text).length === 0
  return [
    ...(same ? [{ field: 'number', code: 'repeated', message: sayRepeated(same.name) }] : []),
    ...(noHours ? [{ field: 'hours', code: 'hours-missing', message: hoursMissing }] : []),
    ...Object.entries({ name, note, 'agreement.capacity': agreement.capacity }).flatMap(([field, written]) =>
      checkText(written)
        .filter(({ kind }) => kind === 'text-method' || kind === 'text-person-number')
        .slice(0, 1)
        .map(({ kind }) => ({ field, code: kind, message: textRemarks[kind] })),
    ),
  ]
}

/** What is wrong with the day somebody says that they held the number against its source. */
export function verifiedOnErrors(on: string, today: string): Errors {
  if (on > today) return [{ field: 'on', code: 'future', message: inFuture }]
  return today >= lapsesOn({ on }) ? [{ field: 'on', code: 'too-old', message: tooOld }] : []
}

function sayRepeated(name: string) {
  return text(
    `«${name}» har det samme nummeret. Endre den tjenesten i stedet.`,
    `“${name}” has the same number. Change that service instead.`,
  )
}
const hoursMissing = text(
  'Skriv når tjenesten svarer, eller kryss av for døgnåpent.',
  'Write when the service answers, or tick that it is always open.',
)
const inFuture = text('Dagen kan ikke være i framtiden.', 'The day cannot be in the future.')
const tooOld = text(
  'Det er mer enn seks måneder siden. Slå opp nummeret på nytt, og skriv dagen du gjør det.',
  'That is more than six months ago. Look the number up again, and write the day you do.',
)
