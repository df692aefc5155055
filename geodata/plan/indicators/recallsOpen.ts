import { text } from '../../model/language.ts'
import { showingStatuses } from '../../recalls/showing.ts'
import type { Indicator, Placed } from './indicator.ts'
import { lastDay } from './lastDay.ts'
import { type SignLife, signOn } from './signLife.ts'

/** A sign in a recall: it is told of where the sign is, and in the name of whoever operates it. */
export interface RecalledSignFact extends Placed {
  recallId: string
  openedOn: string
  helplineId: string
  /** What it showed of the service when the recall was opened. */
  shown: { number: string; hours: string }
  /** The day somebody had gone through it, as it was said last; null where nobody has. */
  handledOn: string | null
  life: SignLife
}

export const recallsOpen: Indicator<RecalledSignFact> = {
  code: 'recalls_open',
  measure: '3.1.9',
  kind: 'count',
  parts: [
    { code: 'signs_left', name: text('Skilt som gjenstår', 'Signs left') },
    { code: 'signs_done', name: text('Skilt som er gått gjennom', 'Signs gone through') },
  ],
  by: { district: true, department: true },
  read(facts, period, today) {
    const day = lastDay(period, today)
    const opened = facts.filter(({ openedOn }) => openedOn <= day)
    const left = opened.filter((fact) => isLeftOn(fact, day))
    const open = new Set(left.map(({ recallId }) => recallId))
    const all = opened.filter(({ recallId }) => open.has(recallId)).length
    return {
      value: open.size,
      of: null,
      parts: [
        { code: 'signs_left', count: left.length },
        { code: 'signs_done', count: all - left.length },
      ],
    }
  },
}

/** Nobody has gone through it, it stands or is ordered, and it still shows what it did. */
function isLeftOn({ life, helplineId, shown, handledOn }: RecalledSignFact, day: string): boolean {
  if (handledOn !== null && handledOn <= day) return false
  const sign = signOn(life, day)
  return (
    sign !== null &&
    showingStatuses.includes(sign.status) &&
    sign.shows.some(
      ({ id, number, hours }) => id === helplineId && number === shown.number && hours === shown.hours,
    )
  )
}
