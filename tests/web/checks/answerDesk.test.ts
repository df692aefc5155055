import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer, AnswerInput } from '../../../geodata/model/check.ts'
import { createAnswerDesk } from '../../../web/checks/answerDesk.ts'
import type { SaveOutcome } from '../../../web/checks/desk.ts'

const pause = 800

function answer(point: string, revision: number, changes: Partial<AnswerInput> = {}): Answer {
  return {
    point,
    revision,
    at: '2026-11-22T12:02:00.000Z',
    by: 'Planlegger',
    value: null,
    reason: '',
    ...changes,
  }
}

/** A save that answers when told to, and remembers what it was asked. */
function controlledSave() {
  const calls: {
    point: string
    input: AnswerInput
    revision: number
    finish: (outcome: SaveOutcome<Answer>) => void
  }[] = []
  const save = (point: string, input: AnswerInput, revision: number) =>
    new Promise<SaveOutcome<Answer>>((finish) => calls.push({ point, input, revision, finish }))
  return { calls, save }
}

const never = () => false
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('the answer desk', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('sends a choice at once, over revision 0 the first time', async () => {
    const { calls, save } = controlledSave()
    const desk = createAnswerDesk([], save, never)
    desk.write('VAN-1', { value: 'partly' }, 'now')
    expect(calls).toHaveLength(1)
    expect(desk.unsaved()).toEqual(['VAN-1'])
    expect(desk.stuck()).toEqual([])
    expect(calls[0]).toMatchObject({ point: 'VAN-1', revision: 0, input: { value: 'partly', reason: '' } })
    calls[0]!.finish({ kind: 'stored', stored: answer('VAN-1', 1, { value: 'partly' }) })
    await settle()
    expect(desk.read('VAN-1')).toMatchObject({ phase: 'saved', stored: { revision: 1 } })
    expect(desk.unsaved()).toEqual([])
  })

  it('waits for a pause in the typing, and sends once', async () => {
    const { calls, save } = controlledSave()
    const desk = createAnswerDesk([answer('VAN-1', 3, { value: 'yes' })], save, never)
    desk.write('VAN-1', { reason: 'K' }, 'soon')
    await vi.advanceTimersByTimeAsync(pause - 1)
    desk.write('VAN-1', { reason: 'Kant' }, 'soon')
    await vi.advanceTimersByTimeAsync(pause - 1)
    expect(calls).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(calls.map(({ input, revision }) => [input.reason, revision])).toEqual([['Kant', 3]])
  })

  it('sends what was typed during a request over the revision that request made', async () => {
    const { calls, save } = controlledSave()
    const desk = createAnswerDesk([], save, never)
    desk.write('VAN-1', { value: 'no' }, 'now')
    desk.write('VAN-1', { reason: 'Bygges senere' }, 'soon')
    await vi.advanceTimersByTimeAsync(10 * pause)
    expect(calls).toHaveLength(1)
    calls[0]!.finish({ kind: 'stored', stored: answer('VAN-1', 1, { value: 'no' }) })
    await settle()
    expect(calls[1]).toMatchObject({ revision: 1, input: { value: 'no', reason: 'Bygges senere' } })
  })

  it('keeps the text when a save fails, says why, and sends it again when told', async () => {
    const { calls, save } = controlledSave()
    const desk = createAnswerDesk([], save, never)
    desk.write('VAN-1', { reason: 'Viktig tekst' }, 'soon')
    await vi.advanceTimersByTimeAsync(pause)
    calls[0]!.finish({ kind: 'failed', sentence: 'Ingen forbindelse.' })
    await settle()
    expect(desk.read('VAN-1')).toMatchObject({
      phase: 'failed',
      failure: 'Ingen forbindelse.',
      draft: { reason: 'Viktig tekst' },
    })
    expect(desk.unsaved()).toEqual(['VAN-1'])
    expect(desk.stuck()).toEqual(['VAN-1'])
    desk.retry('VAN-1')
    expect(calls[1]!.input.reason).toBe('Viktig tekst')
  })

  it('holds both versions in a conflict and sends nothing until one is chosen', async () => {
    const { calls, save } = controlledSave()
    const desk = createAnswerDesk([answer('VAN-1', 1)], save, never)
    desk.write('VAN-1', { value: 'yes' }, 'now')
    calls[0]!.finish({ kind: 'conflict', current: answer('VAN-1', 2, { value: 'no', reason: 'Deres' }) })
    await settle()
    expect(desk.read('VAN-1')).toMatchObject({
      phase: 'conflict',
      draft: { value: 'yes' },
      stored: { value: 'no', revision: 2 },
    })
    desk.write('VAN-1', { reason: 'Min' }, 'soon')
    await vi.advanceTimersByTimeAsync(10 * pause)
    expect(calls).toHaveLength(1)
    desk.settle('VAN-1', 'mine')
    expect(calls[1]).toMatchObject({ revision: 2, input: { value: 'yes', reason: 'Min' } })
  })

  it('drops mine when theirs is chosen', async () => {
    const { calls, save } = controlledSave()
    const desk = createAnswerDesk([answer('VAN-1', 1)], save, never)
    desk.write('VAN-1', { value: 'yes' }, 'now')
    calls[0]!.finish({ kind: 'conflict', current: answer('VAN-1', 2, { value: 'no' }) })
    await settle()
    desk.settle('VAN-1', 'theirs')
    expect(desk.read('VAN-1')).toMatchObject({ phase: 'saved', draft: { value: 'no' } })
    expect(calls).toHaveLength(1)
    expect(desk.unsaved()).toEqual([])
  })

  it('takes in a newer answer only where nothing is being written', () => {
    const desk = createAnswerDesk([answer('A-1', 1), answer('A-2', 1)], controlledSave().save, never)
    desk.write('A-2', { reason: 'Mitt' }, 'soon')
    desk.receive([answer('A-1', 2, { reason: 'Nytt' }), answer('A-2', 2, { reason: 'Nytt' })])
    expect(desk.read('A-1').draft.reason).toBe('Nytt')
    expect(desk.read('A-2').draft.reason).toBe('Mitt')
  })

  it('does not go back to an older answer', () => {
    const desk = createAnswerDesk([answer('A-1', 3, { reason: 'Nyest' })], controlledSave().save, never)
    desk.receive([answer('A-1', 2, { reason: 'Eldre' })])
    expect(desk.read('A-1').draft.reason).toBe('Nyest')
  })

  it('sends nothing when the text is back to what is stored', async () => {
    const { calls, save } = controlledSave()
    const desk = createAnswerDesk([answer('A-1', 1, { reason: 'Som før' })], save, never)
    desk.write('A-1', { reason: 'Som før ' }, 'soon')
    await vi.advanceTimersByTimeAsync(pause)
    expect(calls).toHaveLength(0)
    expect(desk.read('A-1').phase).toBe('saved')
  })

  it('sends what waits when it is flushed, and tells its listeners', () => {
    const { calls, save } = controlledSave()
    const desk = createAnswerDesk([], save, never)
    let told = 0
    const stop = desk.subscribe(() => told++)
    desk.write('A-1', { reason: 'x' }, 'soon')
    expect(calls).toHaveLength(0)
    desk.flush()
    expect(calls).toHaveLength(1)
    expect(told).toBeGreaterThan(1)
    stop()
    const before = told
    desk.write('A-1', { reason: 'xy' }, 'soon')
    expect(told).toBe(before)
  })

  describe('with a choice that wants a reason', () => {
    const unlessYes = (_: string, value: AnswerInput['value']) => value !== null && value !== 'yes'

    it('holds it on the screen, says so, and sends both when the reason comes', async () => {
      const { calls, save } = controlledSave()
      const desk = createAnswerDesk([], save, unlessYes)
      desk.write('VAN-1', { value: 'no' }, 'now')
      expect(desk.read('VAN-1')).toMatchObject({ phase: 'held', draft: { value: 'no' }, stored: null })
      expect([desk.held(), desk.unsaved(), desk.stuck()]).toEqual([['VAN-1'], ['VAN-1'], []])
      desk.flush()
      desk.write('VAN-1', { reason: '  ' }, 'soon')
      await vi.advanceTimersByTimeAsync(pause)
      expect(calls).toHaveLength(0)
      desk.write('VAN-1', { reason: 'Bygges senere' }, 'soon')
      await vi.advanceTimersByTimeAsync(pause)
      expect(calls.map(({ input }) => input)).toEqual([{ value: 'no', reason: 'Bygges senere' }])
    })

    it('keeps what is stored while a new choice waits for its reason', async () => {
      const { calls, save } = controlledSave()
      const desk = createAnswerDesk([answer('VAN-1', 1, { value: 'yes' })], save, unlessYes)
      desk.write('VAN-1', { value: 'partly' }, 'now')
      desk.receive([answer('VAN-1', 1, { value: 'yes' })])
      expect(desk.read('VAN-1')).toMatchObject({
        phase: 'held',
        draft: { value: 'partly' },
        stored: { value: 'yes' },
      })
      desk.write('VAN-1', { value: 'yes' }, 'now')
      expect(desk.read('VAN-1').phase).toBe('saved')
      expect(calls).toHaveLength(0)
    })

    it('sends it when a reason is no longer wanted', () => {
      let wanted = true
      const { calls, save } = controlledSave()
      const desk = createAnswerDesk([], save, () => wanted)
      desk.write('VAN-1', { value: 'yes' }, 'now')
      desk.reconsider()
      expect(calls).toHaveLength(0)
      wanted = false
      desk.reconsider()
      expect(calls).toHaveLength(1)
    })

    it('holds it when the service wants one and the screen did not know', async () => {
      const { calls, save } = controlledSave()
      const desk = createAnswerDesk([], save, never)
      desk.write('VAN-1', { value: 'yes' }, 'now')
      calls[0]!.finish({ kind: 'held' })
      await settle()
      expect(desk.read('VAN-1')).toMatchObject({ phase: 'held', draft: { value: 'yes' } })
    })
  })

  it('gives the same object until something changes', () => {
    const desk = createAnswerDesk([answer('A-1', 1)], controlledSave().save, never)
    expect(desk.read('A-1')).toBe(desk.read('A-1'))
    expect(desk.read('B-1')).toBe(desk.read('B-1'))
  })
})
