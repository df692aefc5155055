import { dateInNorway } from '../../geodata/model/calendar.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { movesFrom } from '../../geodata/signs/moves.ts'
import type { SignMoves } from '../../geodata/signs/signAnswers.ts'
import { signWarnings } from '../../geodata/signs/warnings.ts'
import { operation } from '../operation.ts'
import { findSign } from '../sign-care/sign.ts'
import { lifeFactsOf } from './facts.ts'

/** Where a sign can go from here, what is missing for each, and what ought to be seen to. */
export const readSignMoves = operation(
  'sign-work:read',
  ({ sql, now }, { id }: { id: string }): Outcome<SignMoves> => {
    const sign = findSign(sql, id)
    if (!sign) return failure('not-found')
    const { properties } = sign
    const today = dateInNorway(now)
    const facts = lifeFactsOf(sql, id, properties, today)
    return success({
      status: properties.status,
      moves: movesFrom(properties, facts, today),
      warnings: signWarnings(properties, facts),
    })
  },
)
