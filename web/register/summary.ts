import type { Language } from '../../geodata/model/language.ts'
import type { Coverage } from '../../geodata/model/securing.ts'
import type { SecuringSummary } from '../../geodata/model/securingAnswer.ts'
import { fieldsOf } from '../components/fields/fieldInfo.ts'
import { sayValue } from '../components/fields/sayValue.ts'
import type { Tab } from '../map/mapSearch.ts'
import { registerWords } from './registerWords.ts'

type Properties = Readonly<Record<string, unknown>>

const summaryFields: Record<Tab, readonly string[]> = {
  bridges: ['lengthMetres', 'kind', 'status'],
  buildings: ['use', 'address', 'storeys', 'heightMetres'],
  structures: ['kind', 'lengthMetres', 'heightMetres'],
  safeguards: ['kind', 'status'],
  signs: ['placement', 'status'],
}

/** The one line under a name in the list: what tells this thing from the next, unknown left out. */
export function summaryLine(
  tab: Tab,
  properties: Properties,
  language: Language,
  typeName: (kind: string) => string,
): string {
  const fields = fieldsOf(tab)
  const said = summaryFields[tab].flatMap((name) => {
    const value = properties[name]
    if (name === 'storeys') return typeof value === 'number' ? registerWords[language].storeys(value) : []
    if (tab === 'safeguards' && name === 'kind') return [typeName(String(value))]
    const field = fields.find((one) => one.name === name)
    const text = field && sayValue(value, field.meta, language)
    return text && text !== nameOf(properties, language) ? [text] : []
  })
  return said.join(', ')
}

export function nameOf(properties: Properties, language: Language): string {
  const { name, address } = properties
  const shown = [name, address].find((one) => typeof one === 'string' && one !== '')
  return typeof shown === 'string' ? shown : registerWords[language].unnamed
}

/**
 * What is reckoned from edges and safeguards where anything is, otherwise what a person has judged. Undefined where the
 * reader may not know, or there is no such state to tell; null where nobody has judged.
 */
export function coverageOf(
  tab: Tab,
  { properties, securing }: { properties: object; securing?: SecuringSummary | null },
  maySeeSecuring: boolean,
): Coverage | null | undefined {
  if (!maySeeSecuring || tab === 'signs') return undefined
  const { coverage, extent } = properties as { coverage?: Coverage | null; extent?: readonly unknown[] }
  // Where a safeguard stands is told in metres; nobody need judge it in a word besides.
  if (tab === 'safeguards' && !coverage && extent?.length) return undefined
  return securing?.state ?? coverage ?? null
}
