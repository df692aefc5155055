import { all, any, has, near } from '../checks/condition.ts'
import { text } from '../model/language.ts'
import type { Point } from './checklist.ts'
import { legal } from './legal.ts'

const waterfront = has('contents', 'waterfront')
const nearWater = near('water', 'water_metres')

export const van: readonly Point[] = [
  {
    code: 'VAN-1',
    group: 'VAN',
    question: text(
      'Er kai- og elvekant sikret etter bruk (rekkverk, kantmarkering, avstand, møblering, lys), uten å hindre lovlig bruk?',
      'Are quay and river edges secured according to use (parapets, edge marking, distance, furniture, light), without hindering lawful use?',
    ),
    why: text(
      'Nivåforskjeller i uteoppholdsareal skal sikres slik at fallskader forebygges',
      'Level differences in outdoor areas shall be secured so that injuries from falls are prevented',
    ),
    appliesWhen: any(
      waterfront,
      all(
        nearWater,
        any(
          has('contents', 'public_space'),
          all(has('contents', 'building'), has('uses', 'housing', 'student_housing', 'care_home')),
        ),
      ),
    ),
    appliesText: text('Promenade, bolig eller byrom ved vann', 'Promenade, housing or public space by water'),
    groundings: ['law', 'recommendation'],
    groundingText: text(
      'Lovkrav for uteoppholdsareal (TEK17 § 8-3) + anbefaling',
      'Legal requirement for outdoor areas (TEK17 section 8-3) + recommendation',
    ),
    legalReferences: [legal.tek17Outdoors],
    phase: text('Prosjektering', 'Design'),
    sources: ['S74', 'S127'],
    suggestedSafeguards: ['T12', 'T13', 'T22'],
  },
  {
    code: 'VAN-2',
    group: 'VAN',
    question: text(
      'Er det redningsstiger og livbøyer med tydelig, jevn avstand, merking og belysning?',
      'Are there rescue ladders and lifebuoys at clear, even intervals, marked and lit?',
    ),
    why: text(
      'Norge mangler generelt krav på offentlige brygger; svensk praksis gir en målestokk',
      'Norway has no general requirement for public quays; Swedish practice gives a yardstick',
    ),
    appliesWhen: waterfront,
    appliesText: text('Kai, brygge, kanalkant', 'Quay, pier, canal edge'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Prosjektering', 'Design'),
    sources: ['S125', 'S126', 'S129'],
    suggestedSafeguards: ['T22'],
  },
  {
    code: 'VAN-3',
    group: 'VAN',
    question: text(
      'Er hjelpeskilt og stedsnavn/stedskode plassert ved naturlige tilkomster og ved redningsutstyr?',
      'Are help signs and the place name or location code put at natural approaches and by rescue equipment?',
    ),
    why: text(
      'Den som ringer, må raskt kunne si hvor vedkommende er',
      'Whoever calls must quickly be able to say where they are',
    ),
    appliesWhen: all(
      any(waterfront, nearWater),
      any(has('helpSignsConsidered', true), has('contents', 'signs')),
    ),
    appliesText: text('Når tiltak 3.1.9 vurderes ved vann', 'When measure 3.1.9 is considered by water'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling (tiltak 3.1.9)', 'Recommendation (measure 3.1.9)'),
    legalReferences: [],
    phase: text('Prosjektering', 'Design'),
    sources: ['S128', 'S49'],
    suggestedSafeguards: ['T17', 'T22'],
  },
]
