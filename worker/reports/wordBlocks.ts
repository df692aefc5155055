import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  ShadingType,
  TextRun,
} from 'docx'
import type { Grounding } from '../../geodata/model/check.ts'
import type { Block, PointBlock } from '../../geodata/reports/report.ts'
import { type Pictures, pictureOf } from './wordPictures.ts'
import { colours } from './wordStyles.ts'
import { factsOf, tableOf } from './wordTable.ts'
import { runsOf } from './wordText.ts'

type Paragraphs = Extract<Block, { kind: 'paragraph' }>
type List = Extract<Block, { kind: 'list' }>

/** One block of the report as parts of a Word document; words that tell of a picture stay on its page. */
export function wordBlock(block: Block, pictures: Pictures, { staysWithNext = false } = {}): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphOf(block, staysWithNext)]
    case 'list':
      return listOf(block)
    case 'facts':
      return [factsOf(block), gap()]
    case 'table':
      return [tableOf(block), gap()]
    case 'map':
      return pictureOf('map', block, pictures)
    case 'plot':
      return pictureOf(block.code, block, pictures)
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(block.text) })]
    case 'point':
      return pointOf(block, pictures)
    case 'provision':
      return [
        new Paragraph({
          keepNext: true,
          style: 'Quiet',
          children: [...runsOf(`${block.authority} `, { bold: true }), ...runsOf(`(${block.point})`)],
        }),
        new Paragraph({
          style: 'Provision',
          border: { left: { style: BorderStyle.SINGLE, size: 12, color: colours.accent, space: 8 } },
          children: runsOf(block.wording),
        }),
      ]
  }
}

/** Word joins tables that follow each other; a small empty line keeps them apart. */
const gap = () =>
  new Paragraph({ spacing: { before: 0, after: 60, line: 120, lineRule: LineRuleType.AUTO }, children: [] })

function paragraphOf({ lead, text, tone }: Paragraphs, keepNext = false): Paragraph {
  const begin = lead ? runsOf(`${lead}: `, { bold: true }) : []
  return new Paragraph({
    keepNext,
    ...(tone === 'quiet' && { style: 'Quiet' }),
    ...(tone === 'warning' && warning),
    children: [...begin, ...runsOf(text)],
  })
}

export const warning = {
  shading: { type: ShadingType.CLEAR, fill: colours.paper, color: 'auto' },
  border: { left: { style: BorderStyle.SINGLE, size: 24, color: colours.ink, space: 8 } },
  spacing: { before: 80, after: 80 },
  indent: { left: 160 },
}

function listOf({ lead, items }: List): Paragraph[] {
  const begin = lead ? [new Paragraph({ keepNext: true, children: runsOf(`${lead}:`, { bold: true }) })] : []
  return [
    ...begin,
    ...items.map(
      (item) => new Paragraph({ style: 'ListParagraph', bullet: { level: 0 }, children: runsOf(item) }),
    ),
  ]
}

/** A heading, what it rests on, and what was said of it; the first lines stay with the heading. */
function pointOf({ code, title, badges, blocks }: PointBlock, pictures: Pictures): FileChild[] {
  const [first, ...rest] = blocks
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, children: runsOf(`${code} ${title}`) }),
    ...(badges.length > 0 ? [badgesOf(badges)] : []),
    ...(first?.kind === 'paragraph' ? [paragraphOf(first, true)] : first ? wordBlock(first, pictures) : []),
    ...rest.flatMap((block) => wordBlock(block, pictures)),
  ]
}

/** Only a legal requirement is filled and carries the section sign; everything else stands in an outline. */
const badgeLooks: Readonly<Record<Grounding, 'filled' | 'outlined'>> = {
  law: 'filled',
  plan: 'outlined',
  recommendation: 'outlined',
  routine: 'outlined',
}

function badgesOf(badges: PointBlock['badges']): Paragraph {
  const runs = badges.flatMap(({ grounding, word }) => {
    const filled = badgeLooks[grounding] === 'filled'
    const look = filled
      ? { shading: { type: ShadingType.CLEAR, fill: colours.accent, color: 'auto' }, color: 'FFFFFF' }
      : { border: { style: BorderStyle.SINGLE, size: 4, color: colours.quiet, space: 1 }, color: colours.ink }
    return [
      new TextRun({ text: `\u00a0${filled ? '§ ' : ''}${word}\u00a0`, size: 17, bold: filled, ...look }),
      new TextRun({ text: '   ', size: 17 }),
    ]
  })
  return new Paragraph({ keepNext: true, spacing: { after: 80 }, children: runs })
}
