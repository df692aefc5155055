import { dateInNorway } from '../../geodata/model/calendar.ts'
import { cutPage, type Page } from '../../geodata/model/page.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { SafeguardProperties, ThingReference } from '../../geodata/model/safeguard.ts'
import type { SecuringAnswer, SecuringDay } from '../../geodata/model/securingAnswer.ts'
import type { Survey } from '../../geodata/model/survey.ts'
import { coverageOn } from '../../geodata/securing/coverageOn.ts'
import { axisOf, factsOn, parapetsOf, requirementOf, surveyOn } from '../../geodata/securing/facts.ts'
import { standingOn } from '../../geodata/securing/standing.ts'
import { outcomeDays } from '../../geodata/securing/turns.ts'
import { operation } from '../operation.ts'
import { sha256 } from '../sha256.ts'
import type { Representation } from '../things/service.ts'
import { thingExists } from '../things/store.ts'
import { readSecured, type Secured } from './secured.ts'
import { readSurveys, readThingsAt } from './store.ts'

type ReadInput = ThingReference & { date: string | null; knownEtag: string | null }

/** How the thing is secured on a day, today unless told. */
export const readSecuring = operation(
  'securing:read',
  ({ sql, now }, { date, knownEtag, ...reference }: ReadInput): Outcome<Representation> => {
    const secured = readSecured(sql, reference)
    if (!secured) return failure('not-found')
    const signs = readThingsAt(sql, 'signs', reference.id)
    const json = JSON.stringify(answerOn(secured, signs, date ?? dateInNorway(now)))
    const etag = `"${sha256(json).slice(0, 32)}"`
    return success(etag === knownEtag ? { unchanged: true, etag } : { unchanged: false, etag, json })
  },
)

function answerOn(secured: Secured, signs: ReturnType<typeof readThingsAt>, date: string): SecuringAnswer {
  const { thing, surveys, stored } = secured
  const survey = surveyOn(surveys, date)
  const facts = factsOn(secured, date)
  const { collection, id, revision, properties } = thing
  return {
    thing: { collection, id, revision, name: (properties.name as string | undefined) ?? null },
    date,
    survey,
    surveyRevision: surveys[0]?.revision ?? 0,
    axis: axisOf(thing, survey),
    edges: [...facts.edges],
    coverage: coverageOn(facts, date),
    safeguards: stored.map((safeguard) => safeguardOn(safeguard, date)),
    parapets: parapetsOf(thing, survey),
    signs: signs.map(({ id, properties, geometry }) => ({
      id,
      name: properties.name as string,
      status: properties.status as SecuringAnswer['signs'][number]['status'],
      point: geometry.coordinates as [number, number],
    })),
    ...requirementOf(thing),
    judged: (properties.coverage as SecuringAnswer['judged'] | undefined) ?? null,
  }
}

function safeguardOn(
  { stored, facts, openFaults }: Secured['stored'][number],
  date: string,
): SecuringAnswer['safeguards'][number] {
  const { name, kind, plannedOn, costKroner, nextInspectionOn } = stored.properties as SafeguardProperties
  const { id, role, status, extent, heightMetres, doneOn, untilOn, removedOn } = facts
  return {
    ...{ id, revision: stored.revision, name, kind, role, status },
    standing: standingOn(facts, date),
    ...{ extent, heightMetres, doneOn, untilOn, removedOn },
    plannedOn: plannedOn ?? null,
    costKroner: costKroner ?? null,
    nextInspectionOn: nextInspectionOn ?? null,
    openFaults,
  }
}

/** Surveys of a thing, the one written last first. */
export const listSurveys = operation(
  'securing:read',
  (
    { sql },
    { collection, id, before, limit }: ThingReference & { before: number; limit: number },
  ): Outcome<Page<Survey>> => {
    if (!thingExists(sql, collection, id)) return failure('not-found')
    const found = readSurveys(sql, id, before, limit + 1)
    return success(cutPage(found, limit, ({ revision }) => String(revision)))
  },
)

/** The days on which the outcome changed, newest first: all of them at once, they are few. */
export const readSecuringHistory = operation(
  'securing:read',
  ({ sql, now }, reference: ThingReference): Outcome<Page<SecuringDay>> => {
    const secured = readSecured(sql, reference)
    if (!secured) return failure('not-found')
    const names = new Map(secured.stored.map(({ stored }) => [stored.id, stored.properties.name as string]))
    return success({ items: outcomeDays(secured, names, dateInNorway(now)), next: null })
  },
)
