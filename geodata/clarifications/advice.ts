import { type Text, text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import { mayBeConfirmed, textRemarks } from '../sites/text/kinds.ts'
import { checkText } from '../sites/textCheck.ts'
import type { ClarificationAnswerInput } from './clarification.ts'

/*
 * Advice goes to those who plan, into case files and plan documents. It says what to do in the project, never why, and
 * concerns measures only; the sentences offered here are good for any project whatever lies around it.
 */

/** Ready sentences to pick from and to change. */
export const readyAdvice: readonly Text[] = [
  text(
    'Ta opp sikring av kanter og høye punkter tidlig, før utforming og materialer er valgt.',
    'Take up the securing of edges and high points early, before design and materials are chosen.',
  ),
  text(
    'Velg rekkverk og skjerming som dekker hele strekningen. Delvis sikring bør begrunnes.',
    'Choose parapets and screens that cover the whole stretch. Partial securing should be justified.',
  ),
  text(
    'Sørg for belysning, oversikt og ferdsel der folk oppholder seg.',
    'Provide lighting, good views and passing people where people stay.',
  ),
  text(
    'Vurder hjelpeskilt ved tilkomstene sammen med samferdsel og folkehelse.',
    'Consider help signs at the approaches together with roads and public health.',
  ),
  text(
    'Ta med tilkomst for nødetatene og redningsutstyr i planen.',
    'Include access for the emergency services and rescue equipment in the plan.',
  ),
  text(
    'Avklar adgang til tak, dekk og tekniske rom, også i byggeperioden.',
    'Settle access to roofs, decks and technical rooms, also while building.',
  ),
  text(
    'Ta kontakt med folkehelse i kommunen før neste fase.',
    'Contact public health in the municipality before the next phase.',
  ),
]

/** Shorter than this it cannot say what to do. */
const shortestAdvice = 10

/** What is wrong with advice beside an outcome, its words apart; null when nothing is. */
export function adviceFault(
  outcome: 'none' | 'special',
  advice: string | null,
): { code: string; message: Text } | null {
  const given = (advice ?? '').trim()
  if (outcome === 'none') {
    if (given === '') return null
    const message = text(
      'Uten særskilt vurdering skal det ikke stå noe råd. Fjern teksten, eller velg særskilt vurdering.',
      'Without a special assessment there is no advice. Remove the text, or choose special assessment.',
    )
    return { code: 'advice-without-reason', message }
  }
  if (given.length >= shortestAdvice) return null
  const message = text(
    'Skriv hva prosjektet bør gjøre, så de som planlegger vet hva svaret betyr.',
    'Write what the project should do, so that those who plan know what the answer means.',
  )
  return { code: 'advice-missing', message }
}

/**
 * All that is wrong with an answer's advice, as field errors. Remarks on the text may be confirmed, except those that
 * would tell the reader of a place: its name, and words that say a place is registered.
 */
export function adviceErrors(
  { outcome, advice, textConfirmed }: ClarificationAnswerInput,
  siteNames: readonly string[],
): NonNullable<Problem['errors']> {
  const field = 'advice'
  const fault = adviceFault(outcome, advice)
  if (fault) return [{ field, ...fault }]
  const given = advice ?? ''
  const named = siteNames.some((name) => mentions(given, name))
  const remarks = [...new Set(checkText(given, { forPlanners: true }).map(({ kind }) => kind))]
    .filter((kind) => !textConfirmed || kind === 'text-site' || !mayBeConfirmed(kind))
    .map((code) => ({ field, code, message: textRemarks[code] }))
  return [...(named ? [{ field, code: 'text-site-name', message: siteNamed }] : []), ...remarks]
}

const siteNamed = text(
  'Rådet nevner et sted ved navn. Skriv hva prosjektet bør gjøre, uten stedsnavnet.',
  'The advice mentions a place by name. Write what the project should do, without the name.',
)

function mentions(given: string, name: string): boolean {
  const words = (value: string) =>
    ` ${value
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .join(' ')} `
  return words(given).includes(words(name.trim()))
}
