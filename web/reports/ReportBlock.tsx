import { Table } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Block, InnerBlock, PointBlock } from '../../geodata/reports/report.ts'
import { GroundingBadges } from '../checks/GroundingBadges.tsx'
import { Scrollable } from '../components/Scrollable.tsx'
import { useWords } from '../words/words.ts'
import { CopyButton } from './CopyButton.tsx'
import styles from './Report.module.css'
import { reportPageWords } from './reportPageWords.ts'

/** Where a picture of the report is: `map`, or the code of a plot. */
export type PictureAddress = (code: string) => string

/** One block of the report, as the Word file has it. */
export function ReportBlock({ block, pictureAt }: { block: Block; pictureAt: PictureAddress }) {
  const words = useWords(reportPageWords)
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>
    case 'map':
      return <Picture block={block} address={pictureAt('map')} failure={words.noMap} />
    case 'plot':
      return <Picture block={block} address={pictureAt(block.code)} failure={words.noPlot} />
    case 'point':
      return <PointArticle block={block} />
    case 'provision':
      return (
        <div className={styles.provision}>
          <p>
            <strong>{block.authority}</strong> ({block.point})
          </p>
          <blockquote>{block.wording}</blockquote>
          <CopyButton
            provisions={[block]}
            label={words.copyOne}
            name={words.copyOneOf(block.authority, block.point)}
          />
        </div>
      )
    default:
      return <Inner block={block} />
  }
}

function PointArticle({ block: { code, title, badges, blocks } }: { block: PointBlock }) {
  return (
    <article className={styles.point}>
      <h3>
        {code} {title}
      </h3>
      {badges.length > 0 && (
        <p className={styles.badges}>
          <GroundingBadges kinds={badges.map(({ grounding }) => grounding)} />
        </p>
      )}
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name, and are only ever replaced as a whole
        <Inner key={at} block={block} />
      ))}
    </article>
  )
}

function Inner({ block }: { block: InnerBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={block.tone && styles[block.tone]}>
          {block.lead && <strong>{block.lead}: </strong>}
          <span className={styles.written}>{block.text}</span>
        </p>
      )
    case 'list':
      return (
        <div>
          {block.lead && (
            <p>
              <strong>{block.lead}:</strong>
            </p>
          )}
          <ul className={styles.list}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      )
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <BlockTable block={block} />
  }
}

/** `BRU-1` is one word, though the browser sees a place to break it. */
const longestCode = 8

function BlockTable({ block: { label, head, rows } }: { block: Extract<Block, { kind: 'table' }> }) {
  const codes = rows.every(([first = '']) => first.length <= longestCode)
  return (
    <Scrollable label={label}>
      <Table data-size="sm" className={`${styles.table} ${codes ? styles.codes : ''}`} aria-label={label}>
        <Table.Head>
          <Table.Row>
            {head.map((words) => (
              <Table.HeaderCell key={words}>{words}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name, and are only ever replaced as a whole
            <Table.Row key={row}>
              {cells.map((words, column) => (
                <Table.Cell key={head[column]}>{words}</Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Scrollable>
  )
}

function Picture({
  block: { alt, caption },
  address,
  failure,
}: {
  block: { alt: string; caption: string }
  address: string
  failure: string
}) {
  const [isMissing, setMissing] = useState(false)
  if (isMissing) return <p className={styles.warning}>{failure}</p>
  return (
    <figure className={styles.map}>
      <img src={address} alt={alt} onError={() => setMissing(true)} />
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
