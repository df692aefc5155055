import type { CoverageOn } from '../../geodata/model/coverage.ts'
import type { Language } from '../../geodata/model/language.ts'
import { formatMetres, formatShare } from './metres.ts'
import { securingWords } from './securingWords.ts'

type Outcome = Pick<CoverageOn, 'state' | 'reachableMetres' | 'gapMetres' | 'parts' | 'notes'>

/** The state in a word or two: «Delvis sikret». */
export function sayState({ state, notes }: Pick<Outcome, 'state' | 'notes'>, language: Language): string {
  const words = securingWords[language]
  if (state === null && notes.includes('nothing_reachable')) return words.nobodyReaches
  return words[state ?? 'unknown']
}

/** The state with what it rests on: «Delvis sikret: 36,0 av 120,0 m åpne». */
export function sayCoverage(coverage: Outcome, language: Language): string {
  const amounts = coverage.state === 'full' ? sayCovered(coverage, language) : sayOpen(coverage, language)
  return [sayState(coverage, language), amounts].filter(Boolean).join(': ')
}

/** What an edit comes to: «Slik blir det: delvis sikret (36,0 av 120,0 m åpne) → helt sikret». */
export function sayPreview(before: Outcome, after: Outcome, language: Language): string {
  const words = securingWords[language]
  const [one, other] = [before, after].map((coverage) => {
    const said = sayState(coverage, language)
    const open = sayOpen(coverage, language)
    return `${said.charAt(0).toLowerCase()}${said.slice(1)}${open && ` (${open})`}`
  }) as [string, string]
  return one === other ? words.previewSame(other) : words.preview(one, other)
}

/** `36,0 av 120,0 m åpne, 1 av 3 deler åpne`; empty where nothing is to be told. */
function sayOpen({ state, reachableMetres, gapMetres, parts }: Outcome, language: Language): string {
  const words = securingWords[language]
  if (state !== 'partial' && state !== 'none') return ''
  return joined(
    gapMetres > 0 && words.open(formatShare(gapMetres, reachableMetres, language)),
    parts.open > 0 && words.openParts(parts.open, parts.reachable),
  )
}

function sayCovered({ reachableMetres, parts }: Outcome, language: Language): string {
  const words = securingWords[language]
  return words.allCovered(
    joined(
      reachableMetres > 0 && formatMetres(reachableMetres, language),
      parts.reachable > 0 && words.parts(parts.reachable),
    ),
  )
}

function joined(...said: readonly (string | false)[]): string {
  return said.filter(Boolean).join(', ')
}
