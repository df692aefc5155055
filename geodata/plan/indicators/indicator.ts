import type { Figure, IndicatorCode, PeriodStep, Reading } from '../../model/indicator.ts'
import type { Text } from '../../model/language.ts'
import { type Period, stepsOf } from './period.ts'

/** What is counted, by where it is and who is responsible: codes, null where neither is known. */
export interface Placed {
  district: string | null
  department: string | null
}

/**
 * An indicator: how facts are counted. Something that happened is counted by the days of the period, something that stands is
 * told of its last day. Pure: `today` decides what is overdue and what has not come yet.
 */
export interface Indicator<Fact extends Placed> {
  code: IndicatorCode
  measure: '3.1.8' | '3.1.9'
  kind: 'share' | 'days' | 'count'
  /** Codes and words of the parts, in the order they are shown. */
  parts: readonly { code: string; name: Text }[]
  /** Whether what it counts has a place, and somebody responsible. */
  by: { district: boolean; department: boolean }
  read(facts: readonly Fact[], period: Period, today: string): Reading
}

interface Group {
  code: string
  name: string
}

export interface Grouping {
  districts: readonly Group[]
  departments: readonly Group[]
}

/** The indicator of the facts: whole, step by step, and by district and department. Steps that begin after today are left out. */
export function figureOf<Fact extends Placed>(
  indicator: Indicator<Fact>,
  facts: readonly Fact[],
  { period, step, today }: { period: Period; step: PeriodStep; today: string },
  { districts, departments }: Grouping,
): Figure {
  const read = (some: readonly Fact[], within: Period) => indicator.read(some, within, today)
  const by = (key: 'district' | 'department', groups: readonly Group[]) => {
    if (!indicator.by[key]) return null
    const told = [...groups, { code: null, name: null }].map(({ code, name }) => {
      const some = facts.filter((fact) => fact[key] === code)
      return { code, name, some }
    })
    // What belongs to none is told of only where there is any.
    return told
      .filter(({ code, some }) => code !== null || some.length > 0)
      .map(({ code, name, some }) => ({ code, name, reading: read(some, period) }))
  }
  return {
    code: indicator.code,
    now: read(facts, period),
    series: stepsOf(period, step)
      .filter(({ from }) => from <= today)
      .map((within) => ({ on: within.to, reading: read(facts, within) })),
    districts: by('district', districts),
    departments: by('department', departments),
  }
}
