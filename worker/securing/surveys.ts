import { sameValue } from '../../geodata/imports/same.ts'
import { dateInNorway } from '../../geodata/model/calendar.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import type { ThingReference } from '../../geodata/model/safeguard.ts'
import type { Survey, SurveyContent } from '../../geodata/model/survey.ts'
import { axisMetres } from '../../geodata/securing/axis.ts'
import { judgeSurvey } from '../../geodata/securing/surveyRules.ts'
import { expectRevision } from '../expectRevision.ts'
import { recordEvent } from '../history/commit.ts'
import { actorOf, type Context, operation } from '../operation.ts'
import { readThing } from '../things/store.ts'
import { refreshCoverage } from './refresh.ts'
import { insertSurvey, readSurveys } from './store.ts'

type SurveyInput = ThingReference & { content: SurveyContent; expectedRevision: number | null }

/** A new survey beside the ones before it; the same once more stores nothing. */
export const surveyThing = operation(
  'securing:write',
  (context, { collection, id, content: sent, expectedRevision }: SurveyInput): Outcome<Survey> => {
    const { sql, now } = context
    const thing = readThing(sql, collection, id)
    if (!thing || thing.deletedAt) return failure('not-found')
    const found = readSurveys(sql, id, Number.MAX_SAFE_INTEGER, 1)[0] ?? null
    const seen = expectRevision(found, expectedRevision, sent)
    if (!seen.ok) return seen
    const newest = seen.value
    const edged = { ...thing, collection }
    const judged = judgeSurvey(sent, edged, dateInNorway(now))
    if (judged.errors) return failure('invalid', { errors: judged.errors })
    const { content } = judged
    const measured = axisMetres(content.axis ?? thing.geometry)
    if (newest && sameValue(content, contentOf(newest)) && newest.axisMetres === measured)
      return success(newest)
    const survey: Survey = {
      ...content,
      revision: (newest?.revision ?? 0) + 1,
      axisMetres: measured,
      at: now.toISOString(),
      by: actorOf(context).name,
    }
    store(context, { collection, id }, survey, thing.properties.name)
    return success(survey)
  },
)

function contentOf({ revision: _, axisMetres: __, at: ___, by: ____, ...content }: Survey): SurveyContent {
  return content
}

/** One revision and the event that tells of it. What was seen stays out of what is read more widely. */
function store(context: Context, reference: ThingReference, survey: Survey, name: unknown): void {
  const { collection, id } = reference
  context.storage.transactionSync(() => {
    insertSurvey(context.sql, reference, survey)
    recordEvent(context, {
      type: 'securing.surveyed',
      collection,
      thingId: id,
      // The thing itself is as it was.
      revision: null,
      data: { collection, name: name ?? null },
    })
    refreshCoverage(context, reference)
  })
}
