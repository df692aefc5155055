import { text } from '../model/language.ts'
import type { SafeguardEntry } from './safeguardEntry.ts'

/** Light, watching eyes, and ways to help: what makes it easier for someone to be seen and to reach out. */
export const people: readonly SafeguardEntry[] = [
  {
    code: 'T13',
    categories: ['intervention'],
    evidence: ['C'],
    evidenceNote: null,
    basis: text(
      'Anbefalt av britisk veiledning fra 2025 og av bransjer; ikke evaluert alene',
      'Recommended by British guidance from 2025 and by industries; not evaluated alone',
    ),
    suitableFor: text('Bru, parkeringshus, byrom, kai', 'Bridge, parking house, public space, quay'),
    reservations: text(
      'Lysforurensning; «blått lys» er omstridt',
      'Light pollution; “blue light” is disputed',
    ),
    proposedInspection: text('Lysrunde hver uke eller måned', 'Round of the lights every week or month'),
    sources: ['S40', 'S45', 'S60', 'S61'],
  },
  {
    code: 'T14',
    categories: ['intervention'],
    evidence: ['C'],
    evidenceNote: null,
    basis: text(
      'Samleanalyse fra 2015: IRR 0,53 for at andre griper inn, alltid i kombinasjon. En norsk utredning fant ikke bevis for full forebyggende effekt',
      'Meta-analysis from 2015: IRR 0.53 for others stepping in, always in combination. A Norwegian report found no evidence of a full preventive effect',
    ),
    suitableFor: text('Bru, parkeringshus, stasjon', 'Bridge, parking house, station'),
    reservations: text(
      'Personvern (skilt, formål, sletting); krever at noen følger med',
      'Privacy (signs, purpose, deletion); requires that someone is watching',
    ),
    proposedInspection: text('Funksjonstest hver måned', 'Function test every month'),
    sources: ['S18', 'S13', 'S139'],
  },
  {
    code: 'T15',
    categories: ['intervention'],
    evidence: ['B', 'C'],
    evidenceNote: null,
    basis: text(
      'Inngår i effekten av at andre griper inn. Britisk jernbane: ansatte grep inn oftere',
      'Part of the effect of others stepping in. British railways: staff stepped in more often',
    ),
    suitableFor: text('Stasjon, parkeringshus, terrasse', 'Station, parking house, terrace'),
    reservations: text('Varig driftskostnad', 'A lasting operating cost'),
    proposedInspection: text('Løpende', 'Continuous'),
    sources: ['S18', 'S47b'],
  },
  {
    code: 'T16',
    categories: ['intervention'],
    evidence: ['C'],
    evidenceNote: null,
    basis: text(
      'Jernbaneprogram med over 13 000 opplærte ansatte; VIVAT-kurs er med i handlingsplanen',
      'Railway programme with more than 13,000 trained staff; VIVAT courses are part of the action plan',
    ),
    suitableFor: text('Alle driftede steder', 'All places in operation'),
    reservations: text('Må gjentas', 'Must be repeated'),
    proposedInspection: text('Årlig', 'Yearly'),
    sources: ['S01', 'S47b'],
  },
  {
    code: 'T17',
    categories: ['help_seeking'],
    evidence: ['B', 'C'],
    evidenceNote: null,
    basis: text(
      'Samleanalyse fra 2015: IRR 0,49 samlet og 0,39 alene, få studier. Skilt på 26 parkeringsplasser: fra 10 til 3,3 dødsfall per år',
      'Meta-analysis from 2015: IRR 0.49 overall and 0.39 alone, few studies. Signs in 26 car parks: from 10 to 3.3 deaths a year',
    ),
    suitableFor: text(
      'Tilkomster, parkeringshus, bru, stasjon, kai',
      'Approaches, parking house, bridge, station, quay',
    ),
    reservations: text(
      'I tillegg til fysisk sikring; avtal med hjelpetjenesten; nøytralt budskap',
      'In addition to physical securing; agree with the help service; neutral message',
    ),
    proposedInspection: text(
      'Hvert halvår og når et nummer endres',
      'Every half year and when a number changes',
    ),
    sources: ['S18', 'S52', 'S53'],
  },
  {
    code: 'T18',
    categories: ['help_seeking'],
    evidence: ['C'],
    evidenceNote: null,
    basis: text(
      'Hører til tiltak som oppmuntrer til å søke hjelp; ikke førstevalg alene',
      'One of the measures that encourage help-seeking; not a first choice alone',
    ),
    suitableFor: text('Bru eller stasjon uten mobildekning', 'Bridge or station without mobile coverage'),
    reservations: text(
      'Må testes; noen må kunne svare hele døgnet',
      'Must be tested; someone must be able to answer around the clock',
    ),
    proposedInspection: text('Testes hver måned', 'Tested every month'),
    sources: ['S18', 'S53', 'S49'],
  },
  {
    code: 'T19',
    categories: ['help_seeking'],
    evidence: ['D'],
    evidenceNote: null,
    basis: text('Ingen effektstudie er funnet', 'No study of its effect has been found'),
    suitableFor: text('Supplement på skilt', 'Supplement on signs'),
    reservations: text('Aldri eneste kanal; ingen sporing', 'Never the only channel; no tracking'),
    proposedInspection: text('Hvert halvår', 'Every half year'),
    sources: [],
  },
]
