import { z } from 'zod'
import { defaultThresholds } from '../checks/thresholds.ts'
import { answerValues } from '../model/check.ts'
import { type Collection, collections } from '../model/collections.ts'
import { contextLayerCodes, contextLayers } from '../model/contextLayer.ts'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'
import { accountSentence } from './accountSentence.ts'
import { attachmentSentence } from './attachmentSentence.ts'
import { attributeLabel } from './attributeLabel.ts'
import { calendarSentence } from './calendarSentence.ts'
import { catalogueSentence } from './catalogueSentence.ts'
import { checkAdditionSentence } from './checkAdditionSentence.ts'
import { checklistSentence } from './checklistSentence.ts'
import { clearanceSentence } from './clearanceSentence.ts'
import { dutySentence } from './dutySentence.ts'
import { followUpSentence } from './followUpSentence.ts'
import { inspectionSentence } from './inspectionSentence.ts'
import { recordSentence } from './recordSentence.ts'
import { reviewSentence } from './reviewSentence.ts'
import { securingSentence } from './securingSentence.ts'
import { sentenceWords } from './sentenceWords.ts'
import { staleSentence } from './staleSentence.ts'

// What the kinds of events carry; an event that has lost it is still told of, only with less.
const thingData = z
  .object({
    name: z.string().nullable().default(null),
    changed: z.array(z.string()).default([]),
    from: z.number().default(0),
  })
  .catch({ name: null, changed: [], from: 0 })
// Those who may not read checks are not told the value.
const answerData = z
  .object({
    point: z.string(),
    value: answerValues.schema.nullable().optional(),
    project: z.string().default(''),
  })
  .catch({ point: '', project: '' })
const checkData = z.object({ project: z.string().default('') }).catch({ project: '' })
const limitData = z
  .object({ changed: z.array(z.object({ code: z.string(), before: z.number(), after: z.number() })) })
  .catch({ changed: [] })
const importData = z
  .object({
    fileName: z.string().default(''),
    counts: z.array(z.object({ target: z.string(), action: z.string(), rows: z.number() })).default([]),
  })
  .catch({ fileName: '', counts: [] })

const numberFormats = { nb: new Intl.NumberFormat('nb-NO'), en: new Intl.NumberFormat('en-GB') }

/** What happened, without who: `endret bru: Byggeår, Merknad`. An unknown type is shown as it is. */
export function eventSentence(event: Pick<Event, 'type' | 'data'>, language: Language): string {
  const words = sentenceWords[language]
  const [subject = '', verb] = event.type.split('.')
  if (event.type === 'checks.ran') return words.checkRan(checkData.parse(event.data).project)
  if (event.type === 'settings.thresholds-changed') return limitsSentence(event.data, language)
  if (event.type === 'settings.duty-changed') return dutySentence(event, language)
  if (event.type === 'checks.answered') return answerSentence(event.data, language)
  const addition = checkAdditionSentence(event, language)
  if (addition !== null) return addition
  const review = reviewSentence(event, language)
  if (review !== null) return review
  const inspection = inspectionSentence(event, language)
  if (inspection !== null) return inspection
  const record = recordSentence(event, language)
  if (record !== null) return record
  const stale = staleSentence(event, language)
  if (stale !== null) return stale
  if (subject === 'attachments') return attachmentSentence(event, language)
  if (subject === 'accounts') return accountSentence(event, language)
  if (subject === 'catalogue') return catalogueSentence(event, language)
  if (subject === 'calendars') return calendarSentence(event, language)
  if (subject === 'checklists') return checklistSentence(event, language)
  if (subject === 'follow-ups') return followUpSentence(event, language)
  if (subject === 'securing') return securingSentence(event, language)
  if (subject === 'clearances') return clearanceSentence(event, language)
  if (subject === 'imports') {
    const { fileName, counts } = importData.parse(event.data)
    if (verb === 'undone') return words.importUndone(fileName)
    const stored = counts.filter(({ action }) => action === 'create' || action === 'update')
    const what = stored.map(
      ({ target, rows }) => `${numberFormats[language].format(rows)} ${targetWord(target, language)}`,
    )
    return words.imported(fileName, what.join(', '))
  }
  const { name, changed, from } = thingData.parse(event.data)
  if (event.type === 'clarifications.released') {
    const kind = collections.projects.one[language]
    return words.clarificationReleased(name ? words.named(kind, name) : kind)
  }
  if (!(subject in collections)) return event.type
  const fields = changed.map((field) => fieldWord(subject as Collection, field, language)).join(', ')
  const kind = collections[subject as Collection].one[language]
  const one = name ? words.named(kind, name) : kind
  switch (verb) {
    case 'created':
      return words.created(one)
    case 'deleted':
      return words.deleted(one)
    case 'restored':
      return words.restored(one)
    case 'changed':
      return words.changed(one, fields)
    case 'reverted':
      return words.reverted(one, from, fields)
    default:
      return event.type
  }
}

function answerSentence(data: unknown, language: Language): string {
  const words = sentenceWords[language]
  const { point, value, project } = answerData.parse(data)
  if (value === undefined) return words.inCheckOf(words.answeredUnseen(point), project)
  const what = value
    ? words.answered(answerValues.labels[value][language], point)
    : words.answerRemoved(point)
  return words.inCheckOf(what, project)
}

function limitsSentence(data: unknown, language: Language): string {
  const words = sentenceWords[language]
  const said = (value: number, unit: string) =>
    `${numberFormats[language].format(value)}${unit === 'm' ? ' m' : ''}`
  const changes = limitData.parse(data).changed.map(({ code, before, after }) => {
    const limit = defaultThresholds.find((threshold) => threshold.code === code)
    const unit = limit?.unit ?? ''
    return words.limitChanged(limit?.label[language] ?? code, said(before, unit), said(after, unit))
  })
  return words.thresholdsChanged(changes.join(', '))
}

function targetWord(target: string, language: Language): string {
  if (target in collections) return collections[target as Collection].many[language]
  const layer = contextLayerCodes.find((code) => code === target)
  return layer ? contextLayers[layer].name[language].toLowerCase() : target
}

function fieldWord(collection: Collection, name: string, language: Language): string {
  if (name === 'geometry') return sentenceWords[language].geometry
  return attributeLabel(collection, name)[language]
}
