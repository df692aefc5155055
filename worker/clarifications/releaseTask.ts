import { dueNow, gridAfter } from '../../geodata/clarifications/release.ts'
import { municipalityOf } from '../platform/objects.ts'
import type { ScheduledTask } from '../sites/schedule.ts'
import { timingOf } from './timing.ts'

/**
 * Lets out the answers that are due, at every instant of the grid, whether or not there are any. What has been handed
 * over is known by the question no longer waiting, so that nothing is lost where one of the objects stops in between.
 */
export const releaseDueAnswers: ScheduledTask = {
  name: 'release answers',
  nextAt: ({ environment, now }) => gridAfter(now, timingOf(environment)),
  async run({ state: { clarifications }, environment, now }) {
    const municipality = municipalityOf(environment)
    const waiting = await municipality.waitingQuestions()
    const queue = waiting?.map((question) => ({
      ...question,
      answeredAt: clarifications.of(question.id)?.firstAt ?? null,
    }))
    const { at, ids } = dueNow(queue ?? [], now, timingOf(environment))
    if (ids.length === 0) return
    const answers = ids.map((id) => {
      const { outcome, advice } = clarifications.of(id)!.entry
      return { id, outcome, advice }
    })
    const taken = await municipality.releaseAnswers(at.toISOString(), answers)
    // A task that fails is tried again shortly, which is within the same step of the grid where the step is of any length.
    if (!taken) throw new Error('the municipality takes no answers while it is backed up or restored')
    clarifications.markReleased(ids)
  },
}
