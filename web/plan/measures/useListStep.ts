import type { Measure } from '../../../geodata/model/measure.ts'
import { sayFailure } from '../../api/failure.ts'
import { notify } from '../../components/announcements.ts'
import { useWords } from '../../words/words.ts'
import type { MeasureChange } from './changeMeasure.ts'
import { useChangeMeasure } from './measures.ts'

/** One click on a line of a measure, and the way back. */
export function useListStep(measure: Measure) {
  const shared = useWords()
  const save = useChangeMeasure()
  return {
    isPending: save.isPending,
    error: save.error,
    /** `undo` is made from the version that was stored; `done` says what happened. */
    take: (change: MeasureChange, undo: MeasureChange, done: string) =>
      save.mutate(
        { seen: measure, change },
        {
          onSuccess: (stored) =>
            notify({
              text: done,
              action: {
                label: shared.undo,
                // It may be taken back from another page.
                run: () =>
                  void save
                    .mutateAsync({ seen: stored, change: undo })
                    .catch((error: unknown) => notify({ text: sayFailure(error) })),
              },
            }),
        },
      ),
  }
}
