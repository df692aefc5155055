import { collectionSchema, collections } from '../../geodata/model/collections.ts'
import type { Event } from '../../geodata/model/history.ts'
import type { Language } from '../../geodata/model/language.ts'
import { fieldsOf } from '../components/fields/fieldInfo.ts'
import { historyWords } from './historyWords.ts'

/** `bru endret: Lengde, geometri`. An event this version does not know is shown by its own code, never hidden. */
export function sayEvent({ type, collection, data }: Event, language: Language): string {
  const words = historyWords[language]
  const [subject = '', action = ''] = type.split('.')
  const known = collectionSchema.safeParse(collection)
  const subjects: Record<string, string> = words.subjects
  const actions: Record<string, string> = words.actions
  if (!actions[action]) return type
  const noun = known.success ? collections[known.data].one[language] : (subjects[subject] ?? subject)
  const changed = changedNames(data)
  if (!known.success || changed.length === 0) return `${noun} ${actions[action]}`
  const fields = fieldsOf(known.data)
  const labels = changed.map(
    (name) =>
      fields.find((field) => field.name === name)?.meta.label[language] ??
      (name === 'geometry' ? words.geometry : name),
  )
  return `${noun} ${actions[action]}: ${labels.join(', ')}`
}

function changedNames(data: unknown): string[] {
  const changed = typeof data === 'object' && data !== null && 'changed' in data ? data.changed : []
  return Array.isArray(changed) ? changed.map(String) : []
}
