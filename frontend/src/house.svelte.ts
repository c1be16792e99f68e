// The phone's side of the hall: what is known, what is shown of it, and the line it comes by. Screens ask only this.

import { SvelteMap } from 'svelte/reactivity';
import { api as ourApi, type Answer, type Api } from './api';
import { Drafts } from './draft.svelte';
import type { ItemKind, ItemOf, TopicView } from './memory';
import { Outbox, type Post } from './outbox.svelte';
import type { Route } from './router';
import { shelf as ourShelf, type Shelf } from './shelf';
import { Shown, type ShownText } from './shown.svelte';
import { Line, type Net, type World } from './socket';
import type { CouncilCard, DemoSignIn, Event, InvitationCard, Look, Me, Own, Problem, Seq, State, Tell } from './wire';

export type { ShownText } from './shown.svelte';

/** Why a topic could not be fetched. `offline` is tried again by itself. */
export type Trouble = { is: 'problem'; problem: Problem } | { is: 'offline' };
/** What becomes of an act: it is on its way, or the person has to sign in first and their words stay in the draft. */
export type Sent = { is: 'on_its_way'; post: Post } | { is: 'sign_in_first' };
/** What a house needs of the world; tests bring their own. */
export interface Means {
  api?: Api;
  shelf?: Shelf;
  world?: World;
}

/** What stands under a proposal, and what stands in the hall itself. */
const IN_PROPOSAL = ['amendment', 'position', 'version', 'decision', 'pledge', 'progress', 'funding', 'minority'] as const;
const IN_HALL = [
  'statement',
  'mandate',
  'warning',
  'touchpoint',
  'meeting',
  'invitation',
  'nomination',
  'declaration',
  'date',
  'spawn',
  'evaluation',
] as const;
const TOPICS_LEFT_MOST = 6;
const RETRY_MS = 2000;

/** One phone in the hall. */
export class House {
  /** Who is signed in; absent for a guest. */
  me = $state.raw<Me>();
  /** One-click sign-ins of the demonstration. */
  demo = $state.raw<DemoSignIn[]>([]);
  /** The councils known here. */
  councils = $state.raw<CouncilCard[]>([]);
  /** The forum of this page. */
  forum = $state.raw<string>();
  /** The invitation that was opened. */
  invitation = $state.raw<InvitationCard>();
  /** What only I see; absent until the line has said so. */
  own = $state.raw<Own>();
  /** How many people have the page open; absent until told. */
  here = $state.raw<number>();
  /** How the line stands. */
  net = $state.raw<Net>({ is: 'connecting' });
  /** The house has a newer build than this page: offer to load it anew. */
  oldPage = $state.raw(false);
  /** Acts on their way. */
  readonly outbox: Outbox;
  /** Half-written words. */
  readonly drafts: Drafts;

  readonly #api: Api;
  readonly #world: World | undefined;
  readonly #shown = new Shown();
  readonly #troubles = new SvelteMap<Seq, Trouble>();
  readonly #followed = new Map<Seq, number>();
  /** Looks under way: as whom, so that one asked for as somebody else counts no more. */
  readonly #fetching = new Map<Seq, 'public' | 'staff'>();
  /** Topics whose look was fetched without hidden words, before this phone knew that it may have them. */
  readonly #plain = new Set<Seq>();
  /** Where entries stand whose items are not here: what the page said of itself. */
  readonly #known = new Map<Seq, Seq>();
  #left: Seq[] = [];
  #line: Line | undefined;
  #build = '';
  #councilsWhole = false;

  constructor(means: Means = {}) {
    this.#api = means.api ?? ourApi;
    this.#world = means.world;
    const shelf = means.shelf ?? ourShelf;
    this.drafts = new Drafts(shelf);
    this.outbox = new Outbox(
      shelf,
      (ask) => this.#line?.say(ask) ?? false,
      (post, no) => this.#kept(post, no),
    );
  }

  /** Begins with what the page was made from. No line yet: `connect` comes after the first paint. */
  begin(state: State, route: Route): void {
    this.#build = state.build;
    this.me = state.me;
    this.demo = state.demo;
    this.councils = state.councils;
    this.#councilsWhole = state.forum === undefined && state.councils.length > 0;
    this.invitation = state.invitation;
    this.drafts.belongTo(state.me?.person);
    if (state.forum === undefined) return;
    this.#enter(state.forum);
    this.own = state.own;
    for (const look of state.looks) this.#shown.memory.look(look);
    const topic = state.looks.at(-1)?.topic ?? 0;
    if (route.page === 'thing' && topic > 0) this.#known.set(route.no, topic);
    this.#shown.publish();
  }

  /** Opens the line of this forum. */
  connect(): void {
    if (this.forum === undefined || this.#line) return;
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const url = `${scheme}://${location.host}/f/${encodeURIComponent(this.forum)}/live`;
    const ears = {
      welcome: (tell: Extract<Tell, { tell: 'welcome' }>) => this.#welcome(tell),
      heard: (tell: Tell) => this.#heard(tell),
      net: (net: Net) => this.#stands(net),
      proof: () => ({ ask: 'since', topic: 0, place: this.#shown.memory.place(0) }) as const,
      rightsChanged: () => void this.#rightsChanged(),
    };
    this.#line = this.#world ? new Line(url, ears, this.#world) : new Line(url, ears);
    this.#line.start();
    this.#want(0);
  }

  /** Another page: enters its forum, or leaves the one we were in. */
  go(route: Route): void {
    const slug = 'slug' in route ? route.slug : undefined;
    if (slug !== this.forum) {
      this.#exit();
      if (slug !== undefined) {
        this.#enter(slug);
        this.connect();
      }
    }
    const hostKnown = slug === undefined ? this.councils.length > 0 : this.council !== undefined;
    if ((route.page === 'council' && !this.#councilsWhole) || !hostKnown) void this.refreshCouncils();
  }

  /** Fetches all councils with their forums as they are now. */
  async refreshCouncils(): Promise<Answer<CouncilCard[]>> {
    const answer = await this.#api.councils();
    if (answer.is === 'ok') {
      this.councils = answer.value;
      this.#councilsWhole = true;
    }
    return answer;
  }

  /** The council that hosts this forum. */
  get council(): CouncilCard | undefined {
    const host = this.councils.find((council) => council.forums.some((forum) => forum.slug === this.forum));
    return host ?? (this.councils.length === 1 ? this.councils[0] : undefined);
  }

  /** The latest form of an item. */
  item<K extends ItemKind>(kind: K, no: Seq): ItemOf<K> | undefined {
    return this.#shown.item(kind, no);
  }

  /** What a screen shows of a topic. Call `follow` for it to be there and to stay live. */
  view(topic: Seq): TopicView {
    return this.#shown.view(topic);
  }

  /** All things of one kind in a topic, in order. */
  all<K extends ItemKind>(kind: K, topic: Seq = 0): ItemOf<K>[] {
    return (this.view(topic).numbers[kind] ?? []).flatMap((no) => this.item(kind, no) ?? []);
  }

  /** Why a topic is not there. */
  trouble(topic: Seq): Trouble | undefined {
    return this.#troubles.get(topic);
  }

  /** A proposal's text as the reader has it before them. */
  text(proposal: Seq): ShownText | undefined {
    return this.#shown.text(proposal);
  }

  /** "Show version 4". */
  showVersion(proposal: Seq): void {
    this.#shown.showVersion(proposal);
  }

  /** Keeps a topic live while a screen shows it; the answer ends that. For `$effect(() => house.follow(topic))`. */
  follow(topic: Seq): () => void {
    const forum = this.forum;
    const n = this.#followed.get(topic) ?? 0;
    this.#followed.set(topic, n + 1);
    if (n === 0) {
      this.#left = this.#left.filter((left) => left !== topic);
      this.#shown.open(topic);
      if (this.#line) this.#want(topic);
    }
    let over = false;
    return () => {
      if (!over && this.forum === forum) this.leave(topic);
      over = true;
    };
  }

  /** Ends one `follow`. */
  leave(topic: Seq): void {
    const n = this.#followed.get(topic) ?? 0;
    if (n > 1) this.#followed.set(topic, n - 1);
    if (n !== 1) return;
    this.#followed.delete(topic);
    this.#shown.close(topic);
    this.#line?.say({ ask: 'leave', topic });
    // What was read last stays, so that "back" is at once; the rest is let go.
    this.#left.push(topic);
    for (const old of this.#left.splice(0, this.#left.length - TOPICS_LEFT_MOST)) this.#shown.memory.drop(old);
    this.#shown.plan();
  }

  /** Shows what came in while reading. */
  showArrivals(topic: Seq): void {
    this.#shown.memory.showArrivals(topic);
    this.#shown.publish();
  }

  /** Fetches the page of contributions before the oldest one here. */
  async older(topic: Seq): Promise<Answer<null>> {
    const before = this.#shown.memory.view(topic).olderBefore;
    const forum = this.forum;
    if (before === undefined || forum === undefined) return { is: 'ok', value: null };
    const answer = await this.#api.look(forum, topic, this.#as, before);
    if (answer.is !== 'ok') return answer;
    // In the meantime the page was left, or the same page was fetched twice.
    if (this.forum === forum && this.#shown.memory.view(topic).olderBefore === before) {
      if (this.#shown.memory.older(answer.value)) this.#since(topic, answer.value);
      this.#shown.publish();
    }
    return { is: 'ok', value: null };
  }

  /** The topic in which an entry stands: known here, or asked of the house. `not_found` where there is none. */
  async find(no: Seq): Promise<Answer<Seq>> {
    const known = this.topicOf(no);
    const forum = this.forum;
    if (known !== undefined) return { is: 'ok', value: known };
    if (forum === undefined) return { is: 'problem', problem: { problem: 'not_found' } };
    const answer = await this.#api.look(forum, no, this.#as);
    if (answer.is !== 'ok') return answer;
    this.#known.set(no, answer.value.topic);
    if (this.forum === forum && !this.#shown.memory.knows(answer.value.topic)) this.#looked(answer.value, false);
    return { is: 'ok', value: answer.value.topic };
  }

  /** The topic in which an entry stands, as far as is known here. */
  topicOf(no: Seq): Seq | undefined {
    const known = this.#known.get(no);
    if (known !== undefined) return known;
    if (this.item('proposal', no)) return no;
    for (const kind of IN_PROPOSAL) {
      const inside = this.item<(typeof IN_PROPOSAL)[number]>(kind, no);
      if (inside) return inside.proposal;
    }
    if (IN_HALL.some((kind) => this.item(kind, no))) return 0;
    const contribution = this.item('contribution', no);
    if (!contribution) return undefined;
    return contribution.reply_to === undefined ? no : this.topicOf(contribution.reply_to);
  }

  /** Sends an act. A guest is asked to sign in; the words stay in the draft, which is there again afterwards. */
  send(event: Event, where: { topic: Seq; lang?: string }): Sent {
    if (this.me === undefined || this.forum === undefined) return { is: 'sign_in_first' };
    return { is: 'on_its_way', post: this.outbox.put(event, where.topic, where.lang) };
  }

  /** The reader has stopped the live view. */
  get paused(): boolean {
    return this.#shown.paused;
  }

  /** Stops the live view, or lets it run again; nothing is lost meanwhile. */
  pause(paused: boolean): void {
    this.#shown.pause(paused);
  }

  /** After the code was right: the next page is the signed-in person's, and the drafts of the guest are theirs. */
  signedIn(to: string): void {
    this.drafts.flush();
    location.assign(to);
  }

  /** Signs out and loads this page as a guest. */
  async signOut(): Promise<Answer<null>> {
    this.drafts.flush();
    const answer = await this.#api.signOut();
    if (answer.is === 'ok') location.reload();
    return answer;
  }

  /** The network is back, or the page is looked at again. */
  nudge(): void {
    this.#line?.nudge();
    for (const [topic, trouble] of this.#troubles) if (trouble.is === 'offline') this.#want(topic);
  }

  /** The browser says the network is gone. */
  gone(): void {
    this.#line?.gone();
  }

  /** Tries the line at once: for a button beside "not connected". */
  tryNow(): void {
    this.nudge();
  }

  /** As whom to ask for items. */
  get #as(): 'public' | 'staff' {
    return this.own?.staff === true ? 'staff' : 'public';
  }

  #enter(slug: string): void {
    this.forum = slug;
    this.net = { is: 'connecting' };
    this.#shown.memory.me = this.me?.person;
    if (this.me) this.outbox.belongTo(slug, this.me.person);
    this.#followed.set(0, 1);
    this.#shown.memory.open(0);
  }

  #exit(): void {
    this.#line?.stop();
    this.#line = undefined;
    this.outbox.belongToNobody();
    this.#shown.clear();
    this.#followed.clear();
    this.#fetching.clear();
    this.#plain.clear();
    this.#known.clear();
    this.#left = [];
    this.#councilsWhole = false;
    this.#troubles.clear();
    this.own = undefined;
    this.here = undefined;
    this.forum = undefined;
  }

  /** Makes a followed topic live: by a look where there is none, then by `since`. */
  #want(topic: Seq): void {
    if (this.#shown.memory.knows(topic)) this.#since(topic);
    else void this.#fetch(topic, false);
  }

  #since(topic: Seq, from?: Look): void {
    if (this.net.is !== 'live') return;
    this.#shown.memory.asking(topic);
    this.#line?.say({ ask: 'since', topic, place: from?.place ?? this.#shown.memory.place(topic) });
  }

  async #fetch(topic: Seq, anew: boolean): Promise<void> {
    const forum = this.forum;
    const as = this.#as;
    if (forum === undefined || this.#fetching.get(topic) === as) return;
    this.#fetching.set(topic, as);
    const answer = await this.#api.look(forum, topic, as);
    if (this.forum !== forum || this.#fetching.get(topic) !== as) return;
    this.#fetching.delete(topic);
    if (answer.is === 'ok') {
      if (as === 'public') this.#plain.add(topic);
      else this.#plain.delete(topic);
      return this.#looked(answer.value, anew);
    }
    const passing = answer.is === 'problem' && ['away', 'too_many'].includes(answer.problem.problem);
    this.#troubles.set(topic, passing ? { is: 'offline' } : answer);
    // A house that cannot answer just now is asked again while somebody waits for it.
    if (!passing && (answer.is !== 'offline' || this.net.is !== 'live')) return;
    setTimeout(
      () => {
        if (this.forum === forum && this.#followed.has(topic)) void this.#fetch(topic, anew);
      },
      RETRY_MS * (1 + Math.random()),
    );
  }

  #looked(look: Look, anew: boolean): void {
    this.#troubles.delete(look.topic);
    this.#shown.memory.look(look, anew);
    this.#shown.publish();
    if (this.#followed.has(look.topic)) this.#since(look.topic);
  }

  #welcome(tell: Extract<Tell, { tell: 'welcome' }>): void {
    this.oldPage = this.#build !== '' && tell.build !== this.#build;
    for (const topic of this.#followed.keys()) this.#want(topic);
    this.outbox.flow();
  }

  #stands(net: Net): void {
    this.net = net;
    if (net.is !== 'live') this.outbox.rest();
  }

  #heard(tell: Tell): void {
    switch (tell.tell) {
      case 'step':
        if (this.#shown.memory.step(tell)) this.#since(tell.topic);
        return this.#shown.plan();
      case 'reached':
        if (this.#shown.memory.reached(tell.topic, tell.at)) this.#since(tell.topic);
        return;
      case 'look_again':
        return void this.#fetch(tell.topic, true);
      case 'own':
        return this.#takeOwn(tell.own);
      case 'here':
        this.here = tell.people;
        return;
      case 'fault':
        return this.#faulted(tell);
      case 'kept':
      case 'refused':
        return this.outbox.heard(tell);
      case 'welcome':
        return;
    }
  }

  #takeOwn(own: Own): void {
    const was = this.own?.staff;
    this.own = own;
    this.#shown.memory.me = own.me?.person ?? this.me?.person;
    const seesMore = own.staff && [...this.#followed.keys()].some((topic) => this.#plain.has(topic));
    // The page itself was made for who we were then: only a change counts, or a look that was fetched as somebody else.
    if ((was !== undefined && was !== own.staff) || seesMore) this.#lookAnew();
  }

  /** What was known may hold words that are no longer ours to see, or lack some that now are. */
  #lookAnew(): void {
    for (const left of this.#left.splice(0)) this.#shown.memory.drop(left);
    for (const topic of this.#followed.keys()) void this.#fetch(topic, true);
  }

  #faulted(tell: Extract<Tell, { tell: 'fault' }>): void {
    const { id, fault } = tell;
    const passing = fault.fault === 'too_many' || fault.fault === 'not_kept';
    if (id !== undefined || !passing) return this.outbox.heard(tell);
    // Something else than an act was not answered: it may have been any topic.
    setTimeout(() => {
      for (const topic of this.#followed.keys()) this.#want(topic);
    }, fault.wait_ms);
  }

  #kept(post: Post, no: Seq): void {
    const { memory } = this.#shown;
    memory.show(no);
    this.#shown.publish();
    if (post.event.kind !== 'amendment_accepted') return;
    // Whoever has just taken a change in wants to see it.
    const proposal = memory.item('amendment', post.event.amendment)?.proposal;
    if (proposal === undefined) return;
    if (memory.item('version', no)) this.showVersion(proposal);
    else this.#shown.expect(proposal);
  }

  /** We come back as who we are now. The drafts on the screen stay whoever's they were. */
  async #rightsChanged(): Promise<void> {
    const answer = await this.#api.me();
    const away = answer.is === 'problem' && answer.problem.problem !== 'sign_in_first';
    if (answer.is === 'offline' || away) return;
    const person = answer.is === 'ok' ? answer.value.person : undefined;
    if (person !== undefined && person !== this.me?.person) return location.reload();
    this.me = answer.is === 'ok' ? answer.value : undefined;
    this.#lookAnew();
  }
}

/** This phone. */
export const house = new House();
/** This phone's half-written words. */
export const drafts = house.drafts;
/** This phone's acts on their way. */
export const outbox = house.outbox;
