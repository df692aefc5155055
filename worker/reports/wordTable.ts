import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Block } from '../../geodata/reports/report.ts'
import { colours, textWidth } from './wordStyles.ts'
import { runsOf } from './wordText.ts'

type TableBlock = Extract<Block, { kind: 'table' }>
type FactsBlock = Extract<Block, { kind: 'facts' }>

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.rule }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = {
  top: line,
  bottom: line,
  insideHorizontal: line,
  left: none,
  right: none,
  insideVertical: none,
}
const cellMargins = { top: 20, bottom: 20, left: 80, right: 80 }

/** A table whose head is repeated on every page, and whose rows are not broken between pages. */
export function tableOf({ head, rows, widths }: TableBlock): Table {
  return new Table({
    ...frameOf(widths),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((words, column) => cellOf(words, share(widths[column]!), { bold: true })),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((words, column) => cellOf(words, share(widths[column]!))),
          }),
      ),
    ],
  })
}

const factWidths = [30, 70]

/** Names and values side by side. */
export function factsOf({ rows }: FactsBlock): Table {
  return new Table({
    ...frameOf(factWidths),
    rows: rows.map(
      ([name, value]) =>
        new TableRow({
          cantSplit: true,
          children: [
            cellOf(name, share(factWidths[0]!), { bold: true }),
            cellOf(value, share(factWidths[1]!)),
          ],
        }),
    ),
  })
}

const share = (hundredths: number) => Math.round((textWidth * hundredths) / 100)

function frameOf(widths: readonly number[]) {
  return {
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths.map(share),
    layout: TableLayoutType.FIXED,
    borders,
  }
}

function cellOf(words: string, width: number, { bold = false } = {}): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: cellMargins,
    ...(bold && { shading: { type: ShadingType.CLEAR, fill: colours.paper, color: 'auto' } }),
    children: [new Paragraph({ style: 'Cell', children: runsOf(words, { bold }) })],
  })
}
