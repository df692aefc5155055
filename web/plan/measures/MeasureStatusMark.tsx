import {
  ArrowsCirclepathIcon,
  CheckmarkCircleIcon,
  CircleIcon,
  CircleSlashIcon,
  ExclamationmarkTriangleIcon,
  HourglassIcon,
} from '@navikt/aksel-icons'
import type { ComponentType, SVGProps } from 'react'
import { type MeasureStatus, measureStatuses } from '../../../geodata/model/measure.ts'
import { useText } from '../../words/words.ts'
import styles from './Measures.module.css'

const icons: Readonly<Record<MeasureStatus, ComponentType<SVGProps<SVGSVGElement>>>> = {
  not_started: CircleIcon,
  under_way: HourglassIcon,
  delayed: ExclamationmarkTriangleIcon,
  continuous: ArrowsCirclepathIcon,
  done: CheckmarkCircleIcon,
  stopped: CircleSlashIcon,
}

/** Where a measure stands, by a shape and in words; red only where somebody must act. */
export function MeasureStatusMark({ status }: { status: MeasureStatus }) {
  const text = useText()
  const Icon = icons[status]
  return (
    <span className={status === 'delayed' ? styles.late : styles.status}>
      <Icon aria-hidden fontSize="1.25rem" />
      {text(measureStatuses.labels[status])}
    </span>
  )
}
