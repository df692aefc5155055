import { type RegisterCollection, registerCollectionCodes } from '../../geodata/model/collections.ts'
import { type Fact, type FactCode, factsOf } from '../../geodata/worklist/facts.ts'
import { formatWanted, parseWanted, type Wanted } from '../../geodata/worklist/wanted.ts'
import { textParameter, wordParameter } from '../app/searchParameters.ts'

/** What the working list shows, in the address bar: a copied link opens the same list. */
export interface WorklistSearch {
  /** Bridges unless told. */
  tab?: RegisterCollection
  q?: string
  /** As `state:partial,unknown;gapMetres:5..20`. */
  filter?: string
  /** A fact; the name unless told. */
  sort?: string
  order?: 'desc'
  /** The columns beside the name, with commas; the usual ones unless told. */
  columns?: string
  /** The saved view it was opened from. */
  view?: string
}

export function readWorklistSearch(search: Record<string, unknown>): WorklistSearch {
  return {
    tab: wordParameter(search.tab, registerCollectionCodes),
    q: textParameter(search.q),
    filter: textParameter(search.filter),
    sort: textParameter(search.sort),
    order: wordParameter(search.order, ['desc']),
    columns: textParameter(search.columns),
    view: textParameter(search.view),
  }
}

export interface Narrowing {
  fact: Fact
  values: Wanted
}

/** The choice as the list of today understands it; `dropped` is what it does not. */
export interface Choice {
  collection: RegisterCollection
  q: string | undefined
  narrowed: readonly Narrowing[]
  sort: FactCode
  descending: boolean
  columns: readonly Fact[]
  dropped: readonly string[]
}

const usual: Record<RegisterCollection, readonly FactCode[]> = {
  bridges: [
    'access',
    'state',
    'gapMetres',
    'parapetHeightMetres',
    'rehabilitationYear',
    'safeguards',
    'plannedCostKroner',
  ],
  buildings: [
    'kind',
    'access',
    'roofTerrace',
    'state',
    'openParts',
    'rehabilitationYear',
    'safeguards',
    'plannedCostKroner',
  ],
  structures: [
    'kind',
    'access',
    'state',
    'gapMetres',
    'parapetHeightMetres',
    'safeguards',
    'plannedCostKroner',
  ],
}

export function understand({ tab, q, filter, sort, order, columns }: WorklistSearch): Choice {
  const collection = tab ?? 'bridges'
  const facts = factsOf(collection)
  const dropped: string[] = []
  const factNamed = (name: string) => {
    const fact = facts.find(({ code }) => code === name)
    if (!fact) dropped.push(name)
    return fact ? [fact] : []
  }
  const narrowed = splitFilter(filter).flatMap(([name, text]) =>
    factNamed(name).flatMap((fact) => {
      const values = parseWanted(fact, text)
      if (!values) dropped.push(`${name}: ${text}`)
      return values ? [{ fact, values }] : []
    }),
  )
  const [sorted] = sort === undefined ? [] : factNamed(sort)
  const named = columns === undefined ? [] : columns.split(',').flatMap(factNamed)
  const chosen = named.filter(({ code }) => code !== 'name').map(({ code }) => code)
  const shown = chosen.length > 0 ? chosen : usual[collection]
  return {
    collection,
    q,
    narrowed,
    sort: sorted?.code ?? 'name',
    descending: order === 'desc',
    columns: facts.filter(({ code }) => shown.includes(code)),
    dropped: [...new Set(dropped)],
  }
}

function splitFilter(filter: string | undefined): [string, string][] {
  return (filter ?? '').split(';').flatMap((part): [string, string][] => {
    const at = part.indexOf(':')
    return at > 0 ? [[part.slice(0, at), part.slice(at + 1)]] : []
  })
}

/** The filter with one fact narrowed anew; undefined when nothing is left of it. */
export function withNarrowing(
  { narrowed }: Choice,
  fact: Fact,
  values: Wanted | null,
): WorklistSearch['filter'] {
  const others = narrowed.filter((one) => one.fact.code !== fact.code)
  return formatFilter(values ? [...others, { fact, values }] : others)
}

function formatFilter(narrowed: readonly Narrowing[]): string | undefined {
  const parts = narrowed.flatMap(({ fact, values }) => {
    const text = formatWanted(values)
    return text === undefined ? [] : [`${fact.code}:${text}`]
  })
  return parts.length > 0 ? parts.join(';') : undefined
}

/** Only what the list of today understands, as it stands in the address bar. */
export function cleanSearch(search: WorklistSearch): WorklistSearch {
  const { narrowed, sort, columns, collection } = understand(search)
  const isUsual = columns.map(({ code }) => code).join() === usualColumns(collection)
  return {
    ...search,
    tab: collection === 'bridges' ? undefined : collection,
    filter: formatFilter(narrowed),
    sort: sort === 'name' ? undefined : sort,
    columns: isUsual ? undefined : columns.map(({ code }) => code).join(','),
  }
}

function usualColumns(collection: RegisterCollection): string {
  return factsOf(collection)
    .filter(({ code }) => usual[collection].includes(code))
    .map(({ code }) => code)
    .join()
}

/** What to ask the API for: each fact by its name. */
export function worklistQuery({ q, narrowed, sort, descending }: Choice): Record<string, string | undefined> {
  const facts = narrowed.map(({ fact, values }) => [fact.code, formatWanted(values)] as const)
  return {
    ...Object.fromEntries(facts),
    q,
    sort: sort === 'name' ? undefined : sort,
    order: descending ? 'desc' : undefined,
  }
}

/** What a click on a column's head changes: sort by it, or turn round the order it has already. */
export function sortBy(code: FactCode, { sort, descending }: Choice): Pick<WorklistSearch, 'sort' | 'order'> {
  const turned = sort === code && !descending ? 'desc' : undefined
  return { sort: code === 'name' ? undefined : code, order: turned }
}

/** The parameters a saved view keeps. */
export function choiceToSave(search: WorklistSearch): Record<string, string> {
  const { view: _, ...choice } = cleanSearch(search)
  return Object.fromEntries(
    Object.entries(choice).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** A saved choice as an address of today's list, and what of it is there no more. */
export function openSaved(choice: Readonly<Record<string, string>>): {
  search: WorklistSearch
  dropped: string[]
} {
  const search = readWorklistSearch(choice)
  const known: Readonly<Record<string, unknown>> = { ...search }
  const unread = Object.keys(choice).filter((name) => known[name] === undefined)
  return { search: cleanSearch(search), dropped: [...unread, ...understand(search).dropped] }
}
