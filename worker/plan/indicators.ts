import { indicators as allIndicators, type Indicators } from '../../geodata/model/indicator.ts'
import { checkedBeforeDecision } from '../../geodata/plan/indicators/checkedBeforeDecision.ts'
import { conditions } from '../../geodata/plan/indicators/conditions.ts'
import { daysToSignature } from '../../geodata/plan/indicators/daysToSignature.ts'
import { inspectionsOverdue } from '../../geodata/plan/indicators/inspectionsOverdue.ts'
import { placesAssessed } from '../../geodata/plan/indicators/placesAssessed.ts'
import { departmentOf, districtFinder } from '../../geodata/plan/indicators/placing.ts'
import { safeguardsByState } from '../../geodata/plan/indicators/safeguardsByState.ts'
import { safeguardsByType } from '../../geodata/plan/indicators/safeguardsByType.ts'
import { bridgeCoverage, buildingCoverage } from '../../geodata/plan/indicators/thingCoverage.ts'
import { collectAssessments } from './assessmentFacts.ts'
import { collectCovered } from './coveredFacts.ts'
import { readDistricts } from './districtStore.ts'
import { type Asked, type Chosen, type Collector, collector, daysTold } from './indicatorSource.ts'
import { planInForce } from './planInForce.ts'
import { collectConditions, collectProjects } from './projectFacts.ts'
import { collectSafeguards } from './safeguardFacts.ts'
import { collectSigns } from './signFacts.ts'

/** Every indicator, by the facts it is counted over. */
const collectors: readonly Collector[] = [
  collector([placesAssessed], collectAssessments),
  collectSigns,
  collector([checkedBeforeDecision, daysToSignature], collectProjects),
  collector([conditions], collectConditions),
  collector([bridgeCoverage], collectCovered('bridges')),
  collector([buildingCoverage], collectCovered('buildings')),
  collector([safeguardsByState, safeguardsByType, inspectionsOverdue], collectSafeguards),
]

interface Told extends Chosen {
  /** Whether it is told by district and department. */
  grouped: boolean
}

/** Counts all indicators from what is registered; places of concern are told of by the vault and not here. */
export function countIndicators(sql: SqlStorage, asked: Asked, { grouped, ...chosen }: Told): Indicators {
  const districts = readDistricts(sql)
  const { departments } = planInForce(sql).document
  const source = {
    ...asked,
    sql,
    departments,
    days: daysTold(asked),
    // To find where everything lies takes time, and only those who see districts need it.
    districtOf: districtFinder(grouped || chosen.district !== null ? districts : []),
    departmentOf: (written: string | null) => departmentOf(written ?? '', departments),
  }
  const grouping = { districts, departments }
  const items = collectors
    .flatMap((collect) => collect(source, grouping, chosen))
    .map((figure) => (grouped ? figure : { ...figure, districts: null, departments: null }))
    .toSorted((one, other) => order(one.code) - order(other.code))
  const named = (some: readonly { code: string; name: string }[]) =>
    grouped ? some.map(({ code, name }) => ({ code, name })) : []
  return {
    ...{ ...asked.period, today: asked.today, step: asked.step, items, sites: null },
    ...{ districts: named(districts), departments: named(departments) },
  }
}

function order(code: (typeof allIndicators.codes)[number]): number {
  return allIndicators.codes.indexOf(code)
}
