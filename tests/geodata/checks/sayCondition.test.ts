import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentChecklist } from '../../../geodata/checklists/rekkverk.ts'
import {
  all,
  always,
  any,
  atLeast,
  type Condition,
  has,
  near,
  not,
} from '../../../geodata/checks/condition.ts'
import { sayCondition } from '../../../geodata/checks/sayCondition.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import type { Language } from '../../../geodata/model/language.ts'

function say(condition: Condition, language: Language = 'nb'): string {
  return sayCondition(condition, defaultThresholds, language).replaceAll('\u00a0', ' ')
}

/** Few, so that what differs by its brackets alone comes up often. */
const leaf = fc.constantFrom<Condition>(
  has('kind', 'zoning_plan', 'own_project'),
  has('kind', 'zoning_plan'),
  has('staffed', true),
)
/** Lists of two or more: one condition alone reads the same with or without a list around it, and means the same. */
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((of) => any(...of)),
    tie('condition').map(not),
  ),
}))

describe('a condition in words', () => {
  it.each<[Condition, string, string]>([
    [always, 'Gjelder alltid.', 'Always applies.'],
    [
      near('rail', 'rail_metres'),
      'Gjelder når nærmeste bane er høyst 100 m unna (grensen «Avstand til bane»).',
      'Applies when the nearest rail line is at most 100 m away (the limit “Distance to rail”).',
    ],
    [
      all(has('kind', 'zoning_plan'), any(has('staffed', true), has('contents', 'station', 'viewpoint'))),
      'Gjelder når «Sakstype» er «Reguleringsplan» og (svaret på «Bemannet eller driftet anlegg» er ja eller det under «Prosjektet omfatter» er valgt «Stasjon eller holdeplass på bane» eller «Utsiktspunkt»).',
      'Applies when “Kind of case” is “Zoning plan” and (the answer to “Staffed or operated facility” is yes or under “The project includes”, “Station or rail stop” or “Viewpoint” is chosen).',
    ],
    [
      { test: 'near', target: 'water', within: 40 },
      'Gjelder når nærmeste vannkant er høyst 40 m unna.',
      'Applies when the nearest water edge is at most 40 m away.',
    ],
    [
      not(atLeast('heightMetres', 'high_point_metres')),
      'Gjelder når «Høyeste punkt over terreng» er mindre enn 10 m (grensen «Høyt bygg, målt i meter»).',
      'Applies when “Highest point above ground” is less than 10 m (the limit “High building, in metres”).',
    ],
    [
      not(all(has('staffed', true), { test: 'atLeast', attribute: 'heightMetres', limit: 12.5 })),
      'Gjelder når det ikke stemmer at (svaret på «Bemannet eller driftet anlegg» er ja og «Høyeste punkt over terreng» er minst 12,5 m).',
      'Applies when it is not so that (the answer to “Staffed or operated facility” is yes and “Highest point above ground” is at least 12.5 m).',
    ],
  ])('%j', (said, nb, en) => {
    expect(say(said)).toBe(nb)
    expect(say(said, 'en')).toBe(en)
  })

  it('names the value the municipality has set', () => {
    const own = defaultThresholds.map((limit) =>
      limit.code === 'rail_metres' ? { ...limit, value: 30 } : limit,
    )
    expect(sayCondition(near('rail', 'rail_metres'), own, 'nb')).toContain('30')
  })

  it('is never the same for two conditions that differ', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 300, maxLength: 300 }), (conditions) => {
        for (const language of ['nb', 'en'] as const) {
          const different = new Map(conditions.map((one) => [JSON.stringify(one), one]))
          const said = new Set([...different.values()].map((one) => say(one, language)))
          expect(said.size).toBe(different.size)
        }
      }),
    )
  })

  it('shows no code of ours to a reader, whatever the checklist asks', () => {
    for (const { appliesWhen } of currentChecklist.points)
      for (const language of ['nb', 'en'] as const)
        expect(say(appliesWhen, language)).not.toMatch(/[a-z]_[a-z]|[a-z][A-Z]|…/)
  })

  it('can be said while it is being made', () => {
    const unfinished = all(
      { test: 'attribute', attribute: '', in: [] } as unknown as Condition,
      { test: 'atLeast', attribute: 'heightMetres', limit: '12 meter' } as unknown as Condition,
      { test: 'near', target: 'rail', within: { threshold: '' } } as unknown as Condition,
    )
    expect(say(unfinished)).toBe(
      'Gjelder når … er …, «Høyeste punkt over terreng» er minst … og nærmeste bane er høyst … unna.',
    )
  })
})
