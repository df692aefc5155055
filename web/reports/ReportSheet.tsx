import type { Report, Section } from '../../geodata/reports/report.ts'
import { useWords } from '../words/words.ts'
import { CopyButton } from './CopyButton.tsx'
import styles from './Report.module.css'
import { type PictureAddress, ReportBlock } from './ReportBlock.tsx'
import { reportPageWords } from './reportPageWords.ts'

/** The whole report. What is on screen is what is printed, less the buttons. */
export function ReportSheet({ report, pictureAt }: { report: Report; pictureAt: PictureAddress }) {
  const words = useWords(reportPageWords)
  const { notices, made, sections, help } = report
  return (
    <div className={styles.sheet}>
      {notices.length > 0 && (
        <section aria-label={words.notices}>
          {notices.map((notice) => (
            <p key={notice} className={styles.warning}>
              {notice}
            </p>
          ))}
        </section>
      )}
      <p className={styles.quiet}>{made}</p>
      <nav aria-label={words.contents} className={`${styles.contents} ${styles.screenOnly}`}>
        <ul>
          {sections.map(({ code, title }) => (
            <li key={code}>
              <a href={`#${code}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map((section) => (
        <SheetSection key={section.code} section={section} pictureAt={pictureAt} />
      ))}
      <p className={styles.foot}>{help}</p>
    </div>
  )
}

function SheetSection({
  section: { code, title, blocks },
  pictureAt,
}: {
  section: Section
  pictureAt: PictureAddress
}) {
  const words = useWords(reportPageWords)
  const provisions = blocks.filter((block) => block.kind === 'provision')
  return (
    <section id={code} className={styles.section}>
      <h2>{title}</h2>
      {provisions.length > 1 && <CopyButton provisions={provisions} label={words.copyAll} />}
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name, and are only ever replaced as a whole
        <ReportBlock key={at} block={block} pictureAt={pictureAt} />
      ))}
    </section>
  )
}
