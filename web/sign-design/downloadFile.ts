/** Hands a file made in the page to the browser as a download. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  // The browser has taken hold of the content by the time a click is over; a little later it is safe everywhere.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** `hjelpeskilt-H-014-medium.pdf`: letters, digits and hyphens only, whatever the parts hold. */
export function fileName(parts: readonly string[], extension: string): string {
  const stem = parts
    .map((part) => part.replaceAll(/[^\p{L}\d]+/gu, '-').replaceAll(/^-|-$/g, ''))
    .filter(Boolean)
    .join('-')
  return `${stem}.${extension}`
}
