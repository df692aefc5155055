import { describe, expect, it } from 'vitest'
import { changed, redone, undoable, undone } from '../../../web/securing/editor/undoable.ts'

describe('undo and redo', () => {
  it('take keystrokes in one field as one step', () => {
    let state = undoable('')
    for (const text of ['1', '12', '12,5']) state = changed(state, text, 'extent.0.from')
    state = changed(state, '12,5 til', 'extent.0.to')
    expect(undone(state).present).toBe('12,5')
    expect(undone(undone(state)).present).toBe('')
    expect(redone(redone(undone(undone(state)))).present).toBe('12,5 til')
  })

  it('forget what was undone once something else is done, and begin a new step after it', () => {
    const first = changed(undoable('a'), 'ab', 'name')
    const other = changed(undone(first), 'ac', 'name')
    expect(redone(other).present).toBe('ac')
    expect(undone(other).present).toBe('a')
  })

  it('take what is not typed as steps of its own', () => {
    const two = changed(changed(undoable(0), 1), 2)
    expect(undone(two).present).toBe(1)
  })
})
