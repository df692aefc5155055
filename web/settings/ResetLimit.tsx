import { Button } from '@digdir/designsystemet-react'
import type { ThresholdCode } from '../../geodata/checks/thresholds.ts'
import type { Threshold } from '../../geodata/model/check.ts'
import { sayFailure } from '../api/failure.ts'
import { notify } from '../components/announcements.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { deliveredLimit, limitText, ownLimit } from './limitDraft.ts'
import type { ThresholdSettings } from './thresholds.ts'
import { thresholdWords } from './thresholdWords.ts'
import { useSetThreshold } from './useThresholds.ts'

/** Takes the municipality's own value away; it can be put back. */
export function ResetLimit({ threshold, settings }: { threshold: Threshold; settings: ThresholdSettings }) {
  const words = useWords(thresholdWords)
  const shared = useWords()
  const text = useText()
  const language = useLanguage()
  const set = useSetThreshold()
  const delivered = deliveredLimit(threshold.code)
  const name = text(threshold.label)
  const own = ownLimit(settings, threshold.code)
  const fail = (error: unknown) => notify({ text: sayFailure(error) })
  const reset = async () => {
    try {
      const limit = { code: threshold.code as ThresholdCode, value: delivered.value }
      const { revision } = await set.mutateAsync({ limit, revision: settings.revision })
      const undo = () => set.mutateAsync({ limit: own!, revision }).catch(fail)
      notify({
        text: words.saved(name, limitText(delivered, language)),
        action: { label: shared.undo, run: () => void undo() },
      })
    } catch (error) {
      fail(error)
    }
  }
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      loading={set.isPending}
      aria-label={words.resetLimit(name, limitText(delivered, language))}
      onClick={() => void reset()}
    >
      {words.reset}
    </Button>
  )
}
