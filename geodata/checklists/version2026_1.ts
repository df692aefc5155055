import { text } from '../model/language.ts'
import { ban } from './ban.ts'
import { bru } from './bru.ts'
import { byg } from './byg.ts'
import { byr } from './byr.ts'
import type { Checklist } from './checklist.ts'
import { dri } from './dri.ts'
import { fel } from './fel.ts'
import { hel } from './hel.ts'
import { hoy } from './hoy.ts'
import { par } from './par.ts'
import { sko } from './sko.ts'
import { van } from './van.ts'

/** The first version; published, so nothing in it or in the points it is made of is ever edited. */
export const version2026_1: Checklist = {
  code: 'rekkverk',
  version: '2026.1',
  groups: [
    { code: 'FEL', name: text('Felles (alle prosjekttyper)', 'Common (all kinds of projects)') },
    {
      code: 'BRU',
      name: text('Bru, gangbru, overgang og høyt vegareal', 'Bridge, footbridge, overpass and elevated road'),
    },
    {
      code: 'HOY',
      name: text('Høyhus, tak og andre høye punkter', 'High-rise buildings, roofs and other high points'),
    },
    { code: 'PAR', name: text('Parkeringshus', 'Parking house') },
    { code: 'BAN', name: text('Nær jernbane, trikk eller annen bane', 'Near railway, tram or other rail') },
    { code: 'VAN', name: text('Kai, elv og vannfront', 'Quay, river and waterfront') },
    {
      code: 'HEL',
      name: text('Helsebygg, institusjon og omsorgsbolig', 'Health building, institution and care home'),
    },
    {
      code: 'SKO',
      name: text(
        'Skole, barnehage, student- og ungdomsmiljø',
        'School, kindergarten and places for students and young people',
      ),
    },
    { code: 'BYR', name: text('Byrom, park og utsiktspunkt', 'Public space, park and viewpoint') },
    {
      code: 'BYG',
      name: text('Byggefase og midlertidige forhold', 'Construction phase and temporary conditions'),
    },
    { code: 'DRI', name: text('Drift, vedlikehold og evaluering', 'Operation, maintenance and evaluation') },
  ],
  points: [...fel, ...bru, ...hoy, ...par, ...ban, ...van, ...hel, ...sko, ...byr, ...byg, ...dri],
}
