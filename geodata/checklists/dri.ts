import { always, any, has } from '../checks/condition.ts'
import { text } from '../model/language.ts'
import type { Point } from './checklist.ts'
import { legal } from './legal.ts'

export const dri: readonly Point[] = [
  {
    code: 'DRI-1',
    group: 'DRI',
    question: text(
      'Er hvert sikringstiltak lagt inn i FDV-dokumentasjonen med eier, inspeksjonsintervall og reparasjonsfrist?',
      'Is each safeguard entered in the operation and maintenance documentation with owner, inspection interval and repair deadline?',
    ),
    why: text(
      'Virkningen avhenger av at tiltaket er helt og på plass',
      'The effect depends on the safeguard being whole and in place',
    ),
    appliesWhen: has('safeguardsPlanned', true),
    appliesText: text('Alle tiltak ved overlevering', 'All safeguards at handover'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Ferdigattest', 'Completion'),
    sources: ['S38', 'S82'],
    suggestedSafeguards: [],
  },
  {
    code: 'DRI-2',
    group: 'DRI',
    question: text(
      'Finnes rutine for å kontrollere at skilt er lesbare, telefonnumre riktige, lys virker og nødtelefon er testet?',
      'Is there a routine for checking that signs are legible, telephone numbers right, lights working and emergency telephones tested?',
    ),
    why: text(
      'Periodisk kontroll av utstyr er anbefalt praksis',
      'Periodic inspection of equipment is recommended practice',
    ),
    appliesWhen: any(has('contents', 'signs'), has('helpSignsConsidered', true)),
    appliesText: text('Skilt, lys, nødtelefon', 'Signs, lighting, emergency telephone'),
    groundings: ['routine'],
    groundingText: text('Kommunal rutine', 'Municipal routine'),
    legalReferences: [],
    phase: text('Drift', 'Operation'),
    sources: ['S49'],
    suggestedSafeguards: ['T13', 'T17', 'T18'],
  },
  {
    code: 'DRI-3',
    group: 'DRI',
    question: text(
      'Går bekymringsmeldinger til rett, lukket kanal – uten personopplysninger i plan- eller byggesak?',
      'Do reports of concern go to the right, closed channel – without personal data in the planning or building case?',
    ),
    why: text(
      'Små tall og helseopplysninger krever streng begrensning',
      'Small numbers and health data require strict limitation',
    ),
    appliesWhen: always,
    appliesText: text('Alltid', 'Always'),
    groundings: ['routine'],
    groundingText: text('Kommunal rutine / personvern', 'Municipal routine / privacy'),
    legalReferences: [legal.healthData, legal.confidentiality],
    phase: text('Drift', 'Operation'),
    sources: ['S132', 'S133', 'S89'],
    suggestedSafeguards: ['T23'],
  },
  {
    code: 'DRI-4',
    group: 'DRI',
    question: text(
      'Er det avtalt evaluering (før/etter og mulig forflytning) etter for eksempel 1, 3 og 5 år?',
      'Is an evaluation agreed (before/after and possible displacement) after, say, 1, 3 and 5 years?',
    ),
    why: text(
      'Noe forflytning er påvist, men nettoeffekten er færre dødsfall',
      'Some displacement has been found, but the net effect is fewer deaths',
    ),
    appliesWhen: has('safeguardsPlanned', true),
    appliesText: text('Alle større tiltak', 'All larger safeguards'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Drift', 'Operation'),
    sources: ['S17', 'S10'],
    suggestedSafeguards: [],
  },
]
