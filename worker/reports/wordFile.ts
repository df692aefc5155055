import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import type { Report } from '../../geodata/reports/report.ts'
import { warning, wordBlock } from './wordBlocks.ts'
import type { Pictures } from './wordPictures.ts'
import { colours, page, styles, textWidth } from './wordStyles.ts'
import { runsOf, written } from './wordText.ts'

/**
 * The report as a Word file (A4, bokmål). `by` is the only one named in its properties. A long one begins with its contents, whose
 * page numbers are worked out by laying the pages out as Word does.
 */
export async function wordFile(
  report: Report,
  by: string,
  pictures: Pictures,
  { isLong = false } = {},
): Promise<Uint8Array> {
  const author = written(by)
  // As large as the rest of the library; loaded with the first long report.
  const layout = isLong ? await import('docx/layout') : null
  const document = new Document({
    ...(layout && { pageNumbers: layout.estimatePageNumbers }),
    title: written(report.title),
    creator: author,
    lastModifiedBy: author,
    description: 'Rekkverk',
    styles,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: 1300,
              bottom: 1200,
              left: page.margin,
              right: page.margin,
              header: 600,
              footer: 500,
            },
          },
        },
        headers: { default: headerOf(report) },
        footers: { default: footerOf(report) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(report.title) }),
          new Paragraph({ style: 'Quiet', children: runsOf(report.made) }),
          ...report.notices.map(
            (notice) => new Paragraph({ ...warning, children: runsOf(notice, { bold: true, size: 24 }) }),
          ),
          ...(isLong ? contents() : []),
          ...report.sections.flatMap(({ title, blocks }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(title) }),
            ...blocks.flatMap((block, at) =>
              wordBlock(block, pictures, { staysWithNext: blocks[at + 1]?.kind === 'plot' }),
            ),
          ]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** Written out here, so that it is there before Word has been asked to bring it up to date. */
function contents(): FileChild[] {
  return [
    new Paragraph({ style: 'ContentsTitle', children: runsOf('Innhold') }),
    new TableOfContents('Innhold', { hyperlink: true, headingStyleRange: '1-2' }),
    new Paragraph({ children: [new PageBreak()] }),
  ]
}

const small = { size: 16, color: colours.quiet }
const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 4 }
const toTheRight = [{ type: TabStopType.RIGHT, position: textWidth }]

/** Who and what at the top of every page, and the most important thing it is not. */
function headerOf({ municipality, subject, notices }: Report): Header {
  const left = [municipality, subject].filter(Boolean).join(' · ')
  return new Header({
    children: [
      new Paragraph({
        tabStops: toTheRight,
        border: { bottom: rule },
        spacing: { after: 120 },
        children: [
          ...runsOf(left.length > 90 ? `${left.slice(0, 89)}…` : left, small),
          ...(notices[0] ? [new TextRun({ text: `\t${shortened(notices[0])}`, ...small, bold: true })] : []),
        ],
      }),
    ],
  })
}

/** Up to the first colon or full stop. */
const shortened = (notice: string) => notice.split(/[:.]/)[0]!

function footerOf({ help }: Report): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        tabStops: toTheRight,
        border: { top: rule },
        children: [
          ...runsOf(help, small),
          new TextRun({
            ...small,
            children: ['\tSide ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
}
