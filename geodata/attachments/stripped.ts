/** What was taken out of a picture, in its format's own words, each once. */
export type Removed = 'exif' | 'xmp' | 'iptc' | 'text' | 'time' | 'preview' | 'other'

/** A picture without what it told of where, when and with what it was taken; null where it is not well-formed. */
export type Stripped = { bytes: Uint8Array; removed: Removed[] } | null
