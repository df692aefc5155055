import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examineAttachment, refuseBytes } from '../../../geodata/attachments/examine.ts'
import { cleanFileName } from '../../../geodata/attachments/fileName.ts'
import { attachmentTypes, largestAttachmentBytes } from '../../../geodata/model/attachment.ts'
import { phoneJpeg, phonePng, phoneWebp } from './pictures.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const pdf = bytes('%PDF-1.7\n...')

describe('a file', () => {
  it.each([
    ['a PDF', pdf, 'application/pdf', 'pdf_kept_as_is'],
    ['a JPEG', phoneJpeg(1), 'image/jpeg', 'metadata_removed'],
    ['a PNG', phonePng(1), 'image/png', 'metadata_removed'],
    ['a WebP', phoneWebp(1), 'image/webp', 'metadata_removed'],
  ])('%s is taken', (_, content, type, note) => {
    expect(examineAttachment(content, type)).toMatchObject({ ok: true, type, notes: [note] })
  })

  it.each([
    ['of no bytes', bytes(''), 'image/png', 'empty'],
    ['that is too large', pdf, 'application/pdf', 'too_large', largestAttachmentBytes + 1],
    ['that says it is another', pdf, 'image/png', 'not_as_claimed'],
    ['from an iPhone', bytes('\0\0\0\x18ftypheic....'), 'image/heic', 'heic'],
    ['from an iPhone called JPEG', bytes('\0\0\0\x18ftypmif1....'), 'image/jpeg', 'heic'],
    [
      'that is a drawing with code',
      bytes('<svg xmlns="http://www.w3.org/2000/svg">'),
      'image/svg+xml',
      'markup',
    ],
    ['that is a page called PNG', bytes('\n <!DOCTYPE html>'), 'image/png', 'markup'],
    ['from Word', bytes('PK\x03\x04'), 'application/zip', 'not_accepted'],
    ['that is a program', bytes('MZ\x90\0'), 'image/jpeg', 'not_accepted'],
    ['that only begins as a picture', bytes('\xff\xd8\xff\xe0 hei'), 'image/jpeg', 'malformed'],
  ])('%s is refused, with what to do', (_, content, type, fault, size?: number) => {
    const refused = refuseBytes(content, type, size)
    expect(refused ?? (examineAttachment(content, type) as { fault: string }).fault).toBe(fault)
  })
})

describe('its name', () => {
  it.each([
    ['rekkverk.pdf', 'application/pdf', 'rekkverk.pdf'],
    ['C:\\Users\\x\\Bilder\\Brua øst.JPG', 'image/jpeg', 'Brua øst.JPG'],
    ['../../etc/passwd', 'image/png', 'passwd.png'],
    ['faktura.exe', 'application/pdf', 'faktura.exe.pdf'],
    ['bilde\u202Egpj.exe', 'image/jpeg', 'bildegpj.exe.jpg'],
    ['a\r\nSet-Cookie: b.png', 'image/png', 'aSet-Cookie- b.png'],
    ['.png', 'image/png', 'png.png'],
    ['', 'image/webp', 'vedlegg.webp'],
    [`${'😀'.repeat(80)}.pdf`, 'application/pdf', `${'😀'.repeat(58)}.pdf`],
  ] as const)('%j becomes one that is safe anywhere', (given, type, name) => {
    expect(cleanFileName(given, type)).toBe(name)
  })

  it('is always short, plain, of its type, and the same the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...attachmentTypes.codes),
        (given, type) => {
          const name = cleanFileName(given, type)
          expect(name.length).toBeLessThanOrEqual(120)
          expect(name).toMatch(/^[^/\\<>:"|?*\p{Cc}]+\.(pdf|png|jpe?g?|jfif|webp)$/iu)
          expect(name.isWellFormed()).toBe(true)
          expect(cleanFileName(name, type)).toBe(name)
        },
      ),
    )
  })
})
