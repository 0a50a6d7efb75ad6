import { useDeferredValue, useMemo, useState } from 'react';
import type { TextState } from '../../graph/text-state.ts';
import { filteredTexts } from '../../state/selectors/filtered-texts.ts';
import { mapGroups, type MapHue } from '../../state/selectors/map-groups.ts';
import { ownTexts } from '../../state/selectors/own-texts.ts';
import { shownTexts } from '../../state/selectors/shown-texts.ts';
import { groupName } from '../common/group-name.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { Separated } from '../common/Separated.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { countMarks } from './count-marks.ts';
import { LookChoice } from './LookChoice.tsx';
import './legend.css';

const PHONE = '(max-width: 48rem)';
/** Own texts without a date that are named; the library has them all. */
const MOST_UNDATED = 5;

/** What colour and size are to say, and what the marks of the map mean, with counts; on a phone these are folded away. */
export function Legend() {
  const { stage } = useMessages();
  const [unfolded] = useState(() => !matchMedia(PHONE).matches);
  return (
    <div className="legend">
      <LookChoice />
      <details open={unfolded}>
        <summary>{stage.legend}</summary>
        <Marks />
      </details>
    </div>
  );
}

function Marks() {
  const corpus = useDeferredValue(useCorpus());
  const { graph } = corpus;
  const { stage, own: words } = useMessages();
  const { has } = useRecalling(({ view }) => shownTexts(corpus, view));
  const network = useRecalling(({ view }) => view.stage === 'network');
  const own = ownTexts(corpus).filter(({ id }) => has(id));
  const { here, gap, mentioned, undated } = useMemo(
    () => countMarks(graph, has, network),
    [graph, has, network],
  );
  return (
    <>
      <ul>
        <li>
          <StateMark state="here" />
          {stage.textHere(here)}
        </li>
        <li>
          <StateMark state="gap" />
          {stage.gap(gap)}
        </li>
        {mentioned > 0 && (
          <li>
            <StateMark state="mentioned" />
            {stage.mentioned(mentioned)}
          </li>
        )}
        <GroupMarks />
        <LineMarks />
        {own.some(({ date }) => network || date !== null) && (
          <li>
            <span className="own-mark" aria-hidden="true">
              00/0
            </span>
            {words.yours}
          </li>
        )}
      </ul>
      {!network && <OwnUndated ids={own.filter(({ date }) => date === null).map(({ id }) => id)} />}
      {undated > 0 && <p>{stage.undated(undated)}</p>}
    </>
  );
}

/** What the colours mean, where they mean more than what is here. */
function GroupMarks() {
  const corpus = useCorpus();
  const messages = useMessages();
  const language = useInterfaceLanguage();
  const groups = useRecalling(({ view }) => mapGroups(corpus, view.colour))?.groups;
  if (!groups) return null;
  return (
    <>
      {groups.map((group) => {
        const name = groupName(corpus, group, messages, language);
        return (
          <li key={group.hue} className="group">
            <StateMark state="here" hue={group.hue} />
            <span title={name}>{name}</span>
          </li>
        );
      })}
      {groups.every(({ of }) => of.kind !== 'body') && (
        <li>
          <StateMark state="here" hue="none" />
          {messages.stage.look.others}
        </li>
      )}
    </>
  );
}

function LineMarks() {
  const { stage, filters } = useMessages();
  const corpus = useCorpus();
  const { citations } = useRecalling(({ view }) => filteredTexts(corpus, view.filter));
  return (
    <>
      <li>
        <LineMark className="succession" path="M1 7H27" />
        {stage.succession}
      </li>
      <li>
        <LineMark className="backbone" path="M1 12Q14 -2 27 12" />
        {citations ? filters.citationsAtRest : stage.backbone}
      </li>
      <li>
        <LineMark className="past" path="M1 12Q14 -2 27 12" />
        {stage.recalls}
      </li>
      <li>
        <LineMark className="future" path="M1 12Q14 -2 27 12" />
        {stage.recalledBy}
      </li>
    </>
  );
}

/** Drafts mostly have no date: the reader still finds their own from the map. */
function OwnUndated({ ids }: { readonly ids: readonly string[] }) {
  const { own: words } = useMessages();
  if (ids.length === 0) return null;
  return (
    <p className="own-undated">
      {words.undated}{' '}
      <Separated>
        {ids.slice(0, MOST_UNDATED).map((id) => (
          <NodeLink key={id} id={id} />
        ))}
      </Separated>
      {ids.length > MOST_UNDATED && ' …'}
    </p>
  );
}

function StateMark({ state, hue }: { readonly state: TextState; readonly hue?: MapHue | 'none' }) {
  return (
    <svg className="mark" viewBox="0 0 14 14" aria-hidden="true">
      <circle className={state} data-hue={hue} cx="7" cy="7" r="5" />
    </svg>
  );
}

function LineMark({ className, path }: { readonly className: string; readonly path: string }) {
  return (
    <svg className="line-mark" viewBox="0 0 28 14" aria-hidden="true">
      <path className={className} d={path} />
    </svg>
  );
}
