import { addMonths } from '../model/calendar.ts'
import type { Text } from '../model/language.ts'
import { text } from '../model/language.ts'
import type { Site, SiteProperties, SiteState } from './site.ts'

/*
 * What time does to a site. Dates are ISO calendar dates (`2026-11-22`), and today is always passed in.
 */

export const defaultReviewMonths = 12
export const longestReviewMonths = 24
/** Without a new assessment for so long a site closes by itself (research.md 5.5). */
export const expiryMonths = 60

/** The day the next assessment is due: the one given, or a year after the last. */
export function nextAssessmentOf({
  assessedOn,
  nextAssessmentOn,
}: Pick<SiteProperties, 'assessedOn' | 'nextAssessmentOn'>): string {
  return nextAssessmentOn ?? addMonths(assessedOn, defaultReviewMonths)
}

/** The properties with the date of the next assessment filled in. */
export function withNextAssessment(properties: SiteProperties): SiteProperties {
  return { ...properties, nextAssessmentOn: nextAssessmentOf(properties) }
}

/** What the site is on a date: due from the day the next assessment should have been made. */
export function stateOn(site: Pick<Site, 'closed' | 'properties'>, today: string): SiteState {
  if (site.closed) return 'closed'
  return nextAssessmentOf(site.properties) <= today ? 'due' : 'open'
}

/** The day a site closes by itself unless it is assessed again. */
export function expiresOn({ assessedOn }: Pick<SiteProperties, 'assessedOn'>): string {
  return addMonths(assessedOn, expiryMonths)
}

/** Whether the site is to be closed by the system today. */
export function isExpired(site: Pick<Site, 'closed' | 'properties'>, today: string): boolean {
  return !site.closed && expiresOn(site.properties) <= today
}

/** Whether a change is a new judgement, so that whoever makes it stands for it from now on. */
export function isNewJudgement(before: SiteProperties, after: SiteProperties): boolean {
  return (
    before.level !== after.level ||
    before.basis !== after.basis ||
    before.assessedOn !== after.assessedOn ||
    [...before.factors].sort().join() !== [...after.factors].sort().join()
  )
}

/** What is wrong between the dates, as errors on fields; empty when all is well. */
export function judgeDates(
  { assessedOn, nextAssessmentOn }: Pick<SiteProperties, 'assessedOn' | 'nextAssessmentOn'>,
  today: string,
): { field: 'assessedOn' | 'nextAssessmentOn'; code: string; message: Text }[] {
  if (assessedOn > today) {
    const message = text(
      'Vurderingen kan ikke være gjort fram i tid.',
      'The assessment cannot have been made in the future.',
    )
    return [{ field: 'assessedOn', code: 'in-future', message }]
  }
  if (nextAssessmentOn === null) return []
  if (nextAssessmentOn <= assessedOn) {
    const message = text(
      'Neste vurdering må komme etter denne.',
      'The next assessment must come after this one.',
    )
    return [{ field: 'nextAssessmentOn', code: 'too-early', message }]
  }
  if (nextAssessmentOn > addMonths(assessedOn, longestReviewMonths)) {
    const message = text(
      'Neste vurdering kan være senest to år etter denne.',
      'The next assessment may be at most two years after this one.',
    )
    return [{ field: 'nextAssessmentOn', code: 'too-late', message }]
  }
  return []
}
