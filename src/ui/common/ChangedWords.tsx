import { Fragment } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import type { ChangedRun } from './changed-runs.ts';
import './changed-words.css';

/**
 * Words of two texts in one: those removed struck, those added underlined, both tinted; screen readers hear which is
 * which. Never mark-up from outside.
 */
export function ChangedWords({ runs }: { readonly runs: readonly ChangedRun[] }) {
  return groups(runs).map(({ kind, words, start }) => {
    if (kind === 'kept') return <Fragment key={start}>{words.map(printed)}</Fragment>;
    return <Change key={start} kind={kind} words={words} />;
  });
}

function Change({
  kind,
  words,
}: {
  readonly kind: 'removed' | 'added';
  readonly words: readonly ChangedRun[];
}) {
  const { compare } = useMessages();
  const Mark = kind === 'removed' ? 'del' : 'ins';
  const { before, inner, after } = withoutOuterSpace(words);
  return (
    <>
      {before}
      <Mark>
        <span className="unseen">{compare.spoken[kind]} </span>
        {inner.map(printed)}
        <span className="unseen"> {compare.spoken.end}</span>
      </Mark>
      {after}
    </>
  );
}

/** The spaces around words are not marked with them. */
function withoutOuterSpace(words: readonly ChangedRun[]) {
  const before = /^\s*/.exec(words[0]?.text ?? '')?.[0] ?? '';
  const after = /\s*$/.exec(words.at(-1)?.text ?? '')?.[0] ?? '';
  const inner = words.map((run, at) => {
    const start = at === 0 ? before.length : 0;
    const end = run.text.length - (at === words.length - 1 ? after.length : 0);
    return { ...run, text: run.text.slice(start, end) };
  });
  return { before, inner, after };
}

function printed({ text, verb }: ChangedRun, at: number) {
  return verb ? <em key={at}>{text}</em> : <Fragment key={at}>{text}</Fragment>;
}

interface Group {
  readonly kind: ChangedRun['kind'];
  readonly words: ChangedRun[];
  /** Number of its first run. */
  readonly start: number;
}

/** Neighbouring runs of one kind make one mark. */
function groups(runs: readonly ChangedRun[]): Group[] {
  const found: Group[] = [];
  runs.forEach((run, start) => {
    const last = found.at(-1);
    if (last?.kind === run.kind) last.words.push(run);
    else found.push({ kind: run.kind, words: [run], start });
  });
  return found;
}
