import type { Block } from '../../geodata/reports/report.ts'
import { escapeXml } from '../../geodata/reports/svg.ts'

type Provision = Extract<Block, { kind: 'provision' }>

/** One after the other under the authority of each, as plain text: without the point, which belongs to the check. */
export function provisionsAsText(provisions: readonly Provision[]): string {
  return provisions.map(({ authority, wording }) => `${authority}\n${wording}`).join('\n\n')
}

/** The same with the authority in strong type, for Word and other programs that take it. */
export function provisionsAsHtml(provisions: readonly Provision[]): string {
  return provisions
    .map(
      ({ authority, wording }) =>
        `<p><strong>${escapeXml(authority)}</strong></p><p>${escapeXml(wording)}</p>`,
    )
    .join('')
}

/** Puts both on the clipboard, so that each program pastes what it can show; rejects where the browser refuses. */
export async function copyProvisions(provisions: readonly Provision[]): Promise<void> {
  const plain = provisionsAsText(provisions)
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain)
  const as = (type: string, text: string) => [type, new Blob([text], { type })] as const
  const both = [as('text/plain', plain), as('text/html', provisionsAsHtml(provisions))]
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(both))])
}
