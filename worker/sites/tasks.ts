import { releaseDueAnswers } from '../clarifications/releaseTask.ts'
import { countSites } from './figure.ts'
import { closeExpiredSites, eraseOldLog } from './nightly.ts'
import type { ScheduledTask } from './schedule.ts'

/** Everything the vault does by itself. */
export const scheduledTasks: readonly ScheduledTask[] = [
  releaseDueAnswers,
  closeExpiredSites,
  eraseOldLog,
  countSites,
]
