import { Alert } from '@digdir/designsystemet-react'
import type { Site } from '../../geodata/sites/site.ts'
import { notify } from '../components/announcements.ts'
import { ConfirmButton } from '../components/ConfirmButton.tsx'
import { useWords } from '../words/words.ts'
import { sayProblem } from './sayProblem.ts'
import { siteWords } from './siteWords.ts'
import { useSiteWrites } from './useSites.ts'

/** Takes a site and its history away for good; stands apart from what is done every day. */
export function EraseSite({ site, onErased }: { site: Site; onErased: () => void }) {
  const words = useWords(siteWords)
  const { erase } = useSiteWrites()
  return (
    <>
      {erase.isError && (
        <Alert data-color="danger" role="alert">
          {sayProblem(erase.error)}
        </Alert>
      )}
      <div>
        <ConfirmButton
          question={words.eraseAsk}
          busy={erase.isPending}
          onConfirm={() => {
            // The sheet is gone when the list has been read again: so the promise, and no callback.
            const erased = () => {
              notify({ text: words.erased })
              onErased()
            }
            erase.mutateAsync(site).then(erased, () => undefined)
          }}
        >
          {words.erase}
        </ConfirmButton>
      </div>
    </>
  )
}
