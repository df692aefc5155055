import { findingGroups, type Truth } from '../model/check.ts'
import type { Difference, PointChange, PointPart } from '../model/difference.ts'
import type { Language } from '../model/language.ts'
import { inputClause } from './differencesInputSentence.ts'
import { listText, quoted } from './words.ts'

/** A difference as one sentence: for a point what became of it, and what changed from what to what. */
export function explainDifference(difference: Difference, language: Language): string {
  if (difference.about === 'point') return `${difference.point} ${pointClause(difference, language)}.`
  if (difference.about !== 'checklist') return `${capitalised(inputClause(difference, language))}.`
  const { before, after } = difference
  return language === 'nb'
    ? `Sjekklisten er en annen: ${before} før, ${after} nå.`
    : `The checklist is another: ${before} before, ${after} now.`
}

/** What became of a point, as a sentence under its own heading. */
export function explainPointChange(change: PointChange, language: Language): string {
  return `${capitalised(pointClause(change, language))}.`
}

function pointClause(change: PointChange, language: Language): string {
  const { parts, inputs } = change
  const changed = change.before && change.after && parts.length > 0 ? [partsClause(parts, language)] : []
  const because = [...changed, ...inputs.map((input) => inputClause(input, language))]
  const became = becameClause(change, language) ?? words[language].same
  return because.length > 0 ? `${became}: ${because.join('; ')}` : became
}

/** What became of the point; null where it stands as it did. */
function becameClause({ before, after, hiddenBecause }: PointChange, language: Language): string | null {
  const said = words[language]
  if (!after) return hiddenBecause ? said.hidden(hiddenBecause) : said.gone
  const group = quoted(findingGroups.labels[after.group][language], language)
  if (!before) return said.added(group)
  if (before.applies !== after.applies)
    return `${said.was[before.applies]}, ${said.is[after.applies]} (${group})`
  if (before.status === after.status && before.group === after.group) return null
  return said.moved(quoted(findingGroups.labels[before.group][language], language), group)
}

function partsClause(parts: readonly PointPart[], language: Language): string {
  const said = words[language]
  return said.changed(
    listText(
      parts.map((part) => said.parts[part]),
      said.and,
    ),
  )
}

const nb = {
  and: 'og',
  same: 'kommer ut som før',
  added: (group: string) => `er et nytt punkt (${group})`,
  gone: 'er ikke lenger med i sjekklisten',
  hidden: (reason: string) => `stilles ikke lenger av kommunen (${withoutStop(reason)})`,
  was: { yes: 'gjaldt', no: 'gjaldt ikke', unknown: 'kunne ikke avgjøres' } as Record<Truth, string>,
  is: { yes: 'gjelder nå', no: 'gjelder ikke nå', unknown: 'kan ikke avgjøres nå' } as Record<Truth, string>,
  moved: (from: string, to: string) => `er flyttet fra ${from} til ${to}`,
  changed: (parts: string) => `punktet har fått annet innhold (${parts})`,
  parts: {
    question: 'spørsmålet',
    condition: 'når det gjelder',
    groundings: 'forankringen',
    groundingText: 'ordlyden i forankringen',
    why: 'hvorfor det spørres',
    guidance: 'veiledningen',
    legalReferences: 'henvisninger til lov og forskrift',
    safeguards: 'forslag til sikring',
    measures: 'hva som kan måles',
    provisions: 'forslag til bestemmelser',
  } as Record<PointPart, string>,
}

const en: typeof nb = {
  and: 'and',
  same: 'comes out as before',
  added: (group) => `is a new point (${group})`,
  gone: 'is no longer in the checklist',
  hidden: (reason) => `is no longer asked by the municipality (${withoutStop(reason)})`,
  was: { yes: 'applied', no: 'did not apply', unknown: 'could not be decided' },
  is: { yes: 'applies now', no: 'does not apply now', unknown: 'cannot be decided now' },
  moved: (from, to) => `is moved from ${from} to ${to}`,
  changed: (parts) => `the point has other content (${parts})`,
  parts: {
    question: 'the question',
    condition: 'when it applies',
    groundings: 'the grounding',
    groundingText: 'the wording of the grounding',
    why: 'why it is asked',
    guidance: 'the guidance',
    legalReferences: 'references to laws and regulations',
    safeguards: 'suggested safeguards',
    measures: 'what can be measured',
    provisions: 'suggested provisions',
  },
}

const words = { nb, en }

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function withoutStop(words: string): string {
  return words.replace(/\.$/, '')
}
