import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { SignProperties } from '../../geodata/model/sign.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { changeThing, revertThing } from '../api/things.ts'
import { type BulkItem, type BulkResult, type Changed, runBulk } from './bulk.ts'
import { sayRefusal } from './sayRefusal.ts'

/** A change of many signs under way: how far it has come, what came of it, stopping it and taking it back. */
export function useBulk() {
  const queryClient = useQueryClient()
  const [done, setDone] = useState<number | null>(null)
  const [result, setResult] = useState<BulkResult | null>(null)
  const stopper = useRef<AbortController>(null)

  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: queryKeys.signs }),
      queryClient.invalidateQueries({ queryKey: queryKeys.things('signs') }),
      queryClient.invalidateQueries({ queryKey: queryKeys.tasks }),
    ])
  const run = async <Item extends BulkItem>(
    items: readonly Item[],
    changeOf: (item: Item) => Partial<SignProperties>,
  ): Promise<BulkResult> => {
    stopper.current = new AbortController()
    setResult(null)
    setDone(0)
    const send = (item: Item) =>
      changeThing('signs', item.id, item.revision, { properties: changeOf(item) }).then(
        ({ value }) => value.revision,
      )
    const came = await runBulk(items, send, sayRefusal, setDone, stopper.current.signal)
    setDone(null)
    setResult(came)
    await refresh()
    return came
  }
  /** Each back to what it was before; one that somebody has changed since stays. Goes on though the page is left. */
  const undo = async (changed: readonly Changed[]): Promise<BulkResult> => {
    const items = changed.map(({ revisionAfter, ...item }) => ({ ...item, revisionAfter }))
    const back = ({ id, revision, revisionAfter }: Changed) =>
      revertThing('signs', id, revisionAfter, revision).then(({ value }) => value.revision)
    const came = await runBulk(items, back, sayRefusal, () => {}, new AbortController().signal)
    await refresh()
    return came
  }
  return { done, result, run, undo, stop: () => stopper.current?.abort() }
}
