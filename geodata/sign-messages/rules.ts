import { type Text, text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import type { MessageContent, MessageText } from '../model/signMessage.ts'
import { findRemarks, type MessageRemark, sayRemark } from './remarks.ts'

type Errors = NonNullable<Problem['errors']>

/** What is wrong with a message: its texts by the language check, and how its parts go together. Services are looked up by the worker. */
export function messageErrors({ name, helplines, texts }: MessageContent): Errors {
  const languages = texts.map(({ language }) => language)
  return [
    ...remarksAt('name', name, ['text-method', 'text-reputation', 'text-person']),
    ...(new Set(helplines).size < helplines.length
      ? [{ field: 'helplines', code: 'repeated', message: repeatedHelpline }]
      : []),
    ...texts.flatMap((written, index) => [
      ...(languages.indexOf(written.language) < index
        ? [{ field: `texts.${index}.language`, code: 'repeated', message: repeatedLanguage }]
        : []),
      ...(written.leads.length === helplines.length
        ? []
        : [{ field: `texts.${index}.leads`, code: 'leads-count', message: leadsCount }]),
      ...textErrorsOf(written, index),
    ]),
  ]
}

/** What must be in order before a message is sent to public health, beyond what it takes to store it. */
export function submitErrors({ texts }: MessageContent): Errors {
  return texts.flatMap(({ language, readBySpeaker }, index) =>
    language === 'sma' && !readBySpeaker
      ? [{ field: `texts.${index}.readBySpeaker`, code: 'text-unread', message: unread }]
      : [],
  )
}

function textErrorsOf({ heading, body, leads }: MessageText, index: number): Errors {
  const parts: [string, string][] = [
    ['heading', heading],
    ['body', body],
    ...leads.map((lead, at): [string, string] => [`leads.${at}`, lead]),
  ]
  return parts.flatMap(([part, written]) => remarksAt(`texts.${index}.${part}`, written))
}

/** Remarks on one text as field errors, one a kind; of all kinds unless told which. */
function remarksAt(field: string, written: string, of?: readonly MessageRemark[]): Errors {
  const found = findRemarks(written).filter(({ kind }) => !of || of.includes(kind))
  return [...new Set(found.map(({ kind }) => kind))].map((code) => ({
    field,
    code,
    message: sayRemark(
      code,
      found.filter(({ kind }) => kind === code).map(({ words }) => words),
    ),
  }))
}

const repeatedHelpline: Text = text(
  'Den samme tjenesten står to ganger. Ta bort den ene.',
  'The same service stands twice. Take one away.',
)
const repeatedLanguage: Text = text(
  'Språket står to ganger. Ta bort den ene teksten.',
  'The language stands twice. Take one of the texts away.',
)
const leadsCount: Text = text(
  'Skriv én kort tekst over hvert nummer, like mange som det er tjenester.',
  'Write one short text above each number, as many as there are services.',
)
const unread: Text = text(
  'Sørsamisk tekst kan vi ikke kontrollere. La noen som snakker språket lese den, og kryss av.',
  'We cannot check a text in South Sámi. Let somebody who speaks the language read it, and tick the box.',
)
