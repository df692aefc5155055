import { text } from '../../model/language.ts'
import type { Indicator, Placed } from './indicator.ts'
import { lastDay } from './lastDay.ts'
import { isStanding, type SignLife, signOn } from './signLife.ts'
import { isVerifiedOn, type ServiceVersion } from './verifiedSpells.ts'

/** A help service, and the signs that show it or have shown it. It has no place of its own. */
export interface ServiceFact extends Placed {
  id: string
  versions: readonly ServiceVersion[]
  signs: readonly SignLife[]
}

export const numbersVerified: Indicator<ServiceFact> = {
  code: 'numbers_verified',
  measure: '3.1.9',
  kind: 'share',
  parts: [
    { code: 'verified', name: text('Verifisert innen fristen', 'Verified in time') },
    { code: 'not_verified', name: text('Ikke verifisert nå', 'Not verified now') },
  ],
  by: { district: false, department: false },
  read(facts, period, today) {
    const day = lastDay(period, today)
    const shown = facts.filter(({ id, signs }) => signs.some((life) => isShownOn(life, id, day)))
    const verified = shown.filter(({ versions }) => isVerifiedOn(versions, day)).length
    return {
      value: shown.length === 0 ? null : verified / shown.length,
      of: shown.length,
      parts: [
        { code: 'verified', count: verified },
        { code: 'not_verified', count: shown.length - verified },
      ],
    }
  },
}

function isShownOn(life: SignLife, serviceId: string, day: string): boolean {
  const sign = signOn(life, day)
  return sign !== null && isStanding(sign.status) && sign.shows.some(({ id }) => id === serviceId)
}
