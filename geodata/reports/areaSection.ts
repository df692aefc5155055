import { layerName } from '../checks/differencesValue.ts'
import { metresText } from '../checks/quantity.ts'
import { targetNoun } from '../checks/targetNoun.ts'
import { type ContextLayerCode, contextLayerCodes } from '../model/contextLayer.ts'
import type { Language } from '../model/language.ts'
import { letteredThings } from './lettered.ts'
import { projectFacts } from './projectFacts.ts'
import type { Block, Section } from './report.ts'
import type { ReportBasis } from './reportBasis.ts'
import { reportWords } from './reportWords.ts'

/** Where it is: the map, what was found around it, and what was known of the project. */
export function areaSection(basis: ReportBasis, language: Language): Section {
  const words = reportWords[language]
  return {
    code: 'area',
    title: words.sections.area,
    blocks: [
      { kind: 'map', alt: words.mapAlt(basis.project.properties.name), caption: words.mapCaption },
      { kind: 'heading', text: words.found },
      foundBlock(basis, language),
      { kind: 'heading', text: words.facts },
      ...projectFacts(basis.project, language),
    ],
  }
}

function foundBlock({ check }: ReportBasis, language: Language): Block {
  const words = reportWords[language]
  const letters = new Map(
    letteredThings(check.surroundings).map(({ target, id, letter }) => [`${target}/${id}`, letter]),
  )
  if (check.surroundings.length === 0) return { kind: 'paragraph', text: words.foundNothing }
  return {
    kind: 'table',
    label: words.found,
    head: words.foundHead,
    rows: check.surroundings.map(({ target, id, name, distanceMetres }) => [
      letters.get(`${target}/${id}`) ?? '',
      capitalised(targetNoun(target, language)),
      name ?? '',
      distanceMetres === 0 ? words.within : metresText(distanceMetres, language),
    ]),
    widths: [10, 30, 40, 20],
  }
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Whose data the map is drawn from, and under what licence, for the foot of the picture. */
export function mapAttribution(
  layers: readonly { layer: ContextLayerCode; sourceName: string; licence: string }[],
  language: Language,
): string {
  const words = reportWords[language]
  const bySource = Map.groupBy(layers, ({ sourceName, licence }) =>
    licence ? `${sourceName} (${licence})` : sourceName,
  )
  const sources = [...bySource].map(([source, of]) => {
    const names = contextLayerCodes.filter((code) => of.some(({ layer }) => layer === code))
    return `${names.map((code) => layerName(code, language).toLowerCase()).join(', ')}: ${source}`
  })
  const said = sources.length > 0 ? [words.groundSources(sources.join('; '))] : []
  return words.ground([...said, words.groundRegister].join(' '))
}
