import page from '../app/Page.module.css'
import { Disclosures } from '../checks/Disclosure.tsx'
import { SourceList } from '../checks/SourceList.tsx'
import { useWords } from '../words/words.ts'
import { signNeedWords } from './signNeedWords.ts'

/** research.md 4.5: what is known of help signs, wherever they are considered. */
const sources = ['S18'] as const

export function SignEvidence() {
  const words = useWords(signNeedWords)
  return (
    <div>
      <Disclosures
        items={[
          {
            question: words.evidence,
            answer: (
              <div className={page.narrow}>
                <p>{words.evidenceText}</p>
                <SourceList codes={sources} />
              </div>
            ),
          },
        ]}
      />
    </div>
  )
}
