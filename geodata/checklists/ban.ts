import { all, any, has, near } from '../checks/condition.ts'
import { text } from '../model/language.ts'
import type { Point } from './checklist.ts'
import { legal } from './legal.ts'

const nearRail = near('rail', 'rail_metres')

export const ban: readonly Point[] = [
  {
    code: 'BAN-1',
    group: 'BAN',
    question: text(
      'Er sammenhengende gjerde eller annen skjerming avklart der prosjektet gir mer ferdsel nær sporet, og er kravet tatt inn i planen der det er hjemmel?',
      'Is a continuous fence or other screening settled where the project brings more people near the track, and is the requirement included in the plan where there is a legal basis?',
    ),
    why: text(
      'Banen har ingen generell gjerdeplikt, men plikten kan følge av reguleringsplan',
      'The railway has no general duty to fence, but a zoning plan can impose one',
    ),
    appliesWhen: nearRail,
    appliesText: text('Plan eller tiltak som grenser til bane', 'A plan or works that border on rail'),
    groundings: ['plan'],
    groundingText: text('Planhjemmel § 12-7 nr. 4 og 10', 'Planning authority, section 12-7 no. 4 and 10'),
    legalReferences: [legal.provisionQuality, legal.provisionOrder],
    phase: text('Planforslag', 'Plan proposal'),
    sources: ['S121', 'S122', 'S123'],
    suggestedSafeguards: ['T09'],
  },
  {
    code: 'BAN-2',
    group: 'BAN',
    question: text(
      'Er uønskede snarveier over eller langs sporet erstattet med trygge og naturlige kryssinger?',
      'Are unwanted shortcuts across or along the track replaced by safe and natural crossings?',
    ),
    why: text(
      'Mindre ferdsel ved sporet gir færre farlige situasjoner',
      'Fewer people by the track means fewer dangerous situations',
    ),
    appliesWhen: all(
      nearRail,
      has('contents', 'building', 'public_space'),
      has(
        'uses',
        'housing',
        'student_housing',
        'care_home',
        'hospital',
        'health',
        'school',
        'kindergarten',
        'campus',
        'office',
        'retail',
        'hotel',
        'culture',
        'industry',
      ),
    ),
    appliesText: text(
      'Bolig, skole, arbeidsplass eller idrett nær bane',
      'Housing, school, workplace or sports near rail',
    ),
    groundings: ['recommendation', 'plan'],
    groundingText: text('Anbefaling / planhjemmel', 'Recommendation / planning authority'),
    legalReferences: [legal.provisionQuality],
    phase: text('Planforslag', 'Plan proposal'),
    sources: ['S122', 'S29'],
    suggestedSafeguards: ['T09'],
  },
  {
    code: 'BAN-3',
    group: 'BAN',
    question: text(
      'Er plattformender, overganger og bruer over spor oversiktlige, belyste og skjermet?',
      'Are platform ends, crossings and bridges over tracks easy to see over, lit and screened?',
    ),
    why: text(
      'Ender og overganger er der både skjerming og hjelpeskilt gir mest',
      'Ends and crossings are where both screening and help signs do most good',
    ),
    appliesWhen: any(has('contents', 'station'), all(has('contents', 'bridge'), has('bridgeOver', 'rail'))),
    appliesText: text('Stasjonsområder og overganger', 'Station areas and crossings'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling', 'Recommendation'),
    legalReferences: [],
    phase: text('Prosjektering', 'Design'),
    sources: ['S49', 'S29'],
    suggestedSafeguards: ['T10', 'T13', 'T15', 'T17'],
  },
  {
    code: 'BAN-4',
    group: 'BAN',
    question: text(
      'Er hjelpeskilt avstemt med Bane NOR eller stasjonseier, og brukes samme budskap som ellers i kommunen?',
      'Are help signs agreed with Bane NOR or the station owner, and is the message the same as elsewhere in the municipality?',
    ),
    why: text(
      'Felles budskap uten å knytte stedet til selvmord er anbefalt praksis',
      'A common message that does not link the place to suicide is recommended practice',
    ),
    appliesWhen: all(
      any(has('contents', 'station'), nearRail),
      any(has('helpSignsConsidered', true), has('contents', 'signs')),
    ),
    appliesText: text('Skilt på eller ved baneområde', 'Signs on or by railway grounds'),
    groundings: ['recommendation'],
    groundingText: text('Anbefaling (tiltak 3.1.9)', 'Recommendation (measure 3.1.9)'),
    legalReferences: [],
    phase: text('Prosjektering', 'Design'),
    sources: ['S50', 'S51'],
    suggestedSafeguards: ['T17', 'T18', 'T23'],
  },
]
