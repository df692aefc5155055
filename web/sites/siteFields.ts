import { dateInNorway } from '../../geodata/model/calendar.ts'
import type { Language } from '../../geodata/model/language.ts'
import { reportProperties } from '../../geodata/sites/report.ts'
import { judgeDates } from '../../geodata/sites/review.ts'
import { judgeSignAssessment } from '../../geodata/sites/signAssessment.ts'
import { type SiteProperties, siteProperties } from '../../geodata/sites/site.ts'
import { type FieldInfo, fieldsIn } from '../components/fields/fieldInfo.ts'
import type { Properties } from '../components/fields/formValues.ts'

/** What people fill in of a site, from its schema; what it is linked to has a part of its own. */
export const siteFields: readonly FieldInfo[] = fieldsIn(siteProperties)
export const reportFields: readonly FieldInfo[] = fieldsIn(reportProperties)

/** Texts that are checked before they are sent. */
export const checkedTexts = ['name', 'note', 'signReason'] as const

/** The rules between the dates, by field name. */
export function judgeSite(properties: Properties, language: Language): Record<string, string> {
  const today = dateInNorway(new Date())
  const site = properties as SiteProperties
  const wrong = [...judgeDates(site, today), ...judgeSignAssessment(site, today)]
  return Object.fromEntries(wrong.map(({ field, message }) => [field, message[language]]))
}

/** The attributes that differ, whichever order lists stand in. */
export function changedProperties(before: Properties, after: Properties): Properties {
  const said = (value: unknown) =>
    JSON.stringify(Array.isArray(value) ? [...value].sort(byText) : (value ?? null))
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => said(value) !== said(before[name])),
  )
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one).localeCompare(JSON.stringify(other))
}
