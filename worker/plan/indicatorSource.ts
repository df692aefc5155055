import type { PlanDepartment } from '../../geodata/model/actionPlan.ts'
import type { Geometry } from '../../geodata/model/geojson.ts'
import type { Figure, PeriodStep } from '../../geodata/model/indicator.ts'
import {
  figureOf,
  type Grouping,
  type Indicator,
  type Placed,
} from '../../geodata/plan/indicators/indicator.ts'
import { type Period, stepsOf } from '../../geodata/plan/indicators/period.ts'

export interface Asked {
  period: Period
  step: PeriodStep
  /** The day in Norway that it is counted. */
  today: string
}

/** What collectors read from. */
export interface Source extends Asked {
  sql: SqlStorage
  /** The code of the district that something lies in. */
  districtOf(geometry: Geometry): string | null
  /** The code of the department that a unit, as people wrote it, belongs to. */
  departmentOf(written: string | null): string | null
  departments: readonly PlanDepartment[]
  /** The days that what stands is told of, in order: the last of each step and of the period, none after today. */
  days: readonly string[]
}

/** Only what lies here and belongs here is counted; null is everywhere. */
export interface Chosen {
  district: string | null
  department: string | null
}

/** Reads facts once and counts them for the indicators that are made of them. */
export type Collector = (source: Source, grouping: Grouping, chosen: Chosen) => Figure[]

/** The collector of indicators that are counted over the same facts. One that has no place is left out where a place is chosen. */
export function collector<Fact extends Placed>(
  indicators: readonly Indicator<Fact>[],
  collect: (source: Source) => readonly Fact[],
): Collector {
  return (source, grouping, { district, department }) => {
    const told = indicators.filter(
      ({ by }) => (district === null || by.district) && (department === null || by.department),
    )
    if (told.length === 0) return []
    const facts = collect(source).filter(
      (fact) =>
        (district === null || fact.district === district) &&
        (department === null || fact.department === department),
    )
    return told.map((indicator) => figureOf(indicator, facts, source, grouping))
  }
}

/** The days that what stands is told of in a period, in order. */
export function daysTold({ period, step, today }: Asked): string[] {
  const ends = stepsOf(period, step)
    .filter(({ from }) => from <= today)
    .map(({ to }) => lesser(to, today))
  return [...new Set([...ends, lesser(period.to, today)])].toSorted()
}

function lesser(one: string, other: string): string {
  return one < other ? one : other
}
