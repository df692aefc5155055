import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicators, type Reading } from '../../../../geodata/model/indicator.ts'
import { groupTable, timeTable } from '../../../../geodata/plan/plots/figureTable.ts'
import { plotOption } from '../../../../geodata/plan/plots/plotOption.ts'
import { plotSvg } from '../../../../geodata/plan/plots/plotSvg.ts'
import { sayFigure } from '../../../../geodata/plan/plots/sayFigure.ts'
import { sayReading, sayValue } from '../../../../geodata/plan/plots/sayReading.ts'
import type { ToldFigure } from '../../../../geodata/plan/plots/toldFigure.ts'

const parts = ['full', 'partial', 'none'].map((code) => ({ code, name: { nb: `${code} <&`, en: code } }))
const days = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']

const reading = (kind: ToldFigure['kind']): fc.Arbitrary<Reading> =>
  fc.record({
    value: fc.option(kind === 'share' ? fc.constantFrom(0, 0.25, 0.999, 1) : fc.nat(400)),
    of: fc.option(fc.nat(50)),
    parts: fc
      .tuple(fc.nat(30), fc.nat(30), fc.nat(30))
      .map((counts) => parts.map(({ code }, at) => ({ code, count: counts[at] ?? 0 }))),
  })

const told: fc.Arbitrary<ToldFigure> = fc
  .tuple(
    fc.constantFrom(...indicators.codes),
    fc.constantFrom('share' as const, 'days' as const, 'count' as const),
  )
  .chain(([code, kind]) =>
    fc
      .record({ now: reading(kind), readings: fc.array(reading(kind), { maxLength: 4 }) })
      .map(({ now, readings }) => ({
        figure: {
          code,
          now,
          series: readings.map((one, at) => ({ on: days[at] as string, reading: one })),
          districts: [{ code: null, name: null, reading: now }],
          departments: null,
        },
        kind,
        name: indicators.labels[code],
        parts,
      })),
  )

const line = (values: readonly (number | null)[]): ToldFigure => ({
  figure: {
    code: 'signs_inspected',
    now: { value: 0.5, of: 4, parts: [] },
    series: values.map((value, at) => ({ on: days[at] as string, reading: { value, of: 4, parts: [] } })),
    districts: null,
    departments: null,
  },
  kind: 'share',
  name: indicators.labels.signs_inspected,
  parts: [],
})
const view = { language: 'nb', look: 'light', step: 'month', width: 500 } as const

describe('plots', () => {
  it('are whole drawings, of any figure, in any look, at any width', () => {
    fc.assert(
      fc.property(
        told,
        fc.constantFrom('light' as const, 'dark' as const, 'print' as const),
        fc.integer({ min: 260, max: 900 }),
        (figure, look, width) => {
          const plot = plotOption(figure, { ...view, look, width })
          if (!plot) return
          const svg = plotSvg(plot)
          expect(svg).toMatch(/^<svg [^>]*>[\s\S]*<\/svg>$/)
          expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|<image|href="http/)
          expect(svg).not.toContain('<&')
          expect(plot.width).toBe(width)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('draw a step with nothing to tell of as a gap, and nothing at all as no plot', () => {
    const marks = (values: readonly (number | null)[]) =>
      plotSvg(plotOption(line(values), view)!).match(/<path/g)!.length
    expect(marks([0.5, null, 0.5, 0.5])).toBe(marks([0.5, 0, 0.5, 0.5]) - 1)
    expect(plotOption(line([null, null]), view)).toBeNull()
    expect(plotOption(line([]), view)).toBeNull()
  })

  it('tell parts apart on paper without any colour', () => {
    const figure = { ...line([]).figure, code: 'bridge_coverage' as const }
    const counted = { value: 9, of: null, parts: parts.map(({ code }) => ({ code, count: 3 })) }
    const plot = plotOption(
      {
        figure: { ...figure, now: counted, series: [{ on: '2026-01-31', reading: counted }] },
        kind: 'count',
        name: indicators.labels.bridge_coverage,
        parts,
      },
      { ...view, look: 'print' },
    )!
    const colours = [...plotSvg(plot).matchAll(/(?:fill|stroke)="#([0-9a-f]{6})"/g)].map(([, hex]) => hex!)
    expect(colours.length).toBeGreaterThan(5)
    expect(
      colours.filter((hex) => hex.slice(0, 2) !== hex.slice(2, 4) || hex.slice(0, 2) !== hex.slice(4)),
    ).toEqual([])
    const drawn = [...plotSvg(plot).matchAll(/<pattern[\s\S]*?<\/pattern>/g)].map(([one]) =>
      one.replace(/id="[^"]*"/, '').replaceAll(/#[0-9a-f]{6}/g, ''),
    )
    expect(new Set(drawn).size).toBe(parts.length)
  })
})

describe('the table behind a plot', () => {
  it('has every step and every part, with what was counted', () => {
    fc.assert(
      fc.property(told, (figure) => {
        const { head, rows } = timeTable(figure, 'month', 'nb')
        expect(rows).toHaveLength(figure.figure.series.length)
        for (const [at, row] of rows.entries()) {
          expect(row).toHaveLength(head.length)
          const counts = figure.figure.series[at]?.reading.parts.map(({ count }) => String(count))
          expect(row.slice(-parts.length)).toEqual(counts)
        }
        expect(groupTable(figure, 'district', 'nb')?.rows[0]?.[0]).toBe('Ikke kjent')
        expect(groupTable(figure, 'department', 'nb')).toBeNull()
      }),
      { numRuns: 60 },
    )
  })
})

describe('a figure in words', () => {
  it('says neither all nor none of what is neither', () => {
    expect(sayValue('share', 0.999, 'nb')).toBe('99 %')
    expect(sayValue('share', 0.001, 'en')).toBe('1%')
    expect([0, 1].map((value) => sayValue('share', value, 'nb'))).toEqual(['0 %', '100 %'])
    expect(sayValue('count', null, 'nb')).toBe('–')
  })

  it('says what a share is of, and where it came from', () => {
    expect(sayReading('share', { value: 0.75, of: 4, parts: [] }, 'nb')).toBe('75 % (3 av 4)')
    expect(sayReading('days', { value: 12.5, of: 4, parts: [] }, 'nb')).toBe('12,5 dager (median av 4)')
    expect(sayFigure(line([0.25, null, 0.5]), 'month', 'nb')).toBe(
      'Hjelpeskilt kontrollert innen fristen: 50 % (2 av 4). Fra 25 % (jan. 2026) til 50 % (mars 2026).',
    )
  })
})
