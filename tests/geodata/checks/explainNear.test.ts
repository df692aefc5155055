import { describe, expect, it } from 'vitest'
import { any, type Condition, has, near } from '../../../geodata/checks/condition.ts'
import { type ContextLookup, contextFrom } from '../../../geodata/checks/context.ts'
import type { ProjectProperties } from '../../../geodata/model/project.ts'
import { area, away, box, layer, mapped, thing, unmapped } from './eksempelvik.ts'
import { say } from './said.ts'

const nearWater = near('water', 'water_metres')
const nearRail = near('rail', 'rail_metres')
const nearBridge = near('bridges', 'bridge_metres')
const small = contextFrom({
  geometry: area,
  candidates: [],
  layers: [layer('rail', box(-20, -20, 140, 140))],
  registers: [],
})

type Case = [string, Condition, Partial<ProjectProperties>, ContextLookup, string, string]
const cases: Case[] = [
  [
    'a hit',
    nearWater,
    {},
    mapped(thing('water', away(12))),
    'Gjelder fordi: 12 m til vannkant (grense 50 m; laget fra 2026-05 dekker området).',
    'Applies because: the nearest water edge is 12 m away (limit 50 m; the layer from 2026-05 covers the area).',
  ],
  [
    'a hit with a name',
    nearBridge,
    {},
    mapped(thing('bridges', away(7.31), 'Eksempelbrua')),
    'Gjelder fordi: 7,3 m til bru «Eksempelbrua» (grense 25 m; etter registeret).',
    'Applies because: the nearest bridge, “Eksempelbrua”, is 7.3 m away (limit 25 m; according to the register).',
  ],
  [
    'a touch',
    nearRail,
    {},
    mapped(thing('rail', away(-50))),
    'Gjelder fordi: området berører bane (grense 100 m; laget fra 2026-05 dekker området).',
    'Applies because: the nearest rail line touches the area (limit 100 m; the layer from 2026-05 covers the area).',
  ],
  [
    'a miss',
    nearRail,
    {},
    mapped(thing('rail', away(240))),
    'Gjelder ikke: nærmeste bane er 240 m unna (grense 100 m; laget fra 2026-05 dekker området).',
    'Does not apply: the nearest rail line is 240 m away (limit 100 m; the layer from 2026-05 covers the area).',
  ],
  [
    'a near miss',
    nearRail,
    {},
    mapped(thing('rail', away(150))),
    'Gjelder ikke, men er i nærheten: nærmeste bane er 150 m unna (grense 100 m; laget fra 2026-05 dekker området).',
    'Does not apply, but is nearby: the nearest rail line is 150 m away (limit 100 m; the layer from 2026-05 covers the area).',
  ],
  [
    'a miss that rounds to the limit',
    nearRail,
    {},
    mapped(thing('rail', away(100.3))),
    'Gjelder ikke, men er i nærheten: nærmeste bane er litt over 100 m unna (grense 100 m; laget fra 2026-05 dekker området).',
    'Does not apply, but is nearby: the nearest rail line is just over 100 m away (limit 100 m; the layer from 2026-05 covers the area).',
  ],
  [
    'nothing at all',
    nearRail,
    {},
    mapped(),
    'Gjelder ikke: det er ingen bane innen 100 m (laget fra 2026-05 dekker området).',
    'Does not apply: there is no rail line within 100 m (the layer from 2026-05 covers the area).',
  ],
  [
    'a miss in the register',
    nearBridge,
    {},
    mapped(thing('bridges', away(80))),
    'Gjelder ikke: nærmeste bru er 80 m unna (grense 25 m; etter registeret).',
    'Does not apply: the nearest bridge is 80 m away (limit 25 m; according to the register).',
  ],
  [
    'no layer',
    nearRail,
    {},
    unmapped(),
    'Kan ikke avgjøres: området er ikke kartlagt for bane.',
    'Cannot be decided: the area is not mapped for rail.',
  ],
  [
    'a layer that ends too soon',
    nearRail,
    {},
    small,
    'Kan ikke avgjøres: kartlaget for bane fra 2026-05 dekker ikke hele området rundt (ingen funnet innen 100 m).',
    'Cannot be decided: the map layer for rail from 2026-05 does not cover everything around the area (none found within 100 m).',
  ],
  [
    'a hit in a layer that ends too soon',
    nearRail,
    {},
    contextFrom({
      geometry: area,
      candidates: [thing('rail', away(15))],
      layers: [layer('rail', box(-20, -20, 140, 140))],
      registers: [],
    }),
    'Gjelder fordi: 15 m til bane (grense 100 m; laget fra 2026-05 dekker ikke hele området rundt).',
    'Applies because: the nearest rail line is 15 m away (limit 100 m; the layer from 2026-05 does not cover everything around the area).',
  ],
  [
    "a number of the point's own",
    near('rail', 64.5),
    {},
    mapped(thing('rail', away(64))),
    'Gjelder fordi: 64 m til bane (grense 64,5 m; laget fra 2026-05 dekker området).',
    'Applies because: the nearest rail line is 64 m away (limit 64.5 m; the layer from 2026-05 covers the area).',
  ],
  [
    'an empty register',
    nearBridge,
    {},
    unmapped(),
    'Kan ikke avgjøres: ingen bruer er registrert ennå.',
    'Cannot be decided: no bridges are registered yet.',
  ],
  [
    'a near miss among other things',
    any(has('staffed', true), nearRail),
    { staffed: false },
    mapped(thing('rail', away(150))),
    'Gjelder ikke, men er i nærheten: nærmeste bane er 150 m unna (grense 100 m; laget fra 2026-05 dekker området).',
    'Does not apply, but is nearby: the nearest rail line is 150 m away (limit 100 m; the layer from 2026-05 covers the area).',
  ],
]

describe('a distance explained', () => {
  it.each(cases)('%s', (_, condition, properties, context, nb, en) => {
    expect(say('nb', condition, properties, context)).toBe(nb)
    expect(say('en', condition, properties, context)).toBe(en)
  })
})
