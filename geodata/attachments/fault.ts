import { type Text, text } from '../model/language.ts'

/** Why a file is not taken, with what to do about it. */
export const attachmentFaults = {
  empty: text('Filen er tom. Velg en annen fil.', 'The file is empty. Choose another file.'),
  too_large: text(
    'Filen er større enn 20 MB. Lagre den mindre, eller del den opp.',
    'The file is larger than 20 MB. Save it smaller, or split it up.',
  ),
  heic: text(
    'Bildet er i formatet HEIC, som mange ikke får åpnet. Lagre bildet som JPEG og legg det ved på nytt.',
    'The image is in the HEIC format, which many cannot open. Save the image as JPEG and attach it again.',
  ),
  markup: text(
    'SVG og nettsider kan ikke legges ved, fordi de kan inneholde kode. Lagre som PDF eller PNG.',
    'SVG and web pages cannot be attached, since they can hold code. Save as PDF or PNG.',
  ),
  not_accepted: text(
    'Filtypen kan ikke legges ved. Bruk PDF, PNG, JPEG eller WebP. Et Word-dokument kan lagres som PDF.',
    'The file type cannot be attached. Use PDF, PNG, JPEG or WebP. A Word document can be saved as PDF.',
  ),
  not_as_claimed: text(
    'Innholdet i filen er av en annen type enn navnet eller avsenderen sier. Lagre filen på nytt i riktig format.',
    'The content of the file is of another type than its name or sender says. Save the file anew in the right format.',
  ),
  malformed: text(
    'Bildet er skadet eller avkortet og kan ikke leses. Åpne det, lagre det på nytt og legg det ved igjen.',
    'The image is damaged or cut short and cannot be read. Open it, save it anew and attach it again.',
  ),
} as const satisfies Record<string, Text>
export type AttachmentFault = keyof typeof attachmentFaults
