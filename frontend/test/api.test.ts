import { describe, expect, it } from 'vitest';
import { Api } from '../src/api';

function answering(response: () => Response | Promise<Response>): { api: Api; asked: [string, RequestInit][] } {
  const asked: [string, RequestInit][] = [];
  const api = new Api(async (path, init) => {
    asked.push([path, init]);
    return response();
  });
  return { api, asked };
}

describe('asking the house', () => {
  it('gives what it answers', async () => {
    const { api, asked } = answering(() => Response.json({ topic: 17, place: { at: 1, mark: 'm' }, items: [] }));
    expect(await api.look('town square', 17, 'staff', 40)).toEqual({
      is: 'ok',
      value: { topic: 17, place: { at: 1, mark: 'm' }, items: [] },
    });
    expect(asked[0]?.[0]).toBe('/api/forums/town%20square/look/17?before=40&as=staff');
    await api.compare('square', 60, 2, 4);
    expect(asked[1]?.[0]).toBe('/api/forums/square/compare/60/2/4');
  });

  it('sends what it is told as JSON', async () => {
    const { api, asked } = answering(() => Response.json({ minutes: 15 }));
    expect(await api.askCode({ email: 'noor@example.org', language: 'da' })).toEqual({ is: 'ok', value: { minutes: 15 } });
    expect(asked[0]?.[1]).toMatchObject({ method: 'POST', body: '{"email":"noor@example.org","language":"da"}' });
  });

  it('gives a problem as the house words it', async () => {
    const { api } = answering(() => Response.json({ problem: 'wrong_code', tries_left: 3 }, { status: 422 }));
    const answer = await api.enterCode({ email: 'noor@example.org', code: '123456' });
    expect(answer).toEqual({ is: 'problem', problem: { problem: 'wrong_code', tries_left: 3 } });
  });

  it('understands an empty answer', async () => {
    const { api } = answering(() => new Response(null, { status: 204 }));
    expect(await api.signOut()).toEqual({ is: 'ok', value: null });
  });

  it('makes a problem of what something in between answers', async () => {
    const between = answering(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(await between.api.councils()).toEqual({ is: 'problem', problem: { problem: 'away' } });
    const missing = answering(() => new Response('nothing', { status: 404 }));
    expect(await missing.api.me()).toEqual({ is: 'problem', problem: { problem: 'not_found' } });
  });

  it('takes no page for an answer', async () => {
    const { api } = answering(() => new Response('<h1>Sign in to the railway’s network</h1>', { status: 200 }));
    expect(await api.councils()).toEqual({ is: 'offline' });
  });

  it('says that it is offline, and throws nothing', async () => {
    const { api } = answering(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await api.me()).toEqual({ is: 'offline' });
  });
});
