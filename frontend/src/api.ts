// Questions to the house over HTTP. Being offline is an answer like any other; nothing here throws.

import type {
  ClauseDiff,
  CodeAsked,
  CodeEntered,
  CodeSent,
  CouncilCard,
  Desk,
  ForumMade,
  Look,
  Me,
  NewForum,
  PanelLook,
  Problem,
  Seq,
  Template,
  Templates,
  Trail,
} from './wire';

/** What came of asking. */
export type Answer<T> = { is: 'ok'; value: T } | { is: 'problem'; problem: Problem } | { is: 'offline' };

/** As much of `fetch` as is used here. */
export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'problem' in body && typeof body.problem === 'string';
}

/** The house, asked over HTTP. */
export class Api {
  readonly #fetch: Fetch;
  readonly #patience_ms: number;

  constructor(fetch: Fetch = (path, init) => globalThis.fetch(path, init), patience_ms = 20_000) {
    this.#fetch = fetch;
    this.#patience_ms = patience_ms;
  }

  /** The first look at a topic; with `before`, an older page of it; as staff, with hidden words. */
  look(forum: string, topic: Seq, as: 'public' | 'staff' = 'public', before?: Seq): Promise<Answer<Look>> {
    const asked = new URLSearchParams();
    if (before !== undefined) asked.set('before', String(before));
    if (as === 'staff') asked.set('as', 'staff');
    const query = asked.size > 0 ? `?${asked}` : '';
    return this.#ask<Look>('GET', `/api/forums/${encodeURIComponent(forum)}/look/${topic}${query}`);
  }

  /** What changed between two versions of a proposal. */
  compare(forum: string, proposal: Seq, from: number, to: number): Promise<Answer<ClauseDiff[]>> {
    return this.#ask<ClauseDiff[]>('GET', `/api/forums/${encodeURIComponent(forum)}/compare/${proposal}/${from}/${to}`);
  }

  /** All councils with their forums. */
  councils(): Promise<Answer<CouncilCard[]>> {
    return this.#ask<CouncilCard[]>('GET', '/api/councils');
  }

  /** Who I am; the problem `sign_in_first` means a guest. */
  me(): Promise<Answer<Me>> {
    return this.#ask<Me>('GET', '/api/me');
  }

  /** Asks for a code by mail. */
  askCode(asked: CodeAsked): Promise<Answer<CodeSent>> {
    return this.#ask<CodeSent>('POST', '/api/sign-in', asked);
  }

  /** Signs in with the code. The cookie comes with the answer; `house.signedIn` takes it from there. */
  enterCode(entered: CodeEntered): Promise<Answer<Me>> {
    return this.#ask<Me>('POST', '/api/sign-in/code', entered);
  }

  /** Signs out. */
  signOut(): Promise<Answer<null>> {
    return this.#ask<null>('POST', '/api/sign-out', {});
  }

  /** What waits for me in every forum. */
  desk(): Promise<Answer<Desk>> {
    return this.#ask<Desk>('GET', '/api/desk');
  }

  /** The co-creation panel as of now. */
  panel(forum: string): Promise<Answer<PanelLook>> {
    return this.#ask<PanelLook>('GET', `/api/forums/${encodeURIComponent(forum)}/panel`);
  }

  /** The way of a proposal, from testimony to delivery. */
  trail(forum: string, proposal: Seq): Promise<Answer<Trail>> {
    return this.#ask<Trail>('GET', `/api/forums/${encodeURIComponent(forum)}/trail/${proposal}`);
  }

  /** What came of what I said. */
  cameOfMine(forum: string): Promise<Answer<Trail[]>> {
    return this.#ask<Trail[]>('GET', `/api/forums/${encodeURIComponent(forum)}/came-of-mine`);
  }

  /** The kinds of forum a council can open. */
  templates(council: string): Promise<Answer<Templates>> {
    return this.#ask<Templates>('GET', `/api/councils/${encodeURIComponent(council)}/templates`);
  }

  /** A council's own kind of forum. */
  makeTemplate(council: string, template: Template): Promise<Answer<null>> {
    return this.#ask<null>('POST', `/api/councils/${encodeURIComponent(council)}/templates`, template);
  }

  /** Proposes a forum, or suggests one. */
  newForum(council: string, forum: NewForum): Promise<Answer<ForumMade>> {
    return this.#ask<ForumMade>('POST', `/api/councils/${encodeURIComponent(council)}/forums`, forum);
  }

  async #ask<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer<T>> {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (body) headers['content-type'] = 'application/json';
    try {
      const response = await this.#fetch(path, {
        method,
        headers,
        // A look must not be older than what this phone already has; the server answers "unchanged" cheaply.
        cache: 'no-cache',
        credentials: 'same-origin',
        signal: AbortSignal.timeout(this.#patience_ms),
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      return await answer<T>(response);
    } catch {
      return { is: 'offline' };
    }
  }
}

async function answer<T>(response: Response): Promise<Answer<T>> {
  if (response.ok) {
    const text = await response.text();
    // Signing out answers with nothing at all.
    return { is: 'ok', value: (text === '' ? null : JSON.parse(text)) as T };
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return { is: 'problem', problem: body };
  // Something between us and the house answered in its place.
  return { is: 'problem', problem: { problem: response.status === 404 ? 'not_found' : 'away' } };
}

/** The house of this page. */
export const api = new Api();
