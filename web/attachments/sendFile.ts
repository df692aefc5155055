import { detectType } from '../../geodata/attachments/detectType.ts'
import { refuseBytes } from '../../geodata/attachments/examine.ts'
import { type AttachmentFault, attachmentFaults } from '../../geodata/attachments/fault.ts'
import type { AddedAttachment } from '../../geodata/model/attachment.ts'
import { problemSchema } from '../../geodata/model/problem.ts'
import { apiUrl, tellSignedOut } from '../api/client.ts'
import { ApiProblem, NetworkFailure, UnreadableAnswer } from '../api/failure.ts'
import { currentLanguage } from '../words/language.ts'
import type { AttachmentPlace } from './attachments.ts'

/** A file that the API would refuse, said before it is sent. */
export class RefusedFile extends Error {
  override name = 'RefusedFile'

  constructor(fault: AttachmentFault) {
    super(attachmentFaults[fault][currentLanguage()])
  }
}

const firstBytes = 512

/**
 * Sends a file as it is. Tells how much of it has gone, 0 to 1. Throws `RefusedFile`, `ApiProblem`, `NetworkFailure`,
 * `UnreadableAnswer`, or the signal's reason when it was cancelled.
 */
export async function sendFile(
  place: AttachmentPlace,
  file: File,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (share: number) => void },
): Promise<AddedAttachment> {
  const bytes = new Uint8Array(await file.slice(0, firstBytes).arrayBuffer())
  signal.throwIfAborted()
  // Systems that do not know a type say nothing of it.
  const type = file.type || detectType(bytes)
  const fault = refuseBytes(bytes, type, file.size)
  if (fault) throw new RefusedFile(fault)
  return transfer(apiUrl('attachments', { ...place, name: file.name }), file, { type, signal, onProgress })
}

/** By the older of the browser's two ways to ask, since `fetch` does not tell how much has been sent. */
function transfer(
  address: string,
  file: File,
  { type, signal, onProgress }: { type: string; signal: AbortSignal; onProgress: (share: number) => void },
): Promise<AddedAttachment> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest()
    sending.open('POST', address)
    sending.setRequestHeader('Content-Type', type)
    sending.setRequestHeader('Accept-Language', currentLanguage())
    sending.responseType = 'json'
    sending.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    sending.onload = () => {
      if (sending.status === 201 && sending.response) resolve(sending.response as AddedAttachment)
      else reject(failureOf(sending))
    }
    sending.onerror = () => reject(new NetworkFailure(true))
    sending.onabort = () => reject(signal.reason)
    signal.addEventListener('abort', () => sending.abort())
    sending.send(file)
  })
}

function failureOf({ response, status }: XMLHttpRequest): Error {
  const body = problemSchema.safeParse(response)
  if (!body.success) return new UnreadableAnswer(status)
  const problem = new ApiProblem(body.data)
  if (problem.code === 'not-signed-in') tellSignedOut()
  return problem
}
