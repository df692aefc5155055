import { useEffect, useRef, useState } from 'react'
import type { CrsCode } from '../../geodata/geometry/projection.ts'
import type { ImportMapping } from '../../geodata/imports/mapping.ts'
import type { ImportTarget } from '../../geodata/model/imports.ts'
import type { Text } from '../../geodata/model/language.ts'
import { sayFailure } from '../api/failure.ts'
import { useSessionState } from '../app/session.ts'
import type { FileAbout, FileSummary } from './fileProtocol.ts'
import { actOnImport, sendRows, startImport } from './imports.ts'
import { type FileThread, openFile, startFileThread } from './openFile.ts'
import { RowSender } from './rowSender.ts'
import { todayIso } from './today.ts'

export type FileImport =
  | { step: 'choosing' }
  | { step: 'reading'; name: string }
  | { step: 'refused'; name: string; reasons: Text[] }
  | { step: 'mapping'; file: FileSummary; mapping: ImportMapping; about: FileAbout; failure: string | null }
  | {
      step: 'sending'
      importId: string
      sent: number
      total: number
      phase: 'running' | 'stopped' | 'failed'
      failure: string | null
    }

/** From a chosen file to rows sent: reading and mapping in a thread of its own, sending that can be stopped and resumed. */
export function useFileImport(onPreview: (importId: string) => void) {
  const around = useSessionState().municipality.bbox
  const [state, setState] = useState<FileImport>({ step: 'choosing' })
  const thread = useRef<FileThread | null>(null)
  const chosen = useRef<File | null>(null)
  const sender = useRef<RowSender | null>(null)
  useEffect(
    () => () => {
      sender.current?.stop()
      thread.current?.close()
    },
    [],
  )

  const open = async (file: File, crs?: CrsCode) => {
    thread.current?.close()
    const own = startFileThread()
    thread.current = own
    chosen.current = file
    setState({ step: 'reading', name: file.name })
    const outcome = await openFile(own, file, { today: todayIso(), around, crs })
    // Another file was chosen, or the page left, while this one was read.
    if (thread.current !== own) return
    if (!outcome.ok)
      return setState({
        step: 'refused',
        name: file.name,
        reasons: outcome.reasons.map(({ message }) => message),
      })
    const { source, sourceName, licence, date, readOn, mapping } = outcome.file
    const about = { source, sourceName, licence, date: date ?? readOn, coversItsExtent: false }
    setState({ step: 'mapping', file: outcome.file, mapping, about, failure: null })
  }

  const change = (changes: { mapping?: ImportMapping; about?: FileAbout }) =>
    setState((now) => (now.step === 'mapping' ? { ...now, ...changes } : now))

  const chooseTarget = async (target: ImportTarget) => {
    const mapping = await thread.current?.ask('propose', { targets: [target] })
    if (mapping) change({ mapping })
  }

  /** Starts the import, or goes on with it where it stopped. */
  const run = async (importId: string, total: number) => {
    const now = (changes: { sent?: number; phase: 'running' | 'stopped' | 'failed'; failure?: string }) =>
      setState((before) => (before.step === 'sending' ? { ...before, failure: null, ...changes } : before))
    now({ phase: 'running' })
    const outcome = await sender.current!.run()
    if (outcome.end === 'stopped') return now({ phase: 'stopped' })
    if (outcome.end === 'failed') return now({ phase: 'failed', failure: sayFailure(outcome.error) })
    now({ phase: 'running', sent: total })
    try {
      await actOnImport(importId, 'preview')
      onPreview(importId)
    } catch (error) {
      now({ phase: 'failed', failure: sayFailure(error) })
    }
  }

  const begin = async () => {
    if (state.step !== 'mapping' || !thread.current) return
    const own = thread.current
    const { mapping, about } = state
    try {
      const head = await own.ask('map', { mapping, about })
      const { id } = await startImport(head)
      setState({
        step: 'sending',
        importId: id,
        sent: 0,
        total: head.rowCount,
        phase: 'running',
        failure: null,
      })
      sender.current = new RowSender(
        (from) => own.ask('rows', { from }),
        (rows) => sendRows(id, rows),
        (sent) => setState((before) => (before.step === 'sending' ? { ...before, sent } : before)),
      )
      await run(id, head.rowCount)
    } catch (error) {
      setState({ ...state, failure: sayFailure(error) })
    }
  }

  return {
    state,
    open: (file: File) => void open(file),
    readAs: (crs: CrsCode) => chosen.current && void open(chosen.current, crs),
    change,
    chooseTarget: (target: ImportTarget) => void chooseTarget(target),
    begin: () => void begin(),
    stop: () => sender.current?.stop(),
    resume: () => state.step === 'sending' && void run(state.importId, state.total),
    reset: () => {
      thread.current?.close()
      thread.current = null
      setState({ step: 'choosing' })
    },
  }
}
export type FileImportControls = ReturnType<typeof useFileImport>
