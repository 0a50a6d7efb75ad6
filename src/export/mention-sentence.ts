import type { MentionRecord } from './mention-record.ts';

/** A mention as a line to read: "A/RES/78/16 pp21 · de conformidad con → A/RES/77/37 («77/37»)". */
export function mentionSentence(record: MentionRecord): string {
  const target = record.target ?? `? ${record.candidates.join(' or ')}`;
  const date = record.date === null ? '' : `, ${record.date}`;
  const status = record.status === 'resolved' ? '' : ` [${record.status}: ${record.reason}]`;
  return `${record.source} ${record.place} · ${record.verb ?? record.act} → ${target} («${record.text}»${date})${status}`;
}
