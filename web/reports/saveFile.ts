/** Hands a file that the API made to the browser as a download. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The browser has taken hold of the content by the time a click is over; a little later it is safe everywhere.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
