import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useWords } from '../words/words.ts'
import styles from './Accounts.module.css'
import { GisHelp } from './GisHelp.tsx'
import { NewToken } from './NewToken.tsx'
import { ownAccountWords } from './ownAccountWords.ts'
import { TokenList } from './TokenList.tsx'

/** One's tokens for other programs, and how to use one. */
export function OwnTokens() {
  const words = useWords(ownAccountWords)
  const [isMaking, setIsMaking] = useState(false)
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {words.tokens}
      </Heading>
      <Paragraph>{words.tokensHelp}</Paragraph>
      <Button className={styles.alone} onClick={() => setIsMaking(true)}>
        {words.newToken}
      </Button>
      {isMaking && <NewToken onClose={() => setIsMaking(false)} />}
      <TokenList owner="own" nothing={words.noTokens} />
      <GisHelp />
    </section>
  )
}
