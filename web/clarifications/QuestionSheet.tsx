import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { clarificationOutcomes } from '../../geodata/clarifications/clarification.ts'
import type { OpenedQuestion } from '../../geodata/clarifications/question.ts'
import { sayRedraws } from '../../geodata/clarifications/redraws.ts'
import { projectKinds } from '../../geodata/model/project.ts'
import { siteLevels } from '../../geodata/sites/site.ts'
import { formatArea, formatDate, formatDateTime, formatLength } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { AnswerForm } from './AnswerForm.tsx'
import styles from './Clarifications.module.css'
import { NextQuestion } from './NextQuestion.tsx'
import { queueWords } from './queueWords.ts'

/** What an answer is given from, and the answer. */
export function QuestionSheet({ question }: { question: OpenedQuestion }) {
  const words = useWords(queueWords)
  const text = useText()
  const language = useLanguage()
  const { project, askedAt, earliestAt, proposal } = question
  return (
    <div className={styles.sheet}>
      <header>
        <Heading level={1} data-size="lg">
          {project.name}
        </Heading>
        <Paragraph>
          {text(projectKinds.labels[project.kind as keyof typeof projectKinds.labels])} ·{' '}
          <Link to="/prosjekter/$id" params={{ id: project.id }}>
            {words.openProject}
          </Link>
        </Paragraph>
        <Paragraph className={styles.quiet}>
          {words.times(formatDateTime(askedAt, language), formatDateTime(earliestAt, language))}
        </Paragraph>
      </header>
      <Section title={words.near}>
        <SitesNear question={question} />
      </Section>
      <Section title={words.redraws}>
        <Redraws question={question} />
        <Previous question={question} />
      </Section>
      <Section title={words.proposal(text(clarificationOutcomes.labels[proposal.outcome]).toLowerCase())}>
        <ul className={styles.reasons}>
          {proposal.why.map((why) => (
            <li key={why.nb}>{text(why)}</li>
          ))}
        </ul>
        <p className={styles.quiet}>{words.proposalHelp}</p>
      </Section>
      <Section title={words.answer}>
        <AnswerForm question={question} />
      </Section>
      <NextQuestion after={question.id} />
    </div>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      {children}
    </section>
  )
}

function SitesNear({ question: { sites } }: { question: OpenedQuestion }) {
  const words = useWords(queueWords)
  const text = useText()
  const language = useLanguage()
  if (sites.length === 0) return <p>{words.nearNone}</p>
  return (
    <ul className={styles.plain}>
      {sites.map(({ site: { id, properties }, metres }) => (
        <li key={id}>
          <strong>{properties.name}</strong>,{' '}
          {metres === 0 ? words.within : words.away(formatLength(Math.round(metres), language))}
          <br />
          <span className={styles.quiet}>{text(siteLevels.labels[properties.level])}</span>
          {properties.note && <p>{properties.note}</p>}
        </li>
      ))}
    </ul>
  )
}

function Previous({ question: { previous } }: { question: OpenedQuestion }) {
  const words = useWords(queueWords)
  const text = useText()
  const language = useLanguage()
  if (!previous) return null
  const outcome = text(clarificationOutcomes.labels[previous.outcome]).toLowerCase()
  return (
    <>
      <p>{words.previous(outcome, formatDate(previous.answeredAt, language))}</p>
      {previous.advice && <blockquote className={styles.advice}>{previous.advice}</blockquote>}
    </>
  )
}

function Redraws({ question: { redraws } }: { question: OpenedQuestion }) {
  const words = useWords(queueWords)
  const text = useText()
  const language = useLanguage()
  return (
    <>
      <p>
        {words.size(formatArea(redraws.areaM2, language))} {sayRedraws(redraws).map(text).join(' ')}
      </p>
      {redraws.overlapping.length > 0 && (
        <ul className={styles.reasons}>
          {redraws.overlapping.map(({ projectId, name, askedAt, share }) => (
            <li key={projectId}>
              {words.overlap(name, formatDate(askedAt, language), Math.round(share * 100))}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
