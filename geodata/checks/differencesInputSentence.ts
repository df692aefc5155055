import type { Nearest } from '../model/check.ts'
import { collections } from '../model/collections.ts'
import type { ChangedInput } from '../model/difference.ts'
import type { Language } from '../model/language.ts'
import { areaText, attributeText, layerName, thresholdLabel, thresholdText } from './differencesValue.ts'
import { labelOf } from './explainStep.ts'
import { metresText } from './quantity.ts'
import { isLayerTarget, targetNoun } from './targetNoun.ts'
import { quoted } from './words.ts'

type InputAbout<About extends ChangedInput['about']> = Extract<ChangedInput, { about: About }>

/** What changed from what to what, as a clause: no capital, no full stop. */
export function inputClause(input: ChangedInput, language: Language): string {
  const nb = language === 'nb'
  switch (input.about) {
    case 'attribute':
      return attributeClause(input, language)
    case 'area': {
      const [from, to] = [input.before, input.after].map((areaM2) => areaText(areaM2, language))
      const size = from === to ? '' : nb ? ` (${from} før, ${to} nå)` : ` (${from} before, ${to} now)`
      return nb ? `området er tegnet på nytt${size}` : `the area is drawn anew${size}`
    }
    case 'threshold': {
      const label = quoted(thresholdLabel(input.threshold, language), language)
      const [from, to] = [input.before, input.after].map((v) => thresholdText(input.threshold, v, language))
      return nb
        ? `grensen ${label} er endret fra ${from} til ${to}`
        : `the limit ${label} is changed from ${from} to ${to}`
    }
    case 'layer':
      return layerClause(input, language)
    case 'distance':
      return distanceClause(input, language)
    case 'coverage':
      return coverageClause(input, language)
  }
}

function attributeClause({ attribute, before, after }: InputAbout<'attribute'>, language: Language): string {
  const nb = language === 'nb'
  const label = labelOf(attribute, language)
  const say = (value: unknown) => attributeText(attribute, value, language)
  if (!Array.isArray(before) || !Array.isArray(after))
    return nb
      ? `${label} er endret fra ${say(before)} til ${say(after)}`
      : `${label} is changed from ${say(before)} to ${say(after)}`
  // Of two lists only what tells them apart.
  const added = after.filter((code) => !before.includes(code))
  const removed = before.filter((code) => !after.includes(code))
  const clauses = [
    ...(added.length > 0 ? [`${say(added)} ${nb ? 'er lagt til' : 'added'}`] : []),
    ...(removed.length > 0 ? [`${say(removed)} ${nb ? 'er tatt bort' : 'removed'}`] : []),
  ]
  return `${clauses.join(', ')} under ${label}`
}

function layerClause({ layer, before, after }: InputAbout<'layer'>, language: Language): string {
  const nb = language === 'nb'
  const name = quoted(layerName(layer, language), language)
  const said = ({ version, date }: { version: number; date: string }) =>
    nb ? `versjon ${version} (datert ${date})` : `version ${version} (dated ${date})`
  if (!after) return nb ? `kartlaget ${name} er tatt bort` : `the map layer ${name} is taken away`
  if (!before)
    return nb
      ? `kartlaget ${name} er lagt inn, ${said(after)}`
      : `the map layer ${name} is imported, ${said(after)}`
  return nb
    ? `kartlaget ${name} er byttet fra ${said(before)} til ${said(after)}`
    : `the map layer ${name} is replaced, from ${said(before)} to ${said(after)}`
}

function distanceClause({ target, before, after }: InputAbout<'distance'>, language: Language): string {
  const nb = language === 'nb'
  const noun = targetNoun(target, language)
  const titled = ({ name }: Nearest) => (name ? `${noun} ${quoted(name, language)}` : noun)
  const away = ({ distanceMetres }: Nearest) => metresText(distanceMetres, language)
  if (before && after && before.id === after.id)
    return nb
      ? `avstanden til ${titled(after)} er endret fra ${away(before)} til ${away(after)}`
      : `the distance to ${titled(after)} is changed from ${away(before)} to ${away(after)}`
  if (before && after)
    return nb
      ? `nærmeste ${titled(before)} var ${away(before)} unna, nå er nærmeste ${titled(after)} ${away(after)} unna`
      : `the nearest ${titled(before)} was ${away(before)} away, now the nearest ${titled(after)} is ${away(after)} away`
  if (after)
    return nb
      ? `det var ingen kjent ${noun} i nærheten, nå er nærmeste ${titled(after)} ${away(after)} unna`
      : `no ${noun} was known nearby, now the nearest ${titled(after)} is ${away(after)} away`
  return nb
    ? `nærmeste ${titled(before!)} var ${away(before!)} unna, nå er ingen kjent i nærheten`
    : `the nearest ${titled(before!)} was ${away(before!)} away, now none is known nearby`
}

function coverageClause({ target, before, after }: InputAbout<'coverage'>, language: Language): string {
  const nb = language === 'nb'
  const extent = extents[language]
  if (isLayerTarget(target)) {
    const name = quoted(layerName(target, language), language)
    return nb
      ? `kartlaget ${name} ${extent[after]}, før: ${extent[before]}`
      : `the map layer ${name} ${extent[after]}, before: ${extent[before]}`
  }
  const many = collections[target].many[language]
  if (after === 'missing')
    return nb ? `ingen ${many} er registrert lenger` : `no ${many} are registered any more`
  return nb ? `de første ${many} er registrert` : `the first ${many} are registered`
}

const extents = {
  nb: {
    covered: 'dekker alt rundt området',
    partly: 'dekker bare noe rundt området',
    missing: 'dekker ikke området',
  },
  en: {
    covered: 'covers everything around the area',
    partly: 'covers only some of what is around the area',
    missing: 'does not cover the area',
  },
} as const
