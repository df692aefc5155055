import { has, not } from '../checks/condition.ts'
import { text } from '../model/language.ts'
import type { Point } from './checklist.ts'
import { legal } from './legal.ts'

export const byg: readonly Point[] = [
  {
    code: 'BYG-1',
    group: 'BYG',
    question: text(
      'Er byggeplass, stillas, kran og midlertidige trapper inngjerdet og låst for uvedkommende utenom arbeidstid?',
      'Are the construction site, scaffolding, cranes and temporary stairs fenced in and locked to unauthorised people outside working hours?',
    ),
    why: text(
      'Uvedkommende skal ikke ha adgang; kommunen har myndighet etter pbl',
      'Unauthorised people shall not have access; the municipality has authority under the Planning and Building Act',
    ),
    // A municipal master plan has no construction site of its own; every other kind of case ends in one.
    appliesWhen: not(has('kind', 'municipal_plan')),
    appliesText: text('Alle byggeplasser', 'All construction sites'),
    groundings: ['law'],
    groundingText: text(
      'Lovkrav (byggherreforskriften; pbl § 28-2)',
      'Legal requirement (construction client regulations; Planning and Building Act section 28-2)',
    ),
    legalReferences: [legal.constructionSite, legal.constructionSafety],
    phase: text('Igangsetting', 'Start of construction'),
    sources: ['S120'],
    suggestedSafeguards: ['T24', 'T06'],
  },
  {
    code: 'BYG-2',
    group: 'BYG',
    question: text(
      'Har midlertidige gangbruer og omlegginger minst samme sikringsnivå som permanent løsning?',
      'Do temporary footbridges and diversions have at least the same level of securing as the permanent solution?',
    ),
    why: text(
      'Vegnormalen for bru omfatter også midlertidige bruer',
      'The road standard for bridges covers temporary bridges too',
    ),
    appliesWhen: has('contents', 'temporary_bridge'),
    appliesText: text('Midlertidige bruer og gangveger', 'Temporary bridges and walkways'),
    groundings: ['law', 'recommendation'],
    groundingText: text(
      'Lovkrav på offentlig veg (N400) + anbefaling',
      'Legal requirement on public roads (N400) + recommendation',
    ),
    legalReferences: [legal.bridgeDesign],
    phase: text('Igangsetting', 'Start of construction'),
    sources: ['S76'],
    suggestedSafeguards: ['T24', 'T01', 'T03'],
  },
  {
    code: 'BYG-3',
    group: 'BYG',
    question: text(
      'Er eksisterende sikring eller hjelpeskilt som må tas ned, erstattet i hele perioden og satt opp igjen før åpning?',
      'Are existing safeguards or help signs that must be taken down replaced for the whole period and put back before opening?',
    ),
    why: text(
      'Fjerning av sikring har gitt økt risiko i et dokumentert tilfelle',
      'Removing securing has led to increased risk in one documented case',
    ),
    appliesWhen: has('existingSafeguardAffected', true),
    appliesText: text('Rehabilitering av sikret sted', 'Rehabilitation of a secured place'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Igangsetting', 'Start of construction'),
    sources: ['S20b'],
    suggestedSafeguards: ['T24'],
  },
]
