import { Alert, Button, Spinner } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { usualSize } from '../../geodata/sign-design/contentOfSign.ts'
import { sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useWords } from '../words/words.ts'
import styles from './SignDesign.module.css'
import { SignPreview } from './SignPreview.tsx'
import { signDesignWords } from './signDesignWords.ts'
import { helpPageAddress, useSignContent } from './useSignContent.ts'

/** A sign as it looks, with where its texts come from and the way to its design. Nothing where no message is chosen. */
export function SignFace({ sign }: { sign: ThingOf<'signs'> }) {
  const words = useWords(signDesignWords)
  const shared = useWords()
  const { found, error, retry } = useSignContent(sign)
  if (found === null) return null
  if (!found && error)
    return (
      <Alert data-color="warning">
        <p>{sayFailure(error)}</p>
        <Button variant="secondary" data-size="sm" onClick={retry}>
          {shared.tryAgain}
        </Button>
      </Alert>
    )
  if (!found) return <Spinner aria-label={shared.loading} />
  const { size, placeCode } = sign.properties
  return (
    <figure className={styles.face}>
      <SignPreview
        content={{ ...found.content, size: size ?? usualSize, helpPage: helpPageAddress(placeCode) }}
      />
      <figcaption>
        {words.basis[found.basis]}{' '}
        <Link to="/skilt/$id/utforming" params={{ id: sign.id }}>
          {words.toDesign}
        </Link>
      </figcaption>
    </figure>
  )
}
