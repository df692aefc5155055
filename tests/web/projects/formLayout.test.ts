import { describe, expect, it } from 'vitest'
import { currentChecklist } from '../../../geodata/checklists/rekkverk.ts'
import { type ProjectProperties, projectProperties } from '../../../geodata/model/project.ts'
import { formFields, formLayout } from '../../../web/projects/formLayout.ts'

const layout = (properties: Partial<ProjectProperties>) => formLayout(properties, currentChecklist.points)

describe('the layout of the project form', () => {
  it('has every attribute of a project exactly once, whatever is filled in', () => {
    const all = Object.keys(projectProperties.shape).sort()
    expect([...formFields].sort()).toEqual(all)
    for (const contents of [[], ['bridge'], ['building', 'public_space']] as ProjectProperties['contents'][])
      expect(Object.values(layout({ contents })).flat().sort()).toEqual(all)
  })

  it('starts short', () => {
    const { contents, measures, questions } = layout({})
    expect(contents).toEqual(['contents'])
    expect(measures).toEqual(['heightMetres', 'storeys'])
    expect(questions).toEqual([])
  })

  it('asks what belongs to what the project includes', () => {
    expect(layout({ contents: ['building'] }).contents).toEqual(['contents', 'uses'])
    expect(layout({ contents: ['bridge'] }).contents).toEqual(['contents'])
    expect(layout({ contents: ['bridge'] }).measures).toEqual(['bridgeLengthMetres', 'bridgeOver'])
    expect(layout({ contents: ['building'] }).questions).toContain('childrenPresent')
    expect(layout({ contents: ['bridge'] }).rest).toContain('childrenPresent')
  })

  it('never folds away what is filled in, also a no', () => {
    const { measures, questions } = layout({ contents: ['bridge'], heightMetres: 12, childrenPresent: false })
    expect(measures).toContain('heightMetres')
    expect(questions).toContain('childrenPresent')
  })
})
