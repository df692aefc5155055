import { earlierContent } from '../../geodata/history/earlierContent.ts'
import { sameValue } from '../../geodata/imports/same.ts'
import { text } from '../../geodata/model/language.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { commitThing } from '../history/commit.ts'
import { readRevision } from '../history/store.ts'
import { operation } from '../operation.ts'
import {
  expect,
  type Guarded,
  type Representation,
  represent,
  revised,
  right,
  type Target,
} from './service.ts'
import { checkThing } from './validate.ts'

/** Takes a thing back to an earlier version, as a new one: nothing that came after is lost. */
export const revertThing = operation(
  right('write'),
  (context, input: Target & Guarded & { revision: number }): Outcome<Representation> => {
    const { collection, id, revision } = input
    const found = expect(context, input, { revision })
    if (!found.ok) return found
    const previous = found.value
    if (previous.deletedAt) return failure('not-found')
    const earlier = readRevision(context.sql, collection, id, revision)
    if (!earlier) return failure('invalid', { errors: [unknownVersion] })
    const content = earlierContent(earlier.state as Thing, previous)
    const checked = checkThing(context, collection, content, previous)
    if (!checked.ok) return checked
    const { geometry, properties } = previous
    if (sameValue(checked.value, { geometry, properties }))
      return success(represent(context, collection, previous))
    const next = revised(context, previous, checked.value)
    const change = { collection, event: 'reverted', previous, next, from: revision }
    const committed = commitThing(context, change)
    return committed.ok ? success(represent(context, collection, next)) : committed
  },
)

const unknownVersion = {
  field: 'revision',
  code: 'unknown-version',
  message: text('Det finnes ingen slik versjon.', 'There is no such version.'),
}
