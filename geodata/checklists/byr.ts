import { all, any, atLeast, has } from '../checks/condition.ts'
import { text } from '../model/language.ts'
import type { Point } from './checklist.ts'
import { legal } from './legal.ts'

const heightDifference = atLeast('levelDifferenceMetres', 'level_difference_metres')

export const byr: readonly Point[] = [
  {
    code: 'BYR-1',
    group: 'BYR',
    question: text(
      'Er stedet utformet for opphold og jevn ferdsel, slik at mennesker ser hverandre også på kveldstid?',
      'Is the place designed for staying and for a steady flow of people, so that they see each other in the evening too?',
    ),
    why: text(
      'Trygge og attraktive miljøer med naturlig gjennomstrømming virker forebyggende',
      'Safe and attractive places with a natural flow of people are preventive',
    ),
    appliesWhen: has('contents', 'public_space', 'waterfront'),
    appliesText: text('Torg, park, promenade, undergang', 'Square, park, promenade, underpass'),
    groundings: ['recommendation', 'plan'],
    groundingText: text('Anbefaling / planhjemmel', 'Recommendation / planning authority'),
    legalReferences: [legal.provisionQuality],
    phase: text('Planforslag', 'Plan proposal'),
    sources: ['S26', 'S59'],
    suggestedSafeguards: ['T13', 'T20'],
  },
  {
    code: 'BYR-2',
    group: 'BYR',
    question: text(
      'Er nivåforskjeller, støttemurer, trapper og terrengkanter sikret, og er utsiktspunkt lagt bak en trygg og tydelig kant?',
      'Are level differences, retaining walls, stairs and terrain edges secured, and are viewpoints placed behind a safe and clear edge?',
    ),
    why: text(
      'Uteoppholdsareal skal utformes så personer ikke utsettes for fare',
      'Outdoor areas shall be designed so that people are not exposed to danger',
    ),
    appliesWhen: all(has('contents', 'public_space', 'waterfront', 'viewpoint'), heightDifference),
    appliesText: text('Byrom med høydeforskjell', 'Public space with level differences'),
    groundings: ['law'],
    groundingText: text('Lovkrav (TEK17 § 8-3)', 'Legal requirement (TEK17 section 8-3)'),
    legalReferences: [legal.tek17Outdoors],
    phase: text('Prosjektering', 'Design'),
    sources: ['S74'],
    suggestedSafeguards: ['T01', 'T03', 'T12'],
  },
  {
    code: 'BYR-3',
    group: 'BYR',
    question: text(
      'Er beplantning og møblering brukt til å lede ferdsel bort fra kanter, uten å skape skjulte lommer?',
      'Are planting and furniture used to lead people away from edges, without creating hidden pockets?',
    ),
    why: text(
      'Landskapsgrep kan gi avstand til kanten uten at stedet virker avvisende',
      'Landscaping can give distance to the edge without making the place unwelcoming',
    ),
    appliesWhen: any(
      has('contents', 'waterfront', 'viewpoint'),
      all(has('contents', 'public_space'), heightDifference),
      all(has('contents', 'building', 'parking_house'), has('sharedHighOutdoorSpace', true)),
    ),
    appliesText: text('Kanter, tak, kai, skråning', 'Edges, roofs, quays, slopes'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Prosjektering', 'Design'),
    sources: ['S36', 'S59'],
    suggestedSafeguards: ['T12'],
  },
  {
    code: 'BYR-4',
    group: 'BYR',
    question: text(
      'Unngår navn, kunst, minnemarkering og formidling å knytte stedet til selvmord eller ulykker?',
      'Do names, art, memorials and information avoid linking the place to suicide or accidents?',
    ),
    why: text(
      'Omdømme og omtale av sted kan bidra til at flere oppsøker det',
      'The reputation and coverage of a place can lead more people to seek it out',
    ),
    appliesWhen: has('symbolicPlace', true),
    appliesText: text('Steder med historie eller symbolverdi', 'Places with history or symbolic value'),
    groundings: ['routine'],
    groundingText: text('Kommunal rutine', 'Municipal routine'),
    legalReferences: [],
    phase: text('Planforslag/drift', 'Plan proposal/operation'),
    sources: ['S38', 'S41', 'S64'],
    suggestedSafeguards: ['T21'],
  },
]
