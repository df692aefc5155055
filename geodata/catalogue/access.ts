import { text } from '../model/language.ts'
import type { DescribedType } from './safeguardEntry.ts'

/** Locks, closing times, windows, edges: who gets where, without a new barrier. */
export const access: readonly DescribedType[] = [
  {
    code: 'T06',
    covers: 'covers',
    categories: ['restrict_access'],
    evidence: ['B'],
    evidenceNote: text('faglig enighet', 'professional agreement'),
    basis: text(
      'Hovedgrep i planveiledning for høyhus; få egne effektstudier',
      'The main measure in planning guidance for high-rise buildings; few studies of its own effect',
    ),
    suitableFor: text(
      'Høyhus, hotell, skole, parkeringshus',
      'High-rise building, hotel, school, parking house',
    ),
    reservations: text('Rømning må ivaretas', 'Escape must be looked after'),
    proposedInspection: text('Hvert kvartal', 'Every quarter'),
    inspectEvery: { months: 3 },
    sources: ['S32', 'S33', 'S35'],
  },
  {
    code: 'T07',
    covers: 'part_time',
    categories: ['restrict_access'],
    evidence: ['B'],
    evidenceNote: null,
    basis: text(
      'Cochrane-oversikten regner adgangsbegrensning og vegstenging som en tiltakstype',
      'The Cochrane review counts limited access and closing of roads as a type of measure',
    ),
    suitableFor: text('Parkeringshus, utsiktspunkt', 'Parking house, viewpoint'),
    reservations: text('Ferdselsrett, rømning', 'Right of way, escape'),
    proposedInspection: text('Løpende', 'Continuous'),
    inspectEvery: null,
    sources: ['S20', 'S46'],
  },
  {
    code: 'T08',
    covers: 'covers',
    categories: ['restrict_access'],
    evidence: ['B'],
    evidenceNote: text('bygg og helse', 'buildings and health care'),
    basis: text(
      'Lovkrav der barn oppholder seg; ellers fagpraksis',
      'Legal requirement where children spend time; otherwise professional practice',
    ),
    suitableFor: text('Høyhus, helsebygg, skole', 'High-rise building, health building, school'),
    reservations: text('Rømning, ventilasjon', 'Escape, ventilation'),
    proposedInspection: text('Årlig', 'Yearly'),
    inspectEvery: { months: 12 },
    sources: ['S71'],
  },
  {
    code: 'T12',
    covers: 'adds',
    categories: ['restrict_access', 'change_place'],
    evidence: ['C'],
    evidenceNote: null,
    basis: text(
      'Inngår i pakker av tiltak; vanskelig å skille ut',
      'Part of packages of measures; hard to single out',
    ),
    suitableFor: text('Tak, park, kai', 'Roof, park, quay'),
    reservations: text(
      'Må ikke lage skjulte lommer eller gjøre rekkverket lettere å passere',
      'Must not create hidden pockets or make the parapet easier to pass',
    ),
    proposedInspection: text('Hvert halvår', 'Every half year'),
    inspectEvery: { months: 6 },
    sources: ['S36', 'S59'],
  },
]
