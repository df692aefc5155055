import { type IStylesOptions, LineRuleType } from 'docx'

/*
 * The look of the Word file. Headings are Word's own, so that its navigation and table of contents work.
 */

/** Twentieths of a point: an A4 page with margins of 2 cm. */
export const page = { width: 11_906, height: 16_838, margin: 1134 }
export const textWidth = page.width - 2 * page.margin

export const colours = { ink: '1F1B16', quiet: '5C554B', accent: '075A5E', rule: 'BDB3A4', paper: 'F1EDE5' }
const font = 'Arial'

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: colours.accent, font },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
})

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 20, color: colours.ink, language: { value: 'nb-NO' } },
      paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 44, bold: true, color: colours.accent, font },
      paragraph: { spacing: { before: 0, after: 80 }, keepLines: true },
    },
    heading1: heading(30, 360, 140),
    heading2: heading(24, 260, 100),
    heading3: heading(21, 240, 60),
    listParagraph: { paragraph: { spacing: { after: 50 } } },
  },
  paragraphStyles: [
    {
      id: 'Quiet',
      name: 'Diskret',
      basedOn: 'Normal',
      run: { size: 18, color: colours.quiet },
      paragraph: { spacing: { after: 80 } },
    },
    {
      id: 'ContentsTitle',
      name: 'Innholdsoverskrift',
      basedOn: 'Normal',
      run: { size: 24, bold: true, color: colours.accent },
      paragraph: { spacing: { before: 260, after: 100 }, keepNext: true },
    },
    {
      id: 'Cell',
      name: 'Tabelltekst',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 40, after: 40, line: 245, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Provision',
      name: 'Planbestemmelse',
      basedOn: 'Normal',
      paragraph: { indent: { left: 340 }, spacing: { after: 160 }, keepLines: true },
    },
  ],
}
