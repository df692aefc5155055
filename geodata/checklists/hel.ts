import { all, any, has, near } from '../checks/condition.ts'
import { text } from '../model/language.ts'
import type { Point } from './checklist.ts'
import { legal } from './legal.ts'

const building = has('contents', 'building')

export const hel: readonly Point[] = [
  {
    code: 'HEL-1',
    group: 'HEL',
    question: text(
      'Deltar fagmiljø for pasientsikkerhet i programmering og prosjektering av rom og uteareal?',
      'Do patient safety professionals take part in programming and designing rooms and outdoor areas?',
    ),
    why: text(
      'Sikkerhet og god behandling må veies i arkitektur, materialer og utstyr',
      'Safety and good treatment must be weighed in architecture, materials and equipment',
    ),
    appliesWhen: all(
      building,
      any(has('uses', 'hospital', 'care_home', 'health'), has('vulnerableUsers', true)),
    ),
    appliesText: text(
      'Psykisk helse, rus, legevakt, omsorgsbolig',
      'Mental health, substance use, emergency clinic, care home',
    ),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Skisse/forprosjekt', 'Sketch/preliminary design'),
    sources: ['S130', 'S131'],
    suggestedSafeguards: [],
  },
  {
    code: 'HEL-2',
    group: 'HEL',
    question: text(
      'Er vinduer, balkonger, tak og atrier sikret etter en egen risikovurdering for brukergruppen?',
      'Are windows, balconies, roofs and atria secured after a risk assessment of its own for the user group?',
    ),
    why: text(
      'Generelle minstekrav tar ikke høyde for brukergruppens risiko',
      'General minimum requirements do not allow for the risk of the user group',
    ),
    appliesWhen: all(building, any(has('vulnerableUsers', true), has('uses', 'hospital', 'care_home'))),
    appliesText: text('Bygg med sårbare brukere', 'Buildings with vulnerable users'),
    groundings: ['law', 'recommendation'],
    groundingText: text(
      'Lovkrav (TEK17 §§ 12-5, 12-17) + anbefaling',
      'Legal requirement (TEK17 sections 12-5, 12-17) + recommendation',
    ),
    legalReferences: [legal.tek17SafeUse, legal.tek17Windows],
    phase: text('Rammesøknad', 'Outline permit'),
    sources: ['S71', 'S73', 'S130'],
    suggestedSafeguards: ['T06', 'T08', 'T03'],
  },
  {
    code: 'HEL-3',
    group: 'HEL',
    question: text(
      'Er gangveier, bruer, bane og vann i gangavstand fra institusjonen vurdert samlet?',
      'Have walkways, bridges, rail and water within walking distance of the institution been considered as a whole?',
    ),
    why: text(
      'Nærhet til utsatte grupper er en egen risikofaktor i vegsektorens veiledning',
      "Proximity to groups at risk is a risk factor of its own in the road sector's guidance",
    ),
    appliesWhen: any(
      all(building, any(has('uses', 'hospital', 'care_home'), has('vulnerableUsers', true))),
      near('institutions', 'institution_metres'),
    ),
    appliesText: text(
      'Lokalisering eller utvidelse av institusjon, også prosjekt nær en institusjon',
      'Siting or extension of an institution, also a project near an institution',
    ),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Lokalisering/plan', 'Siting/plan'),
    sources: ['S41'],
    suggestedSafeguards: ['T13', 'T17', 'T23'],
  },
]
