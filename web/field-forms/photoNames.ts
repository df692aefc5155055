/** Gives photos names that differ within an inspection, `Bilde 3.jpg`: what a phone calls them is the same every time. */
export function namedPhotos(files: readonly File[], taken: readonly string[], word: string): File[] {
  const used = new Set(taken.map((name) => Number(/ (\d+)\.\w+$/.exec(name)?.[1] ?? 0)))
  let number = Math.max(0, ...used)
  return files.map((file) => {
    number += 1
    const extension = /\.\w+$/.exec(file.name)?.[0].toLowerCase() ?? '.jpg'
    return new File([file], `${word} ${number}${extension}`, { type: file.type })
  })
}
