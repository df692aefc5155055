import { text } from '../model/language.ts'
import type { DescribedType } from './safeguardEntry.ts'

/** The place as a whole, rescue, and who works together. */
export const places: readonly DescribedType[] = [
  {
    code: 'T20',
    covers: 'no',
    categories: ['change_place'],
    evidence: ['C'],
    evidenceNote: null,
    basis: text(
      'Svensk veiledning: trygge, attraktive miljøer med gjennomstrømming. Inngår i en samlet pakke i en australsk park',
      'Swedish guidance: safe, attractive places with a flow of people. Part of a package of measures in an Australian park',
    ),
    suitableFor: text('Byrom, utsiktspunkt', 'Public space, viewpoint'),
    reservations: text('Virker langsomt', 'Works slowly'),
    proposedInspection: text('Årlig', 'Yearly'),
    inspectEvery: { months: 12 },
    sources: ['S26', 'S59'],
  },
  {
    code: 'T21',
    covers: 'no',
    categories: ['change_place'],
    evidence: ['C'],
    evidenceNote: null,
    basis: text(
      'Systematisk oversikt fra 2013: ansvarlig medieomtale er ett av fire grep. Vær Varsom-plakaten 4.9 krever aktsomhet om sted',
      'Systematic review from 2013: responsible media coverage is one of four approaches. The Norwegian press code, 4.9, calls for caution about the place',
    ),
    suitableFor: text('Steder med symbolverdi', 'Places with symbolic value'),
    reservations: text('Ytringsfrihet; bruk dialog', 'Freedom of expression; use dialogue'),
    proposedInspection: text('Ved behov', 'When needed'),
    inspectEvery: null,
    sources: ['S19', 'S64'],
  },
  {
    code: 'T22',
    covers: 'no',
    categories: ['reduce_consequence'],
    evidence: ['C'],
    evidenceNote: null,
    basis: text(
      'Forebygger ulykker i vann; ingen egen effekt på selvmord er påvist',
      'Prevents accidents in water; no effect of its own on suicide has been shown',
    ),
    suitableFor: text('Kai, elv', 'Quay, river'),
    reservations: text('Hærverk; ettersyn', 'Vandalism; upkeep'),
    proposedInspection: text('Hver måned i sesongen', 'Every month in season'),
    inspectEvery: { months: 1 },
    sources: ['S125', 'S126', 'S129'],
  },
  {
    code: 'T23',
    covers: 'no',
    categories: ['organisation'],
    evidence: ['C'],
    evidenceNote: null,
    basis: text(
      'Skotsk veiledning fra 2022 og britisk veiledning fra 2025: samarbeid mellom flere parter',
      'Scottish guidance from 2022 and British guidance from 2025: cooperation between several parties',
    ),
    suitableFor: text('Alle steder', 'All places'),
    reservations: text('Personvern når opplysninger deles', 'Privacy when information is shared'),
    proposedInspection: text('Møte hvert halvår', 'Meeting every half year'),
    inspectEvery: { months: 6 },
    sources: ['S38', 'S40'],
  },
]
