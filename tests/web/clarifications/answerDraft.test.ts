import { describe, expect, it } from 'vitest'
import { readyAdvice } from '../../../geodata/clarifications/advice.ts'
import { draftOf, inputOf, judgeDraft, withSentence } from '../../../web/clarifications/answerDraft.ts'

const sentence = readyAdvice[0]!.nb
const codes = { faults: [] as unknown[], remarks: [] as unknown[] }

describe('a draft of an answer', () => {
  it('begins with the answer that stands', () => {
    expect(draftOf(null)).toEqual({ outcome: null, advice: '' })
    const answer = { revision: 1, outcome: 'special', advice: sentence, at: '', by: '' } as const
    expect(draftOf(answer)).toEqual({ outcome: 'special', advice: sentence })
  })

  it('is sent without advice that belongs to the other outcome, and not before one is chosen', () => {
    expect(inputOf({ outcome: null, advice: sentence }, false)).toBeNull()
    expect(inputOf({ outcome: 'none', advice: sentence }, false)).toMatchObject({ advice: null })
    expect(inputOf({ outcome: 'special', advice: ` ${sentence} ` }, true)).toEqual({
      outcome: 'special',
      advice: sentence,
      textConfirmed: true,
    })
  })

  it('is kept whole while ready sentences are put in', () => {
    expect(withSentence('', sentence)).toBe(sentence)
    expect(withSentence('Snakk med oss.\n', sentence)).toBe(`Snakk med oss. ${sentence}`)
  })

  it('can be saved with every ready sentence in it', () => {
    const advice = readyAdvice.map(({ nb }) => nb).join(' ')
    expect(judgeDraft({ outcome: 'special', advice }, ['Prøvekaia'])).toEqual(codes)
    expect(judgeDraft({ outcome: 'none', advice: '' }, [])).toEqual(codes)
  })

  it('has faults that must be mended apart from remarks that may be meant', () => {
    const judged = (advice: string) => {
      const { faults, remarks } = judgeDraft({ outcome: 'special', advice }, ['Prøvekaia'])
      return [faults.length, remarks.length]
    }
    expect(judged('')).toEqual([1, 0])
    expect(judged('Sikre kantene ved Prøvekaia.')).toEqual([1, 0])
    expect(judged('Dette er et kjent sted for oss.')).toEqual([1, 0])
    expect(judged('Ta kontakt med Kari Nordmann om rekkverket.')).toEqual([0, 1])
  })
})
