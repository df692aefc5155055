import { Alert, Button, Heading, Spinner } from '@digdir/designsystemet-react'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { usualSize } from '../../geodata/sign-design/contentOfSign.ts'
import { layoutSign } from '../../geodata/sign-design/layoutSign.ts'
import type { SignContent } from '../../geodata/sign-design/signContent.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useThing } from '../api/useThings.ts'
import page from '../app/Page.module.css'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import { DesignChoices } from './DesignChoices.tsx'
import { DesignView } from './DesignView.tsx'
import { FaultList } from './FaultList.tsx'
import styles from './SignDesign.module.css'
import { signDesignWords } from './signDesignWords.ts'
import { useSignTypeface } from './signTypeface.ts'
import { helpPageAddress, useSignContent } from './useSignContent.ts'

/** A sign as it is to be printed: how it looks, how far it is read, and the files for whoever makes it. */
export function DesignPage() {
  const { id } = useParams({ from: '/signed-in/skilt/$id/utforming' })
  const words = useWords(signDesignWords)
  const { data, error, refetch } = useThing('signs', id)
  const sign = data?.value
  const title = sign ? words.title(sign.properties.name) : words.design
  usePageTitle(title)
  return (
    <div className={page.page}>
      <p className={styles.back}>
        {sign ? (
          <Link to="/skilt/$id" params={{ id }}>
            {words.backToSign}
          </Link>
        ) : (
          <Link to="/skilt">{words.backToSigns}</Link>
        )}
      </p>
      <Heading level={1} data-size="lg" className={styles.screenOnly}>
        {title}
      </Heading>
      {sign ? (
        <DesignOf sign={sign} />
      ) : isProblem(error, 'not-found') ? (
        <Alert data-color="info">{words.noSuchSign}</Alert>
      ) : (
        <Waiting error={error} retry={() => void refetch()} />
      )}
    </div>
  )
}

function DesignOf({ sign }: { sign: ThingOf<'signs'> }) {
  const words = useWords(signDesignWords)
  const search = useSearch({ from: '/signed-in/skilt/$id/utforming' })
  const navigate = useNavigate({ from: '/skilt/$id/utforming' })
  const { found, error, retry } = useSignContent(sign)
  const typeface = useSignTypeface()
  const face = typeface.data
  const { properties } = sign
  const size = search.size ?? properties.size ?? usualSize
  const content: SignContent | null = found
    ? {
        ...found.content,
        size,
        helpPage: search.qr === 'no' ? null : helpPageAddress(properties.placeCode),
      }
    : null
  const key = JSON.stringify(content)
  const layout = useMemo(() => {
    const set = JSON.parse(key) as SignContent | null
    return face && set ? layoutSign(set, face) : null
  }, [face, key])

  if (found === null) return <Alert data-color="info">{words.noMessage}</Alert>
  if (!found || !face || !layout || !content)
    return <Waiting error={error ?? typeface.error} retry={error ? retry : () => void typeface.refetch()} />
  const choices = (
    <DesignChoices
      size={size}
      ownSize={properties.size}
      withCode={search.qr !== 'no'}
      onChange={(patch) => void navigate({ search: (old) => ({ ...old, ...patch }), replace: true })}
    />
  )
  if (!layout.design)
    return (
      <div className={styles.column}>
        <FaultList faults={layout.faults} />
        {choices}
      </div>
    )
  return (
    <DesignView
      key={sign.id}
      design={layout.design}
      face={face}
      sign={properties}
      found={found}
      content={content}
      choices={choices}
      isTrueSize={search.show === 'true-size'}
      onTrueSize={(isTrueSize) =>
        void navigate({
          search: (old) => ({ ...old, show: isTrueSize ? 'true-size' : undefined }),
          replace: true,
        })
      }
    />
  )
}

function Waiting({ error, retry }: { error: Error | null; retry: () => void }) {
  const shared = useWords()
  if (!error) return <Spinner aria-label={shared.loading} />
  return (
    <Alert data-color="danger">
      <p>{sayFailure(error)}</p>
      <Button variant="secondary" data-size="sm" onClick={retry}>
        {shared.tryAgain}
      </Button>
    </Alert>
  )
}
