import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { DownloadIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { Check } from '../../geodata/model/check.ts'
import type { Signature } from '../../geodata/model/review.ts'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Reviews.module.css'
import { contentUrl } from './reviews.ts'
import { reviewWords } from './reviewWords.ts'
import { SignatureResult } from './SignatureResult.tsx'
import { useVerifySignature } from './useReviews.ts'

/** Who signed and when, with the hash, and the way for anyone to see whether it still holds. */
export function SignedCheck({ check, signature }: { check: Check; signature: Signature }) {
  const words = useWords(reviewWords)
  const language = useLanguage()
  const verify = useVerifySignature(check.id)
  const { hash, at, by } = signature
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.signatureTitle}
      </Heading>
      <Paragraph>{words.signedBy(by, formatDateTime(at, language))}</Paragraph>
      <dl className={styles.hash}>
        <dt>{words.hash}</dt>
        <dd>{hash}</dd>
      </dl>
      <Paragraph className={styles.lead}>{words.signatureHelp}</Paragraph>
      <Paragraph className={styles.lead}>{words.verifyHelp}</Paragraph>
      <div className={page.actions}>
        <Button asChild>
          <Link to="/prosjekter/$id/rapport" params={{ id: check.projectId }} search={{ check: check.id }}>
            {words.toReport}
          </Link>
        </Button>
        <Button variant="secondary" loading={verify.isPending} onClick={() => verify.mutate()}>
          {words.verify}
        </Button>
        <Button asChild variant="tertiary">
          <a href={contentUrl(check.id)} download={`rekkverk-${check.id}-content.json`}>
            <DownloadIcon aria-hidden />
            {words.download}
          </a>
        </Button>
      </div>
      <div role="status">{verify.isSuccess && <SignatureResult hash={hash} {...verify.data} />}</div>
      {verify.isError && (
        <Alert data-color="danger" role="alert">
          {sayFailure(verify.error)}
        </Alert>
      )}
    </section>
  )
}
