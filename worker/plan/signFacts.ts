import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Shown } from '../../geodata/model/sign.ts'
import type { Placed } from '../../geodata/plan/indicators/indicator.ts'
import { numbersVerified, type ServiceFact } from '../../geodata/plan/indicators/numbersVerified.ts'
import { type RecalledSignFact, recallsOpen } from '../../geodata/plan/indicators/recallsOpen.ts'
import type { SignFact } from '../../geodata/plan/indicators/signFact.ts'
import { type SignLife, signLife } from '../../geodata/plan/indicators/signLife.ts'
import { signsByState } from '../../geodata/plan/indicators/signsByState.ts'
import { signsInspected } from '../../geodata/plan/indicators/signsInspected.ts'
import { type Collector, collector, type Source } from './indicatorSource.ts'
import {
  readChangedDays,
  readInspectedDays,
  readRecalledSigns,
  readServiceVersions,
  readSignRows,
  readSignVersions,
  type SignVersionRow,
} from './signFactStore.ts'

/** A sign with where it is and whose it is. */
type PlacedSign = Placed & { life: SignLife; registeredOn: string; versions: readonly SignVersionRow[] }
type Signs = ReadonlyMap<string, PlacedSign>

/** All that is counted over signs, which are read once. */
export const collectSigns: Collector = (source, grouping, chosen) => {
  const signs = readSigns(source)
  return [
    collector([signsByState, signsInspected], ({ sql }) => factsOf(sql, signs)),
    collector([numbersVerified], ({ sql }) => servicesOf(sql, signs)),
    collector([recallsOpen], ({ sql }) => recalledOf(sql, signs)),
  ].flatMap((collect) => collect(source, grouping, chosen))
}

function readSigns({ sql, districtOf, departmentOf }: Source): Signs {
  const versions = Map.groupBy(readSignVersions(sql), ({ signId }) => signId)
  return new Map(
    readSignRows(sql).map(({ id, createdAt, operator, geometry }) => {
      const own = versions.get(id) ?? []
      const life = signLife(
        own.map(({ signId: _, at, shows, ...version }) => ({
          ...version,
          on: dateInNorway(new Date(at)),
          shows: shows === null ? [] : (JSON.parse(shows) as Shown['helplines']),
        })),
      )
      const placed = { district: districtOf(JSON.parse(geometry)), department: departmentOf(operator) }
      return [id, { ...placed, life, registeredOn: dateInNorway(new Date(createdAt)), versions: own }]
    }),
  )
}

function factsOf(sql: SqlStorage, signs: Signs): SignFact[] {
  const inspections = Map.groupBy(readInspectedDays(sql), ({ signId }) => signId)
  const changes = Map.groupBy(readChangedDays(sql), ({ signId }) => signId)
  return [...signs].map(([id, { versions, ...sign }]) => ({
    ...sign,
    inspections: (inspections.get(id) ?? []).map(({ on, at }) => ({
      on,
      plannedThen: versions.findLast((version) => version.at <= at)?.nextInspectionOn ?? null,
    })),
    changes: (changes.get(id) ?? []).map(({ on }) => on),
  }))
}

function servicesOf(sql: SqlStorage, signs: Signs): ServiceFact[] {
  const lives = [...signs.values()].map(({ life }) => life)
  return [...Map.groupBy(readServiceVersions(sql), ({ id }) => id)].map(([id, versions]) => ({
    id,
    versions: versions.map(({ at, removed, verifiedOn }) => ({
      on: dateInNorway(new Date(at)),
      removed: removed === 1,
      verified: verifiedOn === null ? null : { on: verifiedOn },
    })),
    signs: lives.filter(({ versions }) => versions.some(({ shows }) => shows.some((one) => one.id === id))),
    ...{ district: null, department: null },
  }))
}

function recalledOf(sql: SqlStorage, signs: Signs): RecalledSignFact[] {
  return readRecalledSigns(sql).flatMap(({ signId, shown, ...recalled }) => {
    const sign = signs.get(signId)
    if (!sign) return []
    const { life, district, department } = sign
    return [{ ...recalled, shown: JSON.parse(shown), life, district, department }]
  })
}
