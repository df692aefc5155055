import { describe, expect, it } from 'vitest'
import { edgeSchema } from '../../../geodata/model/edge.ts'
import {
  checkExtent,
  extentRowsOf,
  readableExtent,
  withStretches,
} from '../../../web/securing/extent/extentRows.ts'

const edge = (code: string, lengthMetres: number | null) => ({
  ...edgeSchema.parse({ code, access: 'all' }),
  lengthMetres,
})
const edges = [edge('left', 60), edge('right', 60), edge('roof-1', null)]
const row = (edge: string, from: string, to: string) => ({ key: `${edge}${from}${to}`, edge, from, to })
const typed = (rows: readonly { edge: string; from: string; to: string }[]) =>
  rows.map(({ edge, from, to }) => [edge, from, to])

describe('the extent of a safeguard as it is typed', () => {
  it('is read with a decimal comma; an empty field is the beginning or the end', () => {
    const checked = checkExtent([row('left', '12,5', '36'), row('right', '', '')], edges, 'nb')
    expect(checked).toEqual({
      valid: true,
      extent: [
        { edge: 'left', from: 12.5, to: 36 },
        { edge: 'right', from: 0, to: null },
      ],
    })
  })

  it.each([
    ['left', '12,x', '', 'extent.0.from', 'Skriv et tall i meter, for eksempel 12,5.'],
    ['left', '30', '20', 'extent.0.to', 'Må være større enn der strekningen begynner.'],
    ['left', '0', '61', 'extent.0.to', '«Venstre side» er 60 m lang. Velg et mål som ikke er større.'],
    ['left', '60', '', 'extent.0.from', '«Venstre side» er 60 m lang. Velg et mål som er mindre.'],
  ])('says at its field what is wrong: %s %s-%s', (edge, from, to, field, message) => {
    expect(checkExtent([row(edge, from, to)], edges, 'nb')).toEqual({
      valid: false,
      errors: { [field]: message },
    })
  })

  it('names the row of an edge the thing does not have', () => {
    const checked = checkExtent([row('left', '', ''), row('roof-2', '', '')], edges, 'nb')
    expect(checked.valid || Object.keys(checked.errors)).toEqual(['extent.1.edge'])
  })

  it('takes only the whole of a part without a known length', () => {
    expect(checkExtent([row('roof-1', '', '')], edges, 'nb').valid).toBe(true)
    expect(checkExtent([row('roof-1', '2', '')], edges, 'nb').valid).toBe(false)
  })

  it('shows what can be read while the rest is being typed', () => {
    expect(readableExtent([row('left', '1,', ''), row('right', '5', '10')], edges)).toEqual([
      { edge: 'right', from: 5, to: 10 },
    ])
  })
})

describe('a drawn line or a gap to be filled', () => {
  it('joins the rows it touches, and reaches the end as the end', () => {
    const rows = [row('left', '', '24'), row('right', '10', '20')]
    const filled = withStretches(rows, [{ edge: 'left', from: 24, to: 60 }], edges, 'nb')
    expect(typed(filled)).toEqual([
      ['right', '10', '20'],
      ['left', '', ''],
    ])
  })

  it('leaves a row that cannot be read as it stands', () => {
    const filled = withStretches([row('left', '4x', '')], [{ edge: 'left', from: 1.25, to: 2 }], edges, 'nb')
    expect(typed(filled)).toEqual([
      ['left', '4x', ''],
      ['left', '1,25', '2'],
    ])
  })

  it('comes back as it was stored', () => {
    const extent = [{ edge: 'left', from: 12.5, to: null }]
    expect(readableExtent(extentRowsOf(extent, 'nb'), edges)).toEqual(extent)
  })
})
