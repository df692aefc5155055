import { describe, expect, it } from 'vitest'
import { currentChecklist, findPoint } from '../../../geodata/checklists/rekkverk.ts'
import { all, any, atLeast, type Condition, has, near, not } from '../../../geodata/checks/condition.ts'
import type { ContextLookup } from '../../../geodata/checks/context.ts'
import { explainFinding, explainTrace } from '../../../geodata/checks/explain.ts'
import { runCheck } from '../../../geodata/checks/run.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import type { Language } from '../../../geodata/model/language.ts'
import type { ProjectProperties } from '../../../geodata/model/project.ts'
import { area, away, mapped, project, thing, unmapped } from './eksempelvik.ts'
import { finding, say } from './said.ts'

const nearWater = near('water', 'water_metres')
const nearRail = near('rail', 'rail_metres')
const high = atLeast('heightMetres', 'high_point_metres')

type Case = [string, Condition, Partial<ProjectProperties>, ContextLookup, string, string]
const cases: Case[] = [
  [
    'a height that is missing',
    high,
    {},
    mapped(),
    'Kan ikke avgjøres: «Høyeste punkt over terreng» er ikke oppgitt.',
    'Cannot be decided: “Highest point above ground” is not stated.',
  ],
  [
    'a height',
    high,
    { heightMetres: 24.5 },
    mapped(),
    'Gjelder fordi: «Høyeste punkt over terreng» er 24,5 m (grense 10 m).',
    'Applies because: “Highest point above ground” is 24.5 m (limit 10 m).',
  ],
  [
    'a count',
    atLeast('parkingDecks', 'parking_decks'),
    { parkingDecks: 1 },
    mapped(),
    'Gjelder ikke: «Parkeringsdekk over terreng» er 1 (grense 2).',
    'Does not apply: “Parking decks above ground” is 1 (limit 2).',
  ],
  [
    'a yes',
    has('pedestrianAccess', true),
    { pedestrianAccess: true },
    mapped(),
    'Gjelder fordi: svaret på «Gående har tilgang» er ja.',
    'Applies because: the answer to “Pedestrians have access” is yes.',
  ],
  [
    'a no',
    has('pedestrianAccess', true),
    { pedestrianAccess: false },
    mapped(),
    'Gjelder ikke: svaret på «Gående har tilgang» er nei.',
    'Does not apply: the answer to “Pedestrians have access” is no.',
  ],
  [
    'a code',
    has('kind', 'zoning_plan'),
    {},
    mapped(),
    'Gjelder fordi: «Sakstype» er «Reguleringsplan».',
    'Applies because: “Kind of case” is “Zoning plan”.',
  ],
  [
    'a code that is ruled out',
    not(has('kind', 'zoning_plan')),
    {},
    mapped(),
    'Gjelder ikke: «Sakstype» er «Reguleringsplan».',
    'Does not apply: “Kind of case” is “Zoning plan”.',
  ],
  [
    'a choice',
    has('uses', 'school', 'campus'),
    { uses: ['office', 'school'] },
    mapped(),
    'Gjelder fordi: «Skole» er valgt under «Bruk av bygg».',
    'Applies because: “School” is chosen under “Building uses”.',
  ],
  [
    'several choices',
    has('uses', 'school', 'campus'),
    { uses: ['campus', 'school'] },
    mapped(),
    'Gjelder fordi: «Universitet eller høyskole» og «Skole» er valgt under «Bruk av bygg».',
    'Applies because: “University or college” and “School” are chosen under “Building uses”.',
  ],
  [
    'choices not made',
    has('uses', 'school', 'campus'),
    { uses: ['office'] },
    mapped(),
    'Gjelder ikke: verken «Skole» eller «Universitet eller høyskole» er valgt under «Bruk av bygg».',
    'Does not apply: neither “School” nor “University or college” is chosen under “Building uses”.',
  ],
  [
    'many choices not made',
    has('uses', 'school', 'campus', 'hotel', 'retail'),
    { uses: ['office'] },
    mapped(),
    'Gjelder ikke: ingen relevante valg er gjort under «Bruk av bygg».',
    'Does not apply: no relevant choice is made under “Building uses”.',
  ],
  [
    'two reasons',
    all(nearWater, has('staffed', true)),
    { staffed: true },
    mapped(thing('water', away(0))),
    'Gjelder fordi: området berører vannkant (grense 50 m; laget fra 2026-05 dekker området) og svaret på «Bemannet eller driftet anlegg» er ja.',
    'Applies because: the nearest water edge touches the area (limit 50 m; the layer from 2026-05 covers the area) and the answer to “Staffed or operated facility” is yes.',
  ],
  [
    'only what is open',
    all(has('kind', 'zoning_plan'), any(nearRail, high)),
    {},
    unmapped(),
    'Kan ikke avgjøres: området er ikke kartlagt for bane og «Høyeste punkt over terreng» er ikke oppgitt.',
    'Cannot be decided: the area is not mapped for rail and “Highest point above ground” is not stated.',
  ],
  [
    'fields not filled in',
    any(high, has('staffed', true), has('staffed', true)),
    {},
    mapped(),
    'Kan ikke avgjøres: «Høyeste punkt over terreng» og «Bemannet eller driftet anlegg» er ikke oppgitt.',
    'Cannot be decided: “Highest point above ground” and “Staffed or operated facility” are not stated.',
  ],
  [
    'choices in the same field',
    all(has('uses', 'school'), any(has('uses', 'campus'), has('uses', 'hotel'))),
    { uses: ['hotel', 'school'] },
    mapped(),
    'Gjelder fordi: «Hotell» og «Skole» er valgt under «Bruk av bygg».',
    'Applies because: “Hotel” and “School” are chosen under “Building uses”.',
  ],
  [
    'the same reason twice',
    all(high, any(high, nearRail)),
    { heightMetres: 12 },
    mapped(),
    'Gjelder fordi: «Høyeste punkt over terreng» er 12 m (grense 10 m).',
    'Applies because: “Highest point above ground” is 12 m (limit 10 m).',
  ],
]

describe('a finding explained', () => {
  it.each(cases)('%s', (_, condition, properties, context, nb, en) => {
    expect(say('nb', condition, properties, context)).toBe(nb)
    expect(say('en', condition, properties, context)).toBe(en)
  })

  it('says what always applies in the words of the point', () => {
    const point = findPoint(currentChecklist, 'FEL-1')!
    const said = finding(point.appliesWhen, {}, mapped())
    expect(explainFinding(said.finding, point, 'nb')).toBe(
      'Gjelder alltid; planinitiativ/oppstartsmøte i plansak, forhåndskonferanse i byggesak.',
    )
    expect(explainFinding(said.finding, point, 'en')).toMatch(/^Applies always; planning initiative/)
  })

  it('has one sentence for every point, whatever is known', () => {
    for (const context of [mapped(thing('rail', away(30)), thing('water', away(70))), unmapped()]) {
      const { findings } = runCheck({
        project: { properties: project({ contents: ['building'], uses: ['housing'] }), geometry: area },
        checklist: currentChecklist,
        thresholds: defaultThresholds,
        context,
      })
      for (const found of findings) {
        const point = findPoint(currentChecklist, found.point)!
        expect(explainFinding(found, point, 'nb')).toMatch(/^(Gjelder|Kan ikke avgjøres).+[^.]\.$/)
        expect(explainFinding(found, point, 'en')).toMatch(
          /^(Applies|Does not apply|Cannot be decided).+[^.]\.$/,
        )
      }
    }
  })
})

describe('explainTrace', () => {
  it('is a sentence a step, in the order they were taken', () => {
    const said = finding(
      all(has('kind', 'zoning_plan'), nearWater, high),
      {},
      mapped(thing('water', away(12))),
    )
    const plain = (language: Language) =>
      explainTrace(said.finding.trace, language).map((sentence) => sentence.replaceAll('\u00a0', ' '))
    expect(plain('nb')).toEqual([
      '«Sakstype» er «Reguleringsplan».',
      '12 m til vannkant (grense 50 m; laget fra 2026-05 dekker området).',
      '«Høyeste punkt over terreng» er ikke oppgitt.',
    ])
    expect(plain('en')).toEqual([
      '“Kind of case” is “Zoning plan”.',
      'The nearest water edge is 12 m away (limit 50 m; the layer from 2026-05 covers the area).',
      '“Highest point above ground” is not stated.',
    ])
  })
})
