import { describe, expect, it } from 'vitest'
import { currentChecklist } from '../../../geodata/checklists/rekkverk.ts'
import type { ProjectProperties } from '../../../geodata/model/project.ts'
import { attributesThatMatter } from '../../../web/projects/questionFields.ts'

const matter = (properties: Partial<ProjectProperties>) =>
  attributesThatMatter(properties, currentChecklist.points)

describe('the attributes that matter to the check', () => {
  it('always asks what kind of case it is and what it includes', () => {
    expect(matter({})).toContain('contents')
    expect(matter({ contents: ['public_space'] })).toContain('contents')
  })

  it('asks about the bridge once there is one', () => {
    const withoutBridge = matter({ contents: ['building'] })
    expect(withoutBridge).not.toContain('bridgeLengthMetres')
    expect(withoutBridge).not.toContain('bridgeSecured')
    expect(matter({ contents: ['bridge'] })).toContain('bridgeLengthMetres')
    expect(matter({ contents: ['bridge'] })).toContain('bridgeSecured')
  })

  it('keeps asking for what has been answered, so that the question stays where it is', () => {
    const answered = matter({ contents: ['building'], heightMetres: 34 })
    expect(matter({ contents: ['building'] })).toContain('heightMetres')
    expect(answered).toContain('heightMetres')
  })

  it('stops asking for storeys once the height decides', () => {
    expect(matter({ contents: ['building'], heightMetres: null })).toContain('storeys')
    expect(matter({ contents: ['building'], heightMetres: 34 })).not.toContain('storeys')
  })

  it('never asks for what no point looks at', () => {
    for (const attribute of ['name', 'caseNumber', 'responsible', 'description', 'planId'])
      expect(matter({})).not.toContain(attribute)
  })
})
