import type { Block } from '../../../geodata/securing/sideViewMarks.ts'
import { DrawnLabel } from './DrawnLabel.tsx'
import { DrawnMark } from './DrawnMark.tsx'

/** What is drawn of a block, without what can be chosen in it. It never changes in part, so its place is its name. */
export function DrawnBlock({ block, id, headings }: { block: Block; id: string; headings: boolean }) {
  const texts = headings ? [...block.headings, ...block.labels] : block.labels
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group is not focusable; its stretches say all of it in words
    <g aria-hidden="true">
      {block.marks.map((mark, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have no name, and are only ever replaced as a whole
        <DrawnMark key={at} mark={mark} id={id} />
      ))}
      {texts.map((label, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: labels have no name, and are only ever replaced as a whole
        <DrawnLabel key={at} label={label} />
      ))}
    </g>
  )
}
