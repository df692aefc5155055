import { Alert, Button } from '@digdir/designsystemet-react'
import { ArrowRedoIcon, ArrowUndoIcon } from '@navikt/aksel-icons'
import { sayFailure } from '../api/failure.ts'
import { formatMoment } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Planner.module.css'
import { plannerWords } from './plannerWords.ts'
import type { Planner } from './usePlanner.ts'
import type { Saving } from './useSavePlan.ts'

/** The foot that stays in sight: whether the plan is saved, saving it, and undoing. */
export function PlanFoot({ planner, saving }: { planner: Planner; saving: Saving | null }) {
  const words = useWords(plannerWords)
  const language = useLanguage()
  const { canUndo, canRedo, undo, redo, draft } = planner.drafting
  return (
    <div className={styles.foot}>
      {saving && saving.failure !== null && (
        <Alert data-color="danger" role="alert">
          {words.notSaved} {sayFailure(saving.failure)}
        </Alert>
      )}
      {saving && (
        <>
          <Button
            loading={saving.isBusy}
            disabled={!saving.isDirty || draft.name.trim() === ''}
            onClick={() => void saving.save()}
          >
            {words.save}
          </Button>
          <p role="status">
            {saving.isDirty
              ? words.notSavedYet
              : words.savedAt(saving.stored.by, formatMoment(saving.stored.at, new Date(), language))}
          </p>
        </>
      )}
      <Button
        icon
        variant="tertiary"
        aria-label={words.undo}
        title={words.undo}
        disabled={!canUndo}
        onClick={undo}
      >
        <ArrowUndoIcon aria-hidden />
      </Button>
      <Button
        icon
        variant="tertiary"
        aria-label={words.redo}
        title={words.redo}
        disabled={!canRedo}
        onClick={redo}
      >
        <ArrowRedoIcon aria-hidden />
      </Button>
    </div>
  )
}
