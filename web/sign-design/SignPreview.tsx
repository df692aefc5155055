import { Alert, Button, Spinner } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { layoutSign } from '../../geodata/sign-design/layoutSign.ts'
import type { SignContent } from '../../geodata/sign-design/signContent.ts'
import { sayFailure } from '../api/failure.ts'
import { useWords } from '../words/words.ts'
import { FaultList } from './FaultList.tsx'
import { SignDrawing } from './SignDrawing.tsx'
import { useSignTypeface } from './signTypeface.ts'

/** The sign as it looks, fitted to the width it is given. Says what is wrong where the texts do not fit. */
export function SignPreview({ content }: { content: SignContent }) {
  const shared = useWords()
  const typeface = useSignTypeface()
  const face = typeface.data
  // Pages make the content anew each time they are drawn; setting it takes some milliseconds.
  const key = JSON.stringify(content)
  const layout = useMemo(() => face && layoutSign(JSON.parse(key) as SignContent, face), [face, key])
  if (layout?.design) return <SignDrawing design={layout.design} />
  if (layout) return <FaultList faults={layout.faults} />
  if (!typeface.isError) return <Spinner aria-label={shared.loading} />
  return (
    <Alert data-color="warning">
      <p>{sayFailure(typeface.error)}</p>
      <Button variant="secondary" data-size="sm" onClick={() => void typeface.refetch()}>
        {shared.tryAgain}
      </Button>
    </Alert>
  )
}
