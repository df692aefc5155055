import { describe, expect, it } from 'vitest'
import { shortcutFor, takesText } from '../../../web/checks/shortcuts.ts'

const plain = { modified: false, inTextField: false }

describe('shortcuts', () => {
  it.each([
    ['1', 'yes'],
    ['2', 'partly'],
    ['3', 'no'],
    ['4', 'not_relevant'],
    ['5', 'clarify'],
  ])('%s answers %s', (key, value) => {
    expect(shortcutFor({ key, ...plain })).toEqual({ does: 'answer', value })
  })

  it('goes to the next on n and N', () => {
    expect(shortcutFor({ key: 'n', ...plain })).toEqual({ does: 'next' })
    expect(shortcutFor({ key: 'N', ...plain })).toEqual({ does: 'next' })
  })

  it.each(['6', '0', 'Tab', 'Enter', 'a', ' '])('leaves %j to others', (key) => {
    expect(shortcutFor({ key, ...plain })).toBeNull()
  })

  it('does nothing while one types or holds a modifier', () => {
    expect(shortcutFor({ key: '1', modified: false, inTextField: true })).toBeNull()
    expect(shortcutFor({ key: 'n', modified: true, inTextField: false })).toBeNull()
  })

  it('knows text fields from choices', () => {
    expect(takesText({ tagName: 'TEXTAREA' })).toBe(true)
    expect(takesText({ tagName: 'INPUT', type: 'date' })).toBe(true)
    expect(takesText({ tagName: 'SELECT' })).toBe(true)
    expect(takesText({ tagName: 'DIV', isContentEditable: true })).toBe(true)
    expect(takesText({ tagName: 'INPUT', type: 'radio' })).toBe(false)
    expect(takesText({ tagName: 'BUTTON', type: 'button' })).toBe(false)
  })
})
