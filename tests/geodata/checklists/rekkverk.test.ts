import { describe, expect, it } from 'vitest'
import { safeguardCatalogue } from '../../../geodata/catalogue/safeguards.ts'
import { type Checklist, checklistSchema, type Point } from '../../../geodata/checklists/checklist.ts'
import {
  checklists,
  currentChecklist,
  findPoint,
  findSharedChecklist,
} from '../../../geodata/checklists/rekkverk.ts'
import { findSource, sources } from '../../../geodata/checklists/sources.ts'
import type { Condition } from '../../../geodata/checks/condition.ts'
import { defaultThresholds } from '../../../geodata/checks/thresholds.ts'
import type { Grounding } from '../../../geodata/model/check.ts'
import { describeField } from '../../../geodata/model/field.ts'
import { projectProperties } from '../../../geodata/model/project.ts'

const points = currentChecklist.points.map((point) => [point.code, point] as const)

/** How many points each group of the domain draft has: 46 in all. */
const drafted = { FEL: 5, BRU: 8, HOY: 5, PAR: 4, BAN: 4, VAN: 3, HEL: 3, SKO: 3, BYR: 4, BYG: 3, DRI: 4 }

function leaves(condition: Condition): Condition[] {
  switch (condition.test) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leaves)
    case 'not':
      return leaves(condition.of)
    default:
      return [condition]
  }
}

describe('the checklist', () => {
  it('has every point of the draft, in order', () => {
    const codes = Object.entries(drafted).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => `${group}-${index + 1}`),
    )
    expect(codes).toHaveLength(46)
    expect(currentChecklist.points.map((point) => point.code)).toEqual(codes)
    expect(currentChecklist.groups.map((group) => group.code)).toEqual(Object.keys(drafted))
  })

  it('is the current one, and can be found by version', () => {
    expect(currentChecklist).toBe(checklists[0])
    expect(findSharedChecklist('2026.2')).toBe(currentChecklist)
    expect(findSharedChecklist('2026.1')?.version).toBe('2026.1')
    expect(findSharedChecklist('2025.1')).toBeUndefined()
    expect(findPoint(currentChecklist, 'VAN-1')?.group).toBe('VAN')
    expect(findPoint(currentChecklist, 'VAN-9')).toBeUndefined()
  })

  it('passes through JSON and its own schema unchanged', () => {
    const read: Checklist = checklistSchema.parse(JSON.parse(JSON.stringify(currentChecklist)))
    expect(read).toEqual(currentChecklist)
  })

  it.each(points)('%s belongs to its group and cites sources that exist', (code, point) => {
    expect(code.startsWith(`${point.group}-`)).toBe(true)
    expect(point.sources.filter((source) => !findSource(source))).toEqual([])
    expect(new Set(point.suggestedSafeguards).size).toBe(point.suggestedSafeguards.length)
  })

  it.each(points)('%s asks only for what an attribute can hold', (_, point) => {
    for (const leaf of leaves(point.appliesWhen)) {
      if (leaf.test === 'attribute') {
        const codes = describeField(projectProperties.shape[leaf.attribute])?.codes
        for (const value of leaf.in)
          expect(typeof value === 'boolean' ? codes === undefined : Object.hasOwn(codes ?? {}, value)).toBe(
            true,
          )
      }
      if (leaf.test === 'atLeast') {
        expect(projectProperties.shape[leaf.attribute].safeParse(1).success).toBe(true)
        expect(projectProperties.shape[leaf.attribute].safeParse('one').success).toBe(false)
      }
    }
  })
})

describe('grounding', () => {
  const words: Record<Grounding, RegExp> = {
    law: /\blovkrav\b/i,
    plan: /\bplanhjemmel\b/i,
    recommendation: /\banbefaling\b/i,
    routine: /\bkommunal rutine\b/i,
  }

  it.each(points)('%s has the badges its text says, no more and no fewer', (_, point) => {
    const said = Object.entries(words)
      .filter(([, word]) => word.test(point.groundingText.nb))
      .map(([grounding]) => grounding)
    expect([...point.groundings].sort()).toEqual(said.sort())
  })

  it.each(points)('%s never calls a recommendation a requirement in English either', (_, point) => {
    expect(/legal requirement/i.test(point.groundingText.en)).toBe(point.groundings.includes('law'))
    expect(/recommendation/i.test(point.groundingText.en)).toBe(point.groundings.includes('recommendation'))
  })

  it.each(points)('%s names the provision when it rests on law or planning authority', (_, point) => {
    const binding = point.groundings.includes('law') || point.groundings.includes('plan')
    if (binding) expect(point.legalReferences.length).toBeGreaterThan(0)
    for (const { url } of point.legalReferences)
      if (url) expect(new URL(url).hostname).toMatch(/^(www\.dibk\.no|lovdata\.no)$/)
  })
})

describe('what must not be said', () => {
  const said = (point: Point) =>
    [point.question, point.why, point.appliesText, point.groundingText, point.help ?? { nb: '', en: '' }]
      .flatMap(({ nb, en }) => [nb, en])
      .concat(point.provisions?.map(({ wording }) => wording) ?? [])
      .join(' ')
  const everything = [
    ...currentChecklist.points.map(said),
    ...safeguardCatalogue.map((entry) => JSON.stringify(entry)),
    ...Object.values(sources).map((source) => `${source.title.nb} ${source.title.en} ${source.url}`),
    ...defaultThresholds.map(({ note }) => `${note.nb} ${note.en}`),
  ].join('\n')

  it('no method, and no word that marks a place', () => {
    expect(everything).not.toMatch(/\bhopp|\bjump|utsprang|hot ?spot|selvmordsbru|dødelighet|lethal/i)
  })

  it('no real place that a source is about', () => {
    expect(everything).not.toMatch(
      /gap[ _-]?park|new forest|askøy|askoy|varodd|sundsvall|bracknell|woollahra/i,
    )
  })

  it('no parapet height that nobody has confirmed', () => {
    expect(everything).not.toMatch(/\b1[.,][0-4]0? ?m\b/)
  })

  it('nothing about what the closed clarification looks at', () => {
    const clarification = findPoint(currentChecklist, 'FEL-3')!
    expect(said(clarification)).not.toMatch(
      /nærhet|institusjon|sårbar|oppmerksomhet|proximity|institution|vulnerable|concern/i,
    )
    expect(clarification.appliesWhen).toEqual({ test: 'always' })
    expect(clarification.suggestedSafeguards).toEqual([])
  })
})
