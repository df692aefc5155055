import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { describeField } from '../../../geodata/model/field.ts'
import { openingPurposes, openingSchema } from '../../../geodata/sites/opening.ts'
import { handlingSchema, reportProperties, reportStates } from '../../../geodata/sites/report.ts'
import {
  closingReasons,
  givenClosingReasonSchema,
  levelCriteria,
  newSiteSchema,
  siteBases,
  siteFactors,
  siteLevels,
  siteProperties,
  siteSchema,
  siteStates,
} from '../../../geodata/sites/site.ts'

describe('what a site holds', () => {
  test('nothing that could carry an event, a person, a count, a picture or an exact point', () => {
    expect(Object.keys(siteProperties.shape)).toEqual([
      'name',
      'level',
      'basis',
      'factors',
      'assessedOn',
      'nextAssessmentOn',
      'linked',
      'safeguards',
      'note',
      // Whether signs are to be set up, which measure 3.1.9 asks to be assessed (research.md 9.3).
      'signOutcome',
      'signReason',
      'signAssessedOn',
      'signNextOn',
      'signs',
    ])
    const kinds = siteSchema.shape.geometry.options.map((option) => option.shape.type.value)
    expect(kinds).toEqual(['Polygon', 'MultiPolygon'])
  })

  test('the log tells who, when, what for and how many, never which', () => {
    expect(Object.keys(openingSchema.shape)).toEqual(['at', 'by', 'purpose', 'shown'])
  })

  test('every field a person fills in has words for its form', () => {
    for (const [name, schema] of Object.entries({ ...siteProperties.shape, ...reportProperties.shape })) {
      // Ties to what the register has, chosen and not typed.
      if (!['linked', 'safeguards', 'signs'].includes(name))
        expect(describeField(schema as z.ZodType)?.label.nb, name).toBeTruthy()
    }
  })

  test('who assessed is never typed: an unknown member falls away', () => {
    const sent = {
      geometry: { type: 'Point', coordinates: [6.2, 64.8] },
      properties: {
        name: ' Prøvekaia ',
        level: 'L1',
        basis: 'professional',
        assessedOn: '2026-11-22',
        assessedBy: 'noen',
      },
    }
    expect(newSiteSchema.parse(sent)).toEqual({
      geometry: sent.geometry,
      properties: {
        name: 'Prøvekaia',
        level: 'L1',
        basis: 'professional',
        factors: [],
        assessedOn: '2026-11-22',
        nextAssessmentOn: null,
        linked: [],
        safeguards: [],
        note: null,
        signOutcome: null,
        signReason: null,
        signAssessedOn: null,
        signNextOn: null,
        signs: [],
      },
      textConfirmed: false,
    })
  })
})

describe('code lists', () => {
  const lists = {
    siteLevels,
    siteBases,
    siteFactors,
    siteStates,
    closingReasons,
    openingPurposes,
    reportStates,
  }

  test.each(Object.entries(lists))('%s has different words in both languages', (_, { labels }) => {
    for (const { nb, en } of Object.values(labels)) {
      expect(nb).toBeTruthy()
      expect(en).toBeTruthy()
      expect(nb).not.toBe(en)
    }
  })

  test('every level has a written criterion', () => {
    for (const level of siteLevels.codes) expect(levelCriteria[level].nb).toMatch(/^Fagfolk mener .+\.$/)
  })

  test('people cannot choose the reason that belongs to the system', () => {
    expect(givenClosingReasonSchema.safeParse('secured').success).toBe(true)
    expect(givenClosingReasonSchema.safeParse('expired').success).toBe(false)
    expect(handlingSchema.safeParse({ outcome: 'waiting' }).success).toBe(false)
  })
})
