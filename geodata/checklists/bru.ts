import { all, any, atLeast, has, near } from '../checks/condition.ts'
import { text } from '../model/language.ts'
import type { Point } from './checklist.ts'
import { legal } from './legal.ts'

const makesBridge = has('contents', 'bridge')
const walkable = has('pedestrianAccess', true)

export const bru: readonly Point[] = [
  {
    code: 'BRU-1',
    group: 'BRU',
    question: text(
      'Er høyere eller innoverskrådd rekkverk/skjerm vurdert for hele strekningen gående kan komme til – ikke bare deler av den?',
      'Has a higher or inward-angled parapet or screen been considered for the whole stretch people on foot can reach – not just parts of it?',
    ),
    why: text(
      'Full sikring virker, delvis sikring har vist liten eller ingen virkning',
      'Full securing works; partial securing has shown little or no effect',
    ),
    appliesWhen: all(any(makesBridge, near('bridges', 'bridge_metres')), walkable),
    appliesText: text(
      'Bru eller høyt vegareal med gangtilkomst, også prosjekt som ligger inntil en bru',
      'Bridge or elevated road with pedestrian access, also a project that lies next to a bridge',
    ),
    groundings: ['recommendation', 'plan'],
    groundingText: text(
      'Anbefaling / planhjemmel § 12-7 nr. 4',
      'Recommendation / planning authority, section 12-7 no. 4',
    ),
    legalReferences: [legal.provisionQuality],
    phase: text('Forprosjekt', 'Preliminary design'),
    sources: ['S08', 'S21', 'S18', 'S02'],
    suggestedSafeguards: ['T01', 'T02', 'T03', 'T04', 'T05'],
  },
  {
    code: 'BRU-2',
    group: 'BRU',
    question: text(
      'Er rekkverket uten liggende elementer, sokler, kasser og utstyr som gjør det lett å klatre?',
      'Is the parapet free of horizontal elements, plinths, boxes and equipment that make it easy to climb?',
    ),
    why: text(
      'Krav om utforming som hindrer klatring gjelder bygg, og er god praksis på bru',
      'The requirement for a design that prevents climbing applies to buildings, and is good practice on bridges',
    ),
    appliesWhen: all(has('contents', 'bridge', 'temporary_bridge'), walkable),
    appliesText: text('Alle rekkverk der gående ferdes', 'All parapets where people walk'),
    groundings: ['law', 'recommendation'],
    groundingText: text(
      'Lovkrav for byggverk (TEK17 § 12-15); anbefaling på vegbru',
      'Legal requirement for construction works (TEK17 section 12-15); recommendation on road bridges',
    ),
    legalReferences: [legal.tek17Parapets],
    phase: text('Prosjektering', 'Design'),
    sources: ['S70', 'S45'],
    suggestedSafeguards: ['T03'],
  },
  {
    code: 'BRU-3',
    group: 'BRU',
    question: text(
      'Er brufester, ender, trapper og sideareal sikret slik at rekkverket ikke kan omgås?',
      'Are bridgeheads, ends, stairs and side areas secured so that the parapet cannot be bypassed?',
    ),
    why: text(
      'Sikrede brufester forsterker effekten av sikringen',
      'Secured bridgeheads strengthen the effect of the securing',
    ),
    appliesWhen: all(makesBridge, has('bridgeSecured', true)),
    appliesText: text('Alle bruer med sikring', 'All bridges with securing'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Prosjektering', 'Design'),
    sources: ['S21'],
    suggestedSafeguards: ['T04', 'T03'],
  },
  {
    code: 'BRU-4',
    group: 'BRU',
    question: text(
      'Er konstruksjonen dimensjonert for senere ettermontering av høyere sikring (vind, snø, innfesting) dersom det ikke bygges nå?',
      'Is the structure dimensioned for retrofitting higher securing later (wind, snow, fixing) if it is not built now?',
    ),
    why: text(
      'Vind, drift, snørydding og redning avgjør om ettermontering er mulig',
      'Wind, operation, snow clearing and rescue decide whether retrofitting is possible',
    ),
    appliesWhen: all(makesBridge, has('newOrMajorBridgeWork', true)),
    appliesText: text('Ny bru og større rehabilitering', 'New bridge and major rehabilitation'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Prosjektering', 'Design'),
    sources: ['S28', 'S15', 'S14'],
    suggestedSafeguards: ['T01', 'T02', 'T05'],
  },
  {
    code: 'BRU-5',
    group: 'BRU',
    question: text(
      'Er gangareal og rekkverkssone belyst og oversiktlig hele året?',
      'Are the walking area and the parapet zone lit and easy to see over all year?',
    ),
    why: text(
      'Belysning og innsyn øker sjansen for at noen ser og tar kontakt',
      'Lighting and visibility raise the chance that someone sees and makes contact',
    ),
    appliesWhen: all(makesBridge, walkable),
    appliesText: text('Bru med gang-/sykkeltrafikk', 'Bridge with walking or cycling'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Prosjektering', 'Design'),
    sources: ['S40', 'S27'],
    suggestedSafeguards: ['T13', 'T14'],
  },
  {
    code: 'BRU-6',
    group: 'BRU',
    question: text(
      'Har nødetatene tilkomst, entydig stedsangivelse og mulighet til å åpne eller passere sikringen ved redning?',
      'Do the emergency services have access, an unambiguous location and a way to open or pass the securing in a rescue?',
    ),
    why: text('Sikring skal ikke hindre redningsinnsats', 'Securing must not hinder rescue'),
    appliesWhen: all(
      makesBridge,
      any(has('bridgeSecured', true), atLeast('bridgeLengthMetres', 'long_bridge_metres')),
    ),
    appliesText: text('Sikrede bruer og lange bruer', 'Secured bridges and long bridges'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Prosjektering', 'Design'),
    sources: ['S28', 'S13'],
    suggestedSafeguards: ['T22', 'T23'],
  },
  {
    code: 'BRU-7',
    group: 'BRU',
    question: text(
      'Er hjelpeskilt eller nødtelefon ved begge tilkomster vurdert som supplement – ikke erstatning – for fysisk sikring?',
      'Have help signs or an emergency telephone at both approaches been considered as a supplement to – not a replacement for – physical securing?',
    ),
    why: text(
      'Skilt og telefon har svakere evidens enn barrierer og bør komme i tillegg',
      'Signs and telephones have weaker evidence than barriers and should come in addition',
    ),
    appliesWhen: all(
      any(makesBridge, near('bridges', 'bridge_metres')),
      any(has('helpSignsConsidered', true), has('contents', 'signs')),
    ),
    appliesText: text(
      'Når tiltak 3.1.9 vurderes på eller ved brua',
      'When measure 3.1.9 is considered on or at the bridge',
    ),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling (tiltak 3.1.9)', 'Recommendation (measure 3.1.9)'),
    legalReferences: [],
    phase: text('Forprosjekt', 'Preliminary design'),
    sources: ['S18', 'S53', 'S01'],
    suggestedSafeguards: ['T17', 'T18', 'T19'],
  },
  {
    code: 'BRU-8',
    group: 'BRU',
    question: text(
      'Er skjerming mot veg, bane eller gangareal under brua vurdert samlet (fall, gjenstander, trafikksikkerhet)?',
      'Has screening towards road, rail or walking areas below the bridge been considered as a whole (falls, objects, traffic safety)?',
    ),
    why: text(
      'Høyt gjerde på bru gir også sikkerhetsgevinst for andre trafikanter',
      'A high fence on a bridge also makes other road users safer',
    ),
    appliesWhen: all(makesBridge, has('bridgeOver', 'road', 'rail', 'public_space')),
    appliesText: text('Bru over veg, bane eller oppholdsareal', 'Bridge over a road, rail or a public space'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Prosjektering', 'Design'),
    sources: ['S29'],
    suggestedSafeguards: ['T01', 'T02'],
  },
]
