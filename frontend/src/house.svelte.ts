// The phone's side of the hall: what is known, what is shown of it, and the line it comes by. Screens ask only this.

import { SvelteMap } from 'svelte/reactivity';
import { api as ourApi, type Answer, type Api } from './api';
import { Drafts } from './draft.svelte';
import { keyOf, Memory, type ItemKey, type ItemKind, type ItemOf, type TopicView } from './memory';
import { Outbox, type Post } from './outbox.svelte';
import { Reading } from './reading';
import type { Route } from './router';
import { shelf as ourShelf, type Shelf } from './shelf';
import { Line, type Net, type World } from './socket';
import type { CouncilCard, DemoSignIn, Event, InvitationCard, Item, Look, Me, Own, Problem, Seq, State, Tell } from './wire';

/** Why a topic could not be fetched. `offline` is tried again by itself. */
export type Trouble = { is: 'problem'; problem: Problem } | { is: 'offline' };
/** What becomes of an act: it is on its way, or the person has to sign in first and their words stay in the draft. */
export type Sent = { is: 'on_its_way'; post: Post } | { is: 'sign_in_first' };
/** The text of a proposal as the reader has it before them. */
export interface ShownText {
  text: ItemOf<'text'>;
  /** The version of now, where the reader has an earlier one before them: "Show version 4". */
  newer?: number;
}
/** What a house needs of the world; tests bring their own. */
export interface Means {
  api?: Api;
  shelf?: Shelf;
  world?: World;
}

const BATCH_MS = 250;
const BATCH_HIDDEN_MS = 1000;
const TOPICS_LEFT_MOST = 6;

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
  /** The reader has stopped the live view. */
  paused = $state.raw(false);
  /** Acts on their way. */
  readonly outbox: Outbox;
  /** Half-written words. */
  readonly drafts: Drafts;

  readonly #api: Api;
  readonly #world: World | undefined;
  readonly #items = new SvelteMap<ItemKey, Item>();
  readonly #views = new SvelteMap<Seq, TopicView>();
  readonly #texts = new SvelteMap<Seq, ShownText>();
  readonly #troubles = new SvelteMap<Seq, Trouble>();
  readonly #followed = new Map<Seq, number>();
  readonly #fetching = new Set<Seq>();
  #left: Seq[] = [];
  #memory = new Memory();
  readonly #reading = new Reading();
  #line: Line | undefined;
  #build = '';
  #councilsWhole = false;
  #published_ms = -Infinity;
  #publishing: ReturnType<typeof setTimeout> | undefined;

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
  begin(state: State): void {
    this.#build = state.build;
    this.me = state.me;
    this.demo = state.demo;
    this.councils = state.councils;
    this.#councilsWhole = state.forum === undefined && state.councils.length > 0;
    this.invitation = state.invitation;
    this.drafts.belongTo(state.me?.person);
    if (state.forum === undefined) return;
    this.#enter(state.forum);
    for (const look of state.looks) this.#memory.look(look);
    this.#publish();
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
      proof: () => ({ ask: 'since', topic: 0, place: this.#memory.place(0) }) as const,
      rightsChanged: () => void this.#rightsChanged(),
    };
    this.#line = this.#world ? new Line(url, ears, this.#world) : new Line(url, ears);
    this.#line.start();
    this.#want(0);
  }

  /** Another page: enters its forum, or leaves the one we were in. */
  go(route: Route): void {
    const slug = route.page === 'forum' || route.page === 'thing' ? route.slug : undefined;
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
    return this.#items.get(`${kind}/${no}`) as ItemOf<K> | undefined;
  }

  /** What a screen shows of a topic. Call `follow` for it to be there and to stay live. */
  view(topic: Seq): TopicView {
    return this.#views.get(topic) ?? this.#memory.view(topic);
  }

  /** Why a topic is not there. */
  trouble(topic: Seq): Trouble | undefined {
    return this.#troubles.get(topic);
  }

  /** A proposal's text as the reader has it before them. */
  text(proposal: Seq): ShownText | undefined {
    return this.#texts.get(proposal);
  }

  /** "Show version 4". */
  showVersion(proposal: Seq): void {
    this.#reading.showLatest(proposal);
    this.#publishText(proposal);
  }

  /** Keeps a topic live while a screen shows it; the answer ends that. For `$effect(() => house.follow(topic))`. */
  follow(topic: Seq): () => void {
    const forum = this.forum;
    const n = this.#followed.get(topic) ?? 0;
    this.#followed.set(topic, n + 1);
    if (n === 0) {
      this.#left = this.#left.filter((left) => left !== topic);
      this.#memory.open(topic);
      this.#reading.open(topic);
      this.#publishText(topic);
      if (this.#line) this.#want(topic);
      this.#plan();
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
    this.#reading.leave(topic);
    this.#line?.say({ ask: 'leave', topic });
    // What was read last stays, so that "back" is at once; the rest is let go.
    this.#left.push(topic);
    for (const old of this.#left.splice(0, this.#left.length - TOPICS_LEFT_MOST)) this.#memory.drop(old);
    this.#plan();
  }

  /** Shows what came in while reading. */
  showArrivals(topic: Seq): void {
    this.#memory.showArrivals(topic);
    this.#publish();
  }

  /** Fetches the page of contributions before the oldest one here. */
  async older(topic: Seq): Promise<Answer<null>> {
    const before = this.#memory.view(topic).olderBefore;
    const forum = this.forum;
    if (before === undefined || forum === undefined) return { is: 'ok', value: null };
    const answer = await this.#api.look(forum, topic, before);
    if (answer.is !== 'ok') return answer;
    // In the meantime the page was left, or the same page was fetched twice.
    if (this.forum === forum && this.#memory.view(topic).olderBefore === before) {
      if (this.#memory.older(answer.value)) this.#since(topic, answer.value);
      this.#publish();
    }
    return { is: 'ok', value: null };
  }

  /** The topic in which an entry stands: known here, or asked of the house. `not_found` where there is none. */
  async find(no: Seq): Promise<Answer<Seq>> {
    const known = this.topicOf(no);
    const forum = this.forum;
    if (known !== undefined) return { is: 'ok', value: known };
    if (forum === undefined) return { is: 'problem', problem: { problem: 'not_found' } };
    const answer = await this.#api.look(forum, no);
    if (answer.is !== 'ok') return answer;
    if (this.forum === forum) this.#looked(answer.value, false);
    return { is: 'ok', value: answer.value.topic };
  }

  /** The topic in which an entry stands, as far as is known here. */
  topicOf(no: Seq): Seq | undefined {
    if (this.item('proposal', no)) return no;
    const inside = this.item('amendment', no) ?? this.item('position', no) ?? this.item('version', no);
    if (inside) return inside.proposal;
    if (this.item('statement', no)) return 0;
    const contribution = this.item('contribution', no);
    if (!contribution) return undefined;
    return contribution.reply_to === undefined ? no : this.topicOf(contribution.reply_to);
  }

  /** Sends an act. A guest is asked to sign in; the words stay in the draft, which is there again afterwards. */
  send(event: Event, where: { topic: Seq; lang?: string }): Sent {
    if (this.me === undefined || this.forum === undefined) return { is: 'sign_in_first' };
    return { is: 'on_its_way', post: this.outbox.put(event, where.topic, where.lang) };
  }

  /** Stops the live view, or lets it run again; nothing is lost meanwhile. */
  pause(paused: boolean): void {
    this.paused = paused;
    if (!paused) this.#publish();
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

  #enter(slug: string): void {
    this.forum = slug;
    this.net = { is: 'connecting' };
    this.#memory.me = this.me?.person;
    if (this.me) this.outbox.belongTo(slug, this.me.person);
    this.#followed.set(0, 1);
    this.#memory.open(0);
  }

  #exit(): void {
    this.#line?.stop();
    this.#line = undefined;
    clearTimeout(this.#publishing);
    this.#publishing = undefined;
    this.outbox.belongToNobody();
    this.#memory = new Memory();
    this.#reading.clear();
    this.#followed.clear();
    this.#fetching.clear();
    this.#left = [];
    for (const map of [this.#items, this.#views, this.#texts, this.#troubles]) map.clear();
    this.own = undefined;
    this.here = undefined;
    this.paused = false;
    this.forum = undefined;
  }

  /** Makes a followed topic live: by a look where there is none, then by `since`. */
  #want(topic: Seq): void {
    if (this.#memory.knows(topic)) this.#since(topic);
    else void this.#fetch(topic, false);
  }

  #since(topic: Seq, from?: Look): void {
    if (this.net.is !== 'live') return;
    this.#memory.asking(topic);
    this.#line?.say({ ask: 'since', topic, place: from?.place ?? this.#memory.place(topic) });
  }

  async #fetch(topic: Seq, anew: boolean): Promise<void> {
    const forum = this.forum;
    if (forum === undefined || this.#fetching.has(topic)) return;
    this.#fetching.add(topic);
    const answer = await this.#api.look(forum, topic);
    if (this.forum !== forum) return;
    this.#fetching.delete(topic);
    if (answer.is === 'ok') return this.#looked(answer.value, anew);
    const passing = answer.is === 'problem' && (answer.problem.problem === 'away' || answer.problem.problem === 'too_many');
    this.#troubles.set(topic, passing ? { is: 'offline' } : answer);
    // A house that cannot answer just now is asked again while somebody waits for it.
    if (passing || (answer.is === 'offline' && this.net.is === 'live')) {
      setTimeout(
        () => this.forum === forum && this.#followed.has(topic) && void this.#fetch(topic, anew),
        2000 + Math.random() * 3000,
      );
    }
  }

  #looked(look: Look, anew: boolean): void {
    this.#troubles.delete(look.topic);
    this.#memory.look(look, anew);
    this.#publish();
    if (this.#followed.has(look.topic)) this.#since(look.topic);
  }

  #welcome(tell: Extract<Tell, { tell: 'welcome' }>): void {
    this.oldPage = this.#build !== '' && tell.build !== this.#build;
    this.#memory.cut();
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
        if (this.#memory.step(tell)) this.#since(tell.topic);
        return this.#plan();
      case 'reached':
        if (this.#memory.reached(tell.topic, tell.at)) this.#since(tell.topic);
        return;
      case 'look_again':
        return void this.#fetch(tell.topic, true);
      case 'own':
        this.own = tell.own;
        this.#memory.me = tell.own.me?.person ?? this.me?.person;
        return;
      case 'here':
        this.here = tell.people;
        return;
      case 'fault':
        if (tell.id === undefined && tell.fault.fault === 'too_many') this.#askLater(tell.fault.wait_ms);
        return this.outbox.heard(tell);
      case 'kept':
      case 'refused':
        return this.outbox.heard(tell);
      case 'welcome':
        return;
    }
  }

  /** Something asked too often was not answered: it may have been any topic. */
  #askLater(wait_ms: number): void {
    setTimeout(() => {
      for (const topic of this.#followed.keys()) this.#want(topic);
    }, wait_ms);
  }

  #kept(post: Post, no: Seq): void {
    this.#memory.show(no);
    if (post.event.kind === 'amendment_accepted') {
      const proposal = this.#memory.item('amendment', post.event.amendment)?.proposal;
      // Whoever has just taken a change in wants to see it.
      if (proposal !== undefined && this.#memory.item('version', no)) this.showVersion(proposal);
      else if (proposal !== undefined) this.#reading.expect(proposal);
    }
    this.#publish();
  }

  /** We come back as who we are now. The drafts on the screen stay whoever's they were. */
  async #rightsChanged(): Promise<void> {
    const answer = await this.#api.me();
    const person = answer.is === 'ok' ? answer.value.person : undefined;
    if (answer.is === 'offline') return;
    if (person !== undefined && person !== this.me?.person) return location.reload();
    this.me = answer.is === 'ok' ? answer.value : undefined;
    // What was known may hold words that are no longer ours to see, or lack some that now are.
    for (const left of this.#left.splice(0)) this.#memory.drop(left);
    for (const topic of this.#followed.keys()) void this.#fetch(topic, true);
  }

  /** Shows what has changed: at once when it is quiet, four times a second when it is not. */
  #plan(): void {
    if (this.paused || this.#publishing !== undefined) return;
    const batch_ms = document.hidden ? BATCH_HIDDEN_MS : BATCH_MS;
    const wait_ms = this.#published_ms + batch_ms - Date.now();
    if (wait_ms <= 0) this.#publish();
    else this.#publishing = setTimeout(() => this.#publish(), wait_ms);
  }

  #publish(): void {
    clearTimeout(this.#publishing);
    this.#publishing = undefined;
    if (this.paused) return;
    this.#published_ms = Date.now();
    const { items, topics } = this.#memory.changes();
    const overtaken = new Set<Seq>();
    for (const key of items) this.#publishItem(key, overtaken);
    for (const proposal of overtaken) this.#publishText(proposal);
    for (const topic of topics) this.#views.set(topic, this.#memory.view(topic));
  }

  #publishItem(key: ItemKey, overtaken: Set<Seq>): void {
    const [kind, no] = key.split('/') as [ItemKind, string];
    const item = this.#memory.item(kind, Number(no));
    const before = this.#items.get(key);
    if (!item) return void this.#items.delete(key);
    this.#items.set(keyOf(item), item);
    if (item.item === 'text') {
      this.#reading.came(item);
      overtaken.add(item.no);
    }
    // Hidden words leave every screen, also where they stand in an older text that is being read.
    if (
      (item.item === 'amendment' || item.item === 'proposal') &&
      item.hidden &&
      before &&
      !('hidden' in before && before.hidden)
    ) {
      const proposal = item.item === 'amendment' ? item.proposal : item.no;
      const latest = this.#memory.item('text', proposal);
      if (latest) this.#reading.came(latest);
      this.#reading.showLatest(proposal);
      overtaken.add(proposal);
    }
  }

  #publishText(proposal: Seq): void {
    const text = this.#reading.text(proposal);
    if (!text) return void this.#texts.delete(proposal);
    const newer = this.#reading.newer(proposal);
    this.#texts.set(proposal, { text, ...(newer === undefined ? {} : { newer }) });
  }
}

/** This phone. */
export const house = new House();
/** This phone's half-written words. */
export const drafts = house.drafts;
/** This phone's acts on their way. */
export const outbox = house.outbox;
