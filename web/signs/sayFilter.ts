import type { Language } from '../../geodata/model/language.ts'
import { type SignStatus, signStatuses } from '../../geodata/model/sign.ts'
import type { SignFilter } from '../../geodata/signs/signFilter.ts'
import { formatDate } from '../words/format.ts'
import { chosenStatuses } from './signsSearch.ts'
import { signsWords } from './signsWords.ts'

export interface SaidFilter {
  name: keyof SignFilter
  said: string
}

/** What the list is narrowed to, in words. `messages` names the messages there are, by id. */
export function sayFilter(
  filter: SignFilter,
  messages: ReadonlyMap<string, string>,
  language: Language,
): SaidFilter[] {
  const words = signsWords[language]
  const status = (code: SignStatus) => signStatuses.labels[code][language].toLowerCase()
  const message = (id: string) =>
    id === 'none' ? words.withoutMessage.toLowerCase() : (messages.get(id) ?? id)
  const { q, due, operator } = filter
  const said: Record<keyof SignFilter, string | undefined> = {
    q: q && words.wordsFilter(q),
    status: filter.status && `${words.status}: ${chosenStatuses(filter).map(status).join(', ')}`,
    message: filter.message && `${words.message}: ${filter.message.split(',').map(message).join(', ')}`,
    operator: operator && (operator === 'none' ? words.withoutOperator : `${words.operator}: ${operator}`),
    due: due && words.dueBy(formatDate(due, language)),
    recall: filter.recall && (filter.recall === 'some' ? words.recall : words.recallNone),
    deviation: filter.deviation && (filter.deviation === 'some' ? words.deviation : words.deviationNone),
    permission: filter.permission && (filter.permission === 'some' ? words.permission : words.permissionNone),
    thing: filter.thing && words.ofThing,
    plan: filter.plan && words.ofPlan,
    // Tells only which register the thing is in.
    collection: filter.collection && !filter.thing ? filter.collection : undefined,
  }
  return Object.entries(said).flatMap(([name, text]) =>
    text ? [{ name: name as keyof SignFilter, said: text }] : [],
  )
}
