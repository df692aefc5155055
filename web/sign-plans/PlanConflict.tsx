import type { SignPlan } from '../../geodata/model/signPlan.ts'
import { BothVersions, type VersionRow } from '../securing/editor/BothVersions.tsx'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { type PlanDraft, signLetter } from './planDraft.ts'
import { plannerWords } from './plannerWords.ts'
import { settingsWords } from './settingsWords.ts'
import type { Saving } from './useSavePlan.ts'
import { waysWords } from './waysWords.ts'

/** The plan as somebody else has saved it, beside what was about to be saved here. */
export function PlanConflict({
  conflict,
  mine,
  saving,
}: {
  conflict: SignPlan
  mine: PlanDraft
  saving: Saving
}) {
  const settings = useWords(settingsWords)
  const ways = useWords(waysWords)
  const words = useWords(plannerWords)
  const language = useLanguage()
  const row = (what: string, say: (plan: PlanDraft) => string): VersionRow => ({
    what,
    stored: say(conflict),
    mine: say(mine),
  })
  const names = ['reachMetres', 'outsideMetres', 'readingMetres', 'spacingMetres', 'snapMetres'] as const
  return (
    <BothVersions
      by={conflict.by}
      at={conflict.at}
      rows={[
        row(settings.name, ({ name }) => name),
        row(settings.note, ({ note }) => note),
        ...names.map((name) =>
          row(settings.fields[name], (plan) => `${formatNumber(plan.settings[name], language)} m`),
        ),
        row(words.signsHeading, ({ signs }) => signs.map(saySign).join(' · ')),
        row(ways.closeTask, ({ closedAt }) => String(closedAt.length)),
        row(ways.drawTask, ({ addedWays }) => String(addedWays.length)),
        row(ways.forbidTask, ({ forbidden }) => String(forbidden.length)),
        row(ways.counts, ({ counts }) => String(counts.length)),
      ]}
      failure={saving.failure}
      busy={saving.isBusy}
      onKeepMine={() => void saving.keepMine()}
      onTakeStored={saving.takeStored}
    />
  )
}

/** Enough to tell two placings apart. */
function saySign({ point: [lon, lat], facingDegrees }: PlanDraft['signs'][number], index: number): string {
  return `${signLetter(index)} ${lat.toFixed(5)} ${lon.toFixed(5)} ${facingDegrees ?? ''}°`
}
