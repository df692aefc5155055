import type { Additions } from './checklist.ts'

/** What can be measured at a point, and so tried by a rule. Points that ask for a judgement have nothing here. */
export const measures: Additions<'measures'> = {
  'BRU-1': ['barrier_coverage', 'parapet'],
  'BRU-2': ['parapet'],
  'BRU-3': ['barrier_coverage'],
  'HOY-2': ['parapet'],
  'HOY-4': ['window'],
  'PAR-1': ['parapet', 'barrier_coverage'],
  'BAN-1': ['barrier_coverage'],
  'VAN-1': ['level_difference', 'parapet', 'barrier_coverage'],
  'HEL-2': ['window', 'parapet'],
  'SKO-1': ['window'],
  'BYR-2': ['level_difference', 'parapet'],
  'BYG-2': ['parapet', 'barrier_coverage'],
}
