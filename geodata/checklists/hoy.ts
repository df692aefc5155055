import { all, any, atLeast, has } from '../checks/condition.ts'
import { text } from '../model/language.ts'
import type { Point } from './checklist.ts'
import { legal } from './legal.ts'

const building = has('contents', 'building', 'parking_house')
const high = any(atLeast('heightMetres', 'high_point_metres'), atLeast('storeys', 'high_point_storeys'))
const highOutdoorSpace = any(has('sharedHighOutdoorSpace', true), has('publicHighPoint', true))

export const hoy: readonly Point[] = [
  {
    code: 'HOY-1',
    group: 'HOY',
    question: text(
      'Er tak, tekniske plan og utvendige trapper stengt for uvedkommende med kontrollert adgang, uten at rømning svekkes?',
      'Are roofs, plant levels and external stairs closed to unauthorised people with controlled access, without weakening escape?',
    ),
    why: text(
      'Begrenset adgang til høye punkter er hovedgrepet i planveiledning for høyhus',
      'Limited access to high points is the main measure in planning guidance for high-rise buildings',
    ),
    appliesWhen: all(building, high),
    appliesText: text(
      'Bygg over kommunens høydeterskel (forslag: 10 m, kan endres i oppsett)',
      "Buildings above the municipality's height limit (proposal: 10 m, can be changed in the settings)",
    ),
    groundings: ['recommendation', 'plan'],
    groundingText: text(
      'Anbefaling / planhjemmel § 12-7 nr. 4',
      'Recommendation / planning authority, section 12-7 no. 4',
    ),
    legalReferences: [legal.provisionQuality],
    phase: text('Rammesøknad', 'Outline permit'),
    sources: ['S32', 'S33', 'S35'],
    suggestedSafeguards: ['T06'],
  },
  {
    code: 'HOY-2',
    group: 'HOY',
    question: text(
      'Er rekkverk på takterrasser, svalganger og felles balkonger vurdert ut over minstekravet der mange har adgang?',
      'Have parapets on roof terraces, access balconies and shared balconies been considered beyond the minimum requirement where many have access?',
    ),
    why: text(
      'Minstekravene er rettet mot fallulykker og barn, ikke selvmordsforebygging',
      'The minimum requirements address falls and children, not suicide prevention',
    ),
    appliesWhen: all(has('contents', 'building', 'parking_house', 'viewpoint', 'station'), highOutdoorSpace),
    appliesText: text(
      'Felles eller allment tilgjengelige uteplasser i høyden',
      'High outdoor spaces that are shared or open to the public',
    ),
    groundings: ['law', 'recommendation'],
    groundingText: text(
      'Lovkrav (TEK17 §§ 12-5, 12-11, 12-15) + anbefaling',
      'Legal requirement (TEK17 sections 12-5, 12-11, 12-15) + recommendation',
    ),
    legalReferences: [legal.tek17SafeUse, legal.tek17Balconies, legal.tek17Parapets],
    phase: text('Rammesøknad', 'Outline permit'),
    sources: ['S70', 'S72', 'S73', 'S06'],
    suggestedSafeguards: ['T01', 'T02', 'T03', 'T05'],
  },
  {
    code: 'HOY-3',
    group: 'HOY',
    question: text(
      'Er møbler, plantekasser og teknisk utstyr plassert slik at de ikke gjør rekkverket lettere å passere?',
      'Are furniture, planters and technical equipment placed so that they do not make the parapet easier to pass?',
    ),
    why: text(
      'Det som står inntil kanten, kan oppheve virkningen av rekkverket',
      'What stands close to the edge can cancel the effect of the parapet',
    ),
    appliesWhen: all(building, highOutdoorSpace),
    appliesText: text('Takterrasser og felles balkonger', 'Roof terraces and shared balconies'),
    groundings: ['recommendation'],
    groundingText: text(
      'Anbefaling (jf. TEK17 § 12-15 første ledd)',
      'Recommendation (cf. TEK17 section 12-15, first paragraph)',
    ),
    legalReferences: [legal.tek17Parapets],
    phase: text('Detaljprosjektering', 'Detailed design'),
    sources: ['S70', 'S35'],
    suggestedSafeguards: ['T12', 'T03'],
  },
  {
    code: 'HOY-4',
    group: 'HOY',
    question: text(
      'Har vinduer i høye etasjer åpningsbegrensning eller tilsvarende der bruken tilsier det?',
      'Do windows on high storeys have opening restrictors or the like where the use calls for it?',
    ),
    why: text(
      'Barnesikring er lovkrav; samme løsning kan dekke flere brukergrupper',
      'Child safety is a legal requirement; the same solution can serve several user groups',
    ),
    appliesWhen: all(
      has('contents', 'building'),
      any(
        all(
          any(has('childrenPresent', true), has('uses', 'school', 'kindergarten')),
          atLeast('heightMetres', 'child_window_metres'),
        ),
        has('vulnerableUsers', true),
        has('uses', 'hospital', 'care_home'),
      ),
    ),
    appliesText: text(
      'Bygg der barn oppholder seg (krav fra 3,3 m) og bygg for sårbare brukere',
      'Buildings where children spend time (required from 3.3 m) and buildings for vulnerable users',
    ),
    groundings: ['law', 'recommendation'],
    groundingText: text(
      'Lovkrav (TEK17 § 12-17 tredje ledd) / anbefaling',
      'Legal requirement (TEK17 section 12-17, third paragraph) / recommendation',
    ),
    legalReferences: [legal.tek17Windows],
    phase: text('Detaljprosjektering', 'Detailed design'),
    sources: ['S71'],
    suggestedSafeguards: ['T08'],
  },
  {
    code: 'HOY-5',
    group: 'HOY',
    question: text(
      'Er allment åpne høye punkter synlige fra bemannede soner, og er åpningstid, bemanning, eventuelt kamera og opplæring av vakthold avklart?',
      'Are high points open to the public visible from staffed zones, and are opening hours, staffing, any cameras and the training of guards settled?',
    ),
    why: text(
      'Mulighet for at andre griper inn er ett av tre virksomme grep',
      'The chance that others step in is one of three approaches that work',
    ),
    appliesWhen: all(
      has('contents', 'building', 'parking_house', 'viewpoint'),
      any(has('publicHighPoint', true), all(has('uses', 'hotel', 'retail'), high)),
    ),
    appliesText: text(
      'Publikumsterrasse, utsiktsetasje, hotell, kjøpesenter',
      'Public terrace, observation floor, hotel, shopping centre',
    ),
    groundings: ['recommendation'],
    groundingText: text(
      'Anbefaling; kamera krever personvernvurdering',
      'Recommendation; cameras require a privacy assessment',
    ),
    legalReferences: [],
    phase: text('Drift/ferdigattest', 'Operation/completion'),
    sources: ['S33', 'S34', 'S18', 'S139'],
    suggestedSafeguards: ['T07', 'T14', 'T15', 'T16', 'T17'],
  },
]
