/** A name that every file system takes, with the Norwegian letters kept: `Sjekk Kaikvartalet 22.11.2026.docx`. */
export function reportFileName(what: string, subject: string, day: string): string {
  const plain = subject
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._()-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80)
    .trim()
  return `${[what, plain, day].filter(Boolean).join(' ')}.docx`
}

/** The header that gives a download its name (RFC 6266): plain letters for old programs, all of them for the rest. */
export function contentDisposition(fileName: string): string {
  const plain = fileName
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`
}
