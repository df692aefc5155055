import { all, any, has, near } from '../checks/condition.ts'
import { text } from '../model/language.ts'
import type { Point } from './checklist.ts'
import { legal } from './legal.ts'

const building = has('contents', 'building')
/** Leisure buildings have no use of their own in the register; children in a building for culture or sports stand for them. */
const leisure = all(has('uses', 'culture'), has('childrenPresent', true))

export const sko: readonly Point[] = [
  {
    code: 'SKO-1',
    group: 'SKO',
    question: text(
      'Er vinduer og glassfelt sikret der barn og unge oppholder seg, og er åpningsbegrensning vurdert også for eldre elever?',
      'Are windows and glazing secured where children and young people spend time, and have opening restrictors been considered for older pupils too?',
    ),
    why: text(
      'Sikring av alle glassfelt er lovkrav i skoler og barnehager',
      'Securing all glazing is a legal requirement in schools and kindergartens',
    ),
    appliesWhen: all(building, any(has('uses', 'school', 'kindergarten'), leisure)),
    appliesText: text('Skole, barnehage, fritidsbygg', 'School, kindergarten, leisure building'),
    groundings: ['law'],
    groundingText: text('Lovkrav (TEK17 § 12-17)', 'Legal requirement (TEK17 section 12-17)'),
    legalReferences: [legal.tek17Windows],
    phase: text('Rammesøknad', 'Outline permit'),
    sources: ['S71'],
    suggestedSafeguards: ['T08'],
  },
  {
    code: 'SKO-2',
    group: 'SKO',
    question: text(
      'Er tak, utvendige trapper og høye fellesarealer uten fri adgang, også i studentboliger?',
      'Are roofs, external stairs and high shared areas without free access, in student housing too?',
    ),
    why: text(
      'Adgangsbegrensning er hovedgrepet for høye punkter',
      'Limiting access is the main measure for high points',
    ),
    appliesWhen: all(building, has('uses', 'school', 'campus', 'student_housing')),
    appliesText: text('Skole, campus, studentbolig', 'School, campus, student housing'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Prosjektering', 'Design'),
    sources: ['S32', 'S36'],
    suggestedSafeguards: ['T06'],
  },
  {
    code: 'SKO-3',
    group: 'SKO',
    question: text(
      'Finnes trygge, oversiktlige møteplasser og godt synlig informasjon om hjelp for unge (116 111, skolehelsetjenesten)?',
      'Are there safe meeting places that are easy to see over, and clearly visible information about help for the young (116 111, the school health service)?',
    ),
    why: text(
      'Hjelp som er lett å finne, senker terskelen for å ta kontakt',
      'Help that is easy to find makes it easier to make contact',
    ),
    appliesWhen: any(
      all(building, any(has('uses', 'school', 'campus'), leisure)),
      all(has('contents', 'public_space'), near('schools', 'school_metres')),
    ),
    appliesText: text(
      'Skole, ungdomsklubb, campus, også byrom nær en skole',
      'School, youth club, campus, also public space near a school',
    ),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Drift', 'Operation'),
    sources: ['S116', 'S01'],
    suggestedSafeguards: ['T17', 'T20', 'T16'],
  },
]
