import { all, any, atLeast, has } from '../checks/condition.ts'
import { text } from '../model/language.ts'
import type { Point } from './checklist.ts'
import { legal } from './legal.ts'

const parkingHouse = any(
  has('contents', 'parking_house'),
  all(has('contents', 'building'), has('uses', 'parking')),
)

export const par: readonly Point[] = [
  {
    code: 'PAR-1',
    group: 'PAR',
    question: text(
      'Er øverste dekk og åpne fasader skjermet i tilstrekkelig høyde, samtidig som ventilasjon og brann ivaretas?',
      'Are the top deck and open facades screened to a sufficient height, while ventilation and fire safety are looked after?',
    ),
    why: text(
      'Åpne, lett tilgjengelige konstruksjoner trenger skjerming planlagt fra start',
      'Open structures that are easy to reach need screening planned from the start',
    ),
    appliesWhen: all(parkingHouse, atLeast('parkingDecks', 'parking_decks')),
    appliesText: text(
      'Parkeringshus med to eller flere plan over terreng',
      'Parking houses with two or more decks above ground',
    ),
    groundings: ['recommendation', 'plan'],
    groundingText: text(
      'Anbefaling / planhjemmel § 12-7 nr. 4',
      'Recommendation / planning authority, section 12-7 no. 4',
    ),
    legalReferences: [legal.provisionQuality],
    phase: text('Rammesøknad', 'Outline permit'),
    sources: ['S45', 'S46', 'S48'],
    suggestedSafeguards: ['T01', 'T03'],
  },
  {
    code: 'PAR-2',
    group: 'PAR',
    question: text(
      'Kan øvre plan stenges når de ikke er i bruk, og er trapperom og heis låst eller under tilsyn utenom åpningstid?',
      'Can the upper decks be closed when not in use, and are stairwells and lifts locked or supervised outside opening hours?',
    ),
    why: text(
      'Adgangsbegrensning er kjernen i bransjens forebyggingsråd',
      "Limiting access is at the core of the industry's advice on prevention",
    ),
    appliesWhen: parkingHouse,
    appliesText: text('Parkeringshus', 'Parking houses'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Drift', 'Operation'),
    sources: ['S46', 'S48'],
    suggestedSafeguards: ['T06', 'T07'],
  },
  {
    code: 'PAR-3',
    group: 'PAR',
    question: text(
      'Er belysning, sikt, tilsynsrunder og renhold på et nivå som gir trygghet og synlighet?',
      'Are lighting, lines of sight, patrols and cleaning at a level that gives safety and visibility?',
    ),
    why: text(
      'Lys, tilsyn og et velholdt miljø øker sjansen for at noen griper inn i tide',
      'Light, supervision and a well-kept place raise the chance that someone steps in in time',
    ),
    appliesWhen: parkingHouse,
    appliesText: text('Parkeringshus', 'Parking houses'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Prosjektering/drift', 'Design/operation'),
    sources: ['S45'],
    suggestedSafeguards: ['T13', 'T14', 'T15'],
  },
  {
    code: 'PAR-4',
    group: 'PAR',
    question: text(
      'Har driftspersonell opplæring i å ta kontakt, og finnes informasjon om hjelp ved innganger, heis og øverste plan?',
      'Are the operating staff trained to make contact, and is information about help found at entrances, lifts and the top deck?',
    ),
    why: text(
      'Vennlig kontakt og synlig hjelp er anbefalte tiltak i bransjen',
      'Friendly contact and visible help are measures the industry recommends',
    ),
    appliesWhen: all(parkingHouse, has('staffed', true)),
    appliesText: text('Bemannede eller driftede parkeringshus', 'Staffed or operated parking houses'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling (tiltak 3.1.9)', 'Recommendation (measure 3.1.9)'),
    legalReferences: [],
    phase: text('Drift', 'Operation'),
    sources: ['S45', 'S47', 'S52'],
    suggestedSafeguards: ['T16', 'T17'],
  },
]
