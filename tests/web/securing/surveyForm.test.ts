import { describe, expect, it } from 'vitest'
import { surveyContentSchema } from '../../../geodata/model/survey.ts'
import {
  checkSurvey,
  freeCode,
  type SurveyForm,
  surveyFormOf,
  withoutEdge,
} from '../../../web/securing/survey/surveyForm.ts'

const content = surveyContentSchema.parse({
  seenOn: '2026-05-04',
  edges: [
    { code: 'left', access: 'some', reachable: [{ from: 0, to: 12.5 }] },
    { code: 'right', access: 'all' },
    { code: 'end', access: 'unknown', lengthMetres: 4.25 },
  ],
  parapets: [
    { edge: 'left', from: 2, to: null, heightMetres: 1.12, measuredOn: '2026-05-04', basis: 'measured' },
  ],
  supports: [20, 40.5],
})
const form = surveyFormOf(content, 'nb')
const errorsOf = (changed: SurveyForm) => {
  const checked = checkSurvey(changed, 'nb')
  return checked.valid ? {} : checked.errors
}

describe('a survey in its editor', () => {
  it('comes out as it went in', () => {
    expect(form.edges[2]?.length).toBe('4,25')
    expect(checkSurvey(form, 'nb')).toEqual({ valid: true, content })
  })

  it('points at the field that is not a number, by the path the API uses', () => {
    const typed: SurveyForm = {
      ...form,
      edges: form.edges.map((edge) => ({
        ...edge,
        reachable: edge.reachable.map((row) => ({ ...row, to: 'tolv' })),
      })),
      parapets: form.parapets.map((parapet) => ({ ...parapet, height: '' })),
      supports: [{ key: 'a', at: '2o' }],
    }
    expect(errorsOf(typed)).toEqual({
      'edges.0.reachable.0.to': 'Skriv et tall, for eksempel 1,2.',
      'parapets.0.heightMetres': 'Må fylles ut.',
      'supports.0': 'Skriv et tall, for eksempel 1,2.',
    })
  })

  it('leaves out what does not count any more: stretches of an edge that is reached all along, a length that the line gives', () => {
    const whole: SurveyForm = {
      ...form,
      edges: form.edges.map((edge) => ({ ...edge, access: 'all', length: '99' })),
    }
    const checked = checkSurvey(whole, 'nb')
    expect(checked.valid && checked.content.edges.map(({ reachable }) => reachable)).toEqual([[], [], []])
    expect(checked.valid && checked.content.edges.map(({ lengthMetres }) => lengthMetres)).toEqual([
      null,
      null,
      99,
    ])
  })

  it('numbers parts, and has one of each edge of a line', () => {
    expect(freeCode('roof', [{ code: 'roof-1' }, { code: 'roof-3' }])).toBe('roof-2')
    expect(freeCode('left', form.edges)).toBeNull()
    expect(freeCode('start', form.edges)).toBe('start')
  })

  it('takes the parapets with it when an edge is removed', () => {
    const left = withoutEdge(form, 'left')
    expect(left.edges.map(({ code }) => code)).toEqual(['right', 'end'])
    expect(left.parapets).toEqual([])
  })
})
