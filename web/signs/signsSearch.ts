import { type SignStatus, signStatuses } from '../../geodata/model/sign.ts'
import { type SignFilter, signFilterSchema, workFilters } from '../../geodata/signs/signFilter.ts'
import { textParameter, wordParameter } from '../app/searchParameters.ts'

export const signsShown = ['list', 'map'] as const

/** What the overview of signs shows, in the address bar: a copied link opens the same. */
export interface SignsSearch extends SignFilter {
  /** The board unless told. */
  show?: (typeof signsShown)[number]
  /** The column a phone shows of the board. */
  column?: SignStatus
  /** The saved view it was opened from. */
  view?: string
}

const filterNames = Object.keys(signFilterSchema.shape) as (keyof SignFilter)[]

/** What the list does not understand is left out, each by itself. */
export function readSignsSearch(search: Record<string, unknown>): SignsSearch {
  const filters = filterNames.map((name) => {
    const read = signFilterSchema.shape[name].safeParse(textParameter(search[name]))
    return [name, read.success ? read.data : undefined]
  })
  return {
    ...Object.fromEntries(filters),
    show: wordParameter(search.show, signsShown),
    column: wordParameter(search.column, signStatuses.codes),
    view: textParameter(search.view),
  }
}

/** What narrows the list; what is left to do at a sign is asked only by those who may read it. */
export function filterOf(search: SignsSearch, mayReadWork: boolean): SignFilter {
  const asked = filterNames.filter(
    (name) => search[name] !== undefined && (mayReadWork || !workFilters.some((one) => one === name)),
  )
  return Object.fromEntries(asked.map((name) => [name, search[name]]))
}

/** The address without any filter. */
export const withoutFilters: SignsSearch = Object.fromEntries(filterNames.map((name) => [name, undefined]))

export function chosenStatuses({ status }: SignFilter): readonly SignStatus[] {
  const chosen = status?.split(',') ?? []
  return signStatuses.codes.filter((code) => chosen.includes(code))
}

/** The filter with one state taken in or left out; undefined when none is left. */
export function toggleStatus(filter: SignFilter, code: SignStatus, isOn: boolean): SignFilter['status'] {
  const chosen = chosenStatuses(filter)
  const after = signStatuses.codes.filter((one) => (one === code ? isOn : chosen.includes(one)))
  return after.length > 0 ? after.join(',') : undefined
}

/** The columns of the board: the states of a sign's life, or those asked for. */
export function columnsOf(filter: SignFilter): readonly SignStatus[] {
  const chosen = chosenStatuses(filter)
  return chosen.length > 0 ? chosen : signStatuses.codes.filter((code) => code !== 'removed')
}

/** The parameters a saved view keeps. */
export function choiceToSave({ view: _, column: __, ...choice }: SignsSearch): Record<string, string> {
  return Object.fromEntries(
    Object.entries(choice).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** A saved choice as today's address, and what of it is there no more. */
export function openSaved(choice: Readonly<Record<string, string>>): {
  search: SignsSearch
  dropped: string[]
} {
  const search = readSignsSearch(choice)
  const known: Readonly<Record<string, unknown>> = { ...search }
  return { search, dropped: Object.keys(choice).filter((name) => known[name] === undefined) }
}
