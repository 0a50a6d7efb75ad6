import { bySeries, mostAlike, rivalTitles, type TrackMember } from './rival-titles.ts';

export interface Tracks {
  /** By node: 0 the trunk, 1, 2 … the rival tracks in the order in which they begin. */
  readonly trackOf: ReadonlyMap<number, number>;
  /** Members whose track follows from the tracks of others alone. */
  readonly inferred: readonly number[];
}

/**
 * Where a thread runs on several tracks, which member is on which. `members` are given in order of adoption.
 *
 * Two texts of one thread in one session are rivals. A track is what texts of several sessions, rivals among
 * them, have in common by title; before the second track begins, all is trunk. Rivals that no title decides follow whom they recall, then who
 * recalls them and not their rival, and last the track that is left over (inferred). A text that is alone in its
 * session belongs to the trunk when both sides recall it or when it recalls both, and where nothing points to one side;
 * where the tracks have met so, those alone after it are trunk too, under whatever title, until there are rivals again.
 */
export function findTracks(members: readonly TrackMember[]): Tracks {
  const tracks = rivalTitles(members);
  if (tracks.length < 2) return { trackOf: new Map(members.map(({ node }) => [node, 0])), inferred: [] };
  const start = splitOf(members, tracks);
  const split = new TrackSplit(members.slice(start), tracks);
  split.settle();
  const before = members.slice(0, start).map(({ node }): [number, number] => [node, 0]);
  return { trackOf: new Map([...before, ...split.result()]), inferred: split.inferred };
}

/** Place of the first member of the series in which the second track begins. */
function splitOf(members: readonly TrackMember[], tracks: readonly TrackMember[][]): number {
  const starts = tracks.map(([first]) => members.findIndex(({ series }) => series === first?.series));
  return starts.sort((a, b) => a - b)[1] ?? 0;
}

/** The members from the split on, while they are put on tracks. */
class TrackSplit {
  readonly inferred: number[] = [];
  private readonly labels = new Map<number, number>();
  private readonly series: Map<string, TrackMember[]>;
  private readonly members: readonly TrackMember[];
  private readonly tracks: readonly TrackMember[][];

  constructor(members: readonly TrackMember[], tracks: readonly TrackMember[][]) {
    this.members = members;
    this.tracks = tracks;
    this.series = bySeries(members);
    for (const member of members) {
      const group = tracks.find((track) => track.includes(member)) ?? mostAlike(member, tracks);
      if (group) this.labels.set(member.node, tracks.indexOf(group) + 1);
    }
  }

  /** Goes on while anything is decided: every round decides at least one member, so there are few. */
  settle(): void {
    while (this.decideByRecalls() || this.decideByElimination());
  }

  result(): [number, number][] {
    let met = false;
    return this.members.map((member) => {
      const alone = this.rivalsOf(member).length === 0;
      met = alone && (met || this.joins(member));
      return [member.node, met ? 0 : (this.labels.get(member.node) ?? 0)];
    });
  }

  private rivalsOf(member: TrackMember): TrackMember[] {
    const all = member.series ? (this.series.get(member.series) ?? []) : [];
    return all.filter((other) => other !== member);
  }

  private decideByRecalls(): boolean {
    let decided = false;
    for (const member of this.members) {
      if (this.labels.has(member.node)) continue;
      const track = this.trackByOwnRecalls(member) ?? this.trackByThoseWhoRecall(member);
      if (track === null) continue;
      this.labels.set(member.node, track);
      decided = true;
    }
    return decided;
  }

  /** In the latest session with rivals of which it recalls any: the one track it recalls, others being passed over. */
  private trackByOwnRecalls(member: TrackMember): number | null {
    const rivals = this.latestRecalledRivals(member);
    const recalled = rivals.filter(({ node }) => member.recalls?.has(node));
    const passed = rivals.filter(({ node }) => !member.recalls?.has(node));
    const track = this.onlyTrack(recalled);
    const passedOver = passed.length > 0 && passed.every(({ node }) => this.labels.get(node) !== track);
    return track !== null && passedOver ? track : null;
  }

  private latestRecalledRivals(member: TrackMember): TrackMember[] {
    const earlier = [...this.series.values()].filter(
      (group) =>
        group.length > 1 && !group.includes(member) && group.some(({ node }) => member.recalls?.has(node)),
    );
    return earlier.at(-1) ?? [];
  }

  /** The one track of those who recall it and not its rivals, or, for a text alone, whose rivals pass it over. */
  private trackByThoseWhoRecall(member: TrackMember): number | null {
    const rivals = this.rivalsOf(member);
    const later = this.members.slice(this.members.indexOf(member) + 1).filter(({ recalls }) => recalls);
    const only = later.filter(
      ({ recalls }) => recalls?.has(member.node) && !rivals.some(({ node }) => recalls.has(node)),
    );
    const track = this.onlyTrack(only.filter(({ node }) => this.labels.has(node)));
    if (track === null || rivals.length > 0) return track;
    const passedOver = later.some(
      ({ node, recalls }) =>
        !recalls?.has(member.node) && this.labels.has(node) && this.labels.get(node) !== track,
    );
    return passedOver ? track : null;
  }

  private decideByElimination(): boolean {
    for (const group of this.series.values()) {
      const [open, another] = group.filter(({ node }) => !this.labels.has(node));
      const taken = new Set(group.map(({ node }) => this.labels.get(node)));
      const left = this.tracks.map((_, place) => place + 1).filter((track) => !taken.has(track));
      const [track] = left;
      if (group.length < 2 || !open || another || left.length !== 1 || track === undefined) continue;
      if (this.titledOtherwise(open, track)) continue;
      this.labels.set(open.node, track);
      this.inferred.push(open.node);
      return true;
    }
    return false;
  }

  /** Its title is known and is not the track's: then being left over proves nothing. */
  private titledOtherwise(member: TrackMember, track: number): boolean {
    const languages = Object.keys(member.titles);
    return (this.tracks[track - 1] ?? []).some(({ titles }) =>
      languages.some((of) => titles[of] !== undefined),
    );
  }

  /** Both sides recall it, or it recalls both sides of the latest session with rivals. */
  private joins(member: TrackMember): boolean {
    const recalledBy = this.members.filter(({ recalls }) => recalls?.has(member.node));
    const rivals = this.latestRecalledRivals(member).filter(({ node }) => member.recalls?.has(node));
    return this.tracksOf(recalledBy).size > 1 || this.tracksOf(rivals).size > 1;
  }

  private tracksOf(members: readonly TrackMember[]): Set<number> {
    return new Set(members.flatMap(({ node }) => this.labels.get(node) ?? []));
  }

  /** The track all of them are on; null when there are none, when one has none yet, or when they differ. */
  private onlyTrack(members: readonly TrackMember[]): number | null {
    const [first] = members;
    const track = first && this.labels.get(first.node);
    const one = members.every(({ node }) => this.labels.get(node) === track);
    return track !== undefined && one ? track : null;
  }
}
