import type { AddedText, FileOutcome } from '../../state/own-documents.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { SteppedList } from '../common/SteppedList.tsx';
import { useRecalling } from '../common/use-recalling.ts';
import { issueWords } from '../messages/issue-words.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

/** What came of each file offered last, in words; those that failed first. */
export function OutcomeList() {
  const { own: words } = useMessages();
  const outcomes = useRecalling(({ own }) => own.outcomes);
  const working = useRecalling(({ own }) => own.work !== null || own.joining);
  const failed = ({ status }: FileOutcome) => status === 'failed';
  return (
    <div role="status">
      {!working && outcomes.length > 0 && (
        <>
          <h4>{words.outcomes(outcomes.length)}</h4>
          <SteppedList
            items={[...outcomes.filter(failed), ...outcomes.filter((each) => !failed(each))]}
            className="outcomes"
          >
            {(outcome, at) => <Outcome key={`${outcome.path} ${at}`} outcome={outcome} />}
          </SteppedList>
        </>
      )}
    </div>
  );
}

function Outcome({ outcome: { path, status, texts, issues } }: { readonly outcome: FileOutcome }) {
  const messages = useMessages();
  return (
    <li data-status={status}>
      <p className="outcome-file">
        <bdi>{path}</bdi> <span className="outcome-status">{messages.own.statuses[status]}</span>
      </p>
      {texts.length > 0 && (
        <SteppedList items={texts} className="outcome-texts">
          {(text) => (
            <li key={text.id}>
              <OutcomeText text={text} />
            </li>
          )}
        </SteppedList>
      )}
      {issues.map((issue) => (
        <p key={`${issue.code} ${JSON.stringify(issue.detail)}`} className="outcome-issue">
          {issueWords(messages, issue)}
        </p>
      ))}
    </li>
  );
}

function OutcomeText({ text: { id, cites, undecided, arrival } }: { readonly text: AddedText }) {
  const messages = useMessages();
  const facts = [
    arrival !== 'new' && messages.own.arrivals[arrival],
    messages.own.cites(cites, undecided),
  ].filter(Boolean);
  return (
    <p className="outcome-text">
      <NodeLink id={id}>{nameOfSymbol(id, messages)}</NodeLink> {facts.join(' · ')}
    </p>
  );
}
