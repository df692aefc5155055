import type { Point } from '../checklists/checklist.ts'
import type { Finding, TraceStep } from '../model/check.ts'
import type { Language } from '../model/language.ts'
import { stepClause } from './explainStep.ts'
import { stepClauses } from './explainSteps.ts'
import { listText } from './words.ts'

/** Each step as a sentence, in the order they were taken; a step taken twice is told once. */
export function explainTrace(steps: readonly TraceStep[], language: Language): string[] {
  const sentences = steps.map((step) => `${capitalised(stepClause(step, language))}.`)
  return [...new Set(sentences)]
}

/** Why the point applies, does not apply or cannot be decided: one sentence. */
export function explainFinding(finding: Finding, point: Point, language: Language): string {
  const lead = leads[language]
  if (finding.trace.some((step) => step.step === 'always'))
    return `${lead.always} ${uncapitalised(point.appliesText[language])}.`
  if (finding.applies === 'unknown') {
    const open = finding.trace.filter((step) => step.truth === 'unknown')
    return sentence(lead.unknown, open, language)
  }
  if (finding.applies === 'yes') return sentence(lead.yes, finding.trace, language)
  if (finding.group !== 'nearby') return sentence(lead.no, finding.trace, language)
  const distances = finding.trace.filter((step) => step.step === 'near')
  return sentence(lead.nearby, distances, language)
}

const leads = {
  nb: {
    always: 'Gjelder',
    yes: 'Gjelder fordi:',
    no: 'Gjelder ikke:',
    nearby: 'Gjelder ikke, men er i nærheten:',
    unknown: 'Kan ikke avgjøres:',
  },
  en: {
    always: 'Applies',
    yes: 'Applies because:',
    no: 'Does not apply:',
    nearby: 'Does not apply, but is nearby:',
    unknown: 'Cannot be decided:',
  },
} as const

function sentence(lead: string, steps: readonly TraceStep[], language: Language): string {
  return `${lead} ${listText(stepClauses(steps, language), language === 'nb' ? 'og' : 'and')}.`
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
