/*
 * How large a millimetre is on this screen, which browsers do not know. Kept in this browser as pixels of the screen itself, so
 * that it still holds when the page is zoomed.
 */

export const usualPixelsPerMm = 96 / 25.4
/** ISO/IEC 7810 ID-1: bank cards. */
export const cardMm = { width: 85.6, height: 53.98 }

const storageKey = 'rekkverk.screenPixelsPerMillimetre'

/** Pixels of the page a millimetre, as measured on this screen; null where nobody has. */
export function measuredPixelsPerMm(): number | null {
  try {
    const stored = Number(localStorage.getItem(storageKey))
    return stored > 0 ? stored / window.devicePixelRatio : null
  } catch {
    return null
  }
}

export function keepPixelsPerMm(pixelsPerMm: number): void {
  try {
    localStorage.setItem(storageKey, String(pixelsPerMm * window.devicePixelRatio))
  } catch {
    // Private windows may refuse storage; the measure then lasts as long as the page.
  }
}
