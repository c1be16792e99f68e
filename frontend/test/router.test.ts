import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { href, Router, routeOf, type Route } from '../src/router';

describe('an address', () => {
  it.each<[string, Route]>([
    ['/', { page: 'council' }],
    ['/f/square', { page: 'forum', slug: 'square', tab: 'now' }],
    ['/f/square/', { page: 'forum', slug: 'square', tab: 'now' }],
    ['/f/square/talk', { page: 'forum', slug: 'square', tab: 'talk' }],
    ['/f/square/proposals', { page: 'forum', slug: 'square', tab: 'proposals' }],
    ['/f/square/record', { page: 'forum', slug: 'square', tab: 'record' }],
    ['/f/square/17', { page: 'thing', slug: 'square', no: 17 }],
    ['/f/square/way', { page: 'room', slug: 'square', room: 'way' }],
    ['/f/square/mandate', { page: 'room', slug: 'square', room: 'mandate' }],
    ['/f/square/panel', { page: 'room', slug: 'square', room: 'panel' }],
    ['/f/square/desk', { page: 'room', slug: 'square', room: 'desk' }],
    ['/f/square/mine', { page: 'room', slug: 'square', room: 'mine' }],
    ['/f/square/60/trail', { page: 'trail', slug: 'square', no: 60 }],
    ['/f/square/way/trail', { page: 'missing' }],
    ['/f/square/60/trail/more', { page: 'missing' }],
    ['/desk', { page: 'desk' }],
    ['/propose', { page: 'propose' }],
    ['/f/square/0', { page: 'missing' }],
    ['/f/square/17a', { page: 'missing' }],
    ['/f/square/17/more', { page: 'missing' }],
    ['/f', { page: 'missing' }],
    ['/sign-in', { page: 'sign_in' }],
    ['/sign-in/more', { page: 'missing' }],
    ['/invite/abc-_1', { page: 'invite', token: 'abc-_1' }],
    ['/style', { page: 'style' }],
    ['/demo/1', { page: 'missing' }],
    ['/f/%E0%A4%A', { page: 'forum', slug: '%E0%A4%A', tab: 'now' }],
  ])('%s is its page, and back', (path, route) => {
    expect(routeOf(path)).toEqual(route);
    if (route.page !== 'missing') expect(routeOf(href(route))).toEqual(route);
  });
});

describe('a router', () => {
  let router: Router;
  let arrived: Route[];

  beforeEach(() => {
    history.replaceState(null, '', '/f/square');
    document.body.innerHTML =
      '<main><h1>Square</h1><a id="in" href="/f/square/talk?kind=idea"><b>talk</b></a><a id="out" href="https://elsewhere.test/">out</a>' +
      '<a id="demo" href="/demo/karin">demo</a><a id="load" rel="external" href="/f/square/record">load</a><p id="here">here</p></main>';
    vi.stubGlobal('scrollTo', vi.fn());
    router = new Router();
    arrived = [];
    router.onArrive((route) => arrived.push(route));
    router.start();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.innerHTML = '';
  });

  function click(id: string, more: MouseEventInit = {}): boolean {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, button: 0, ...more });
    document.querySelector(id)?.dispatchEvent(event);
    const taken = event.defaultPrevented;
    return taken;
  }

  it('takes up a link of this site, tells of it, and lets a screen reader hear the heading', async () => {
    expect(click('#in b')).toBe(true);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Square'));
    expect(location.pathname).toBe('/f/square/talk');
    expect(router.route).toEqual({ page: 'forum', slug: 'square', tab: 'talk' });
    expect(router.query('kind')).toBe('idea');
    expect(arrived).toHaveLength(1);
  });

  it.each([
    ['#out', {}],
    ['#demo', {}],
    ['#load', {}],
    ['#in', { ctrlKey: true }],
    ['#in', { metaKey: true }],
    ['#in', { button: 1 }],
  ])('leaves %s %o to the browser', (id, more) => {
    document.addEventListener('click', (event) => event.target instanceof Element && setTimeout(() => event.preventDefault()), {
      once: true,
    });
    expect(click(id, more)).toBe(false);
    expect(router.route).toEqual({ page: 'forum', slug: 'square', tab: 'now' });
  });

  it('goes to a named place of the page', async () => {
    const named = document.getElementById('here') as HTMLElement;
    named.scrollIntoView = vi.fn();
    await router.go('#here');
    expect(named.scrollIntoView).toHaveBeenCalled();
    expect(document.activeElement).toBe(named);
    expect(arrived).toEqual([]);
  });

  it('goes back to where the reader was', async () => {
    await router.go('/f/square/record');
    history.replaceState({ y: 340 }, '', '/f/square');
    dispatchEvent(new PopStateEvent('popstate', { state: { y: 340 } }));
    await vi.waitFor(() => expect(scrollTo).toHaveBeenLastCalledWith(0, 340));
    expect(router.route).toEqual({ page: 'forum', slug: 'square', tab: 'now' });
  });

  it('waits for the screen of a page, and goes where the reader wanted last', async () => {
    const waiting: ((ready: boolean) => void)[] = [];
    router.prepare = () => new Promise((done) => waiting.push(done));
    const first = router.go('/f/square/record');
    const second = router.go('/style');
    expect(router.route.page).toBe('forum');
    waiting[1]?.(true);
    await second;
    waiting[0]?.(true);
    await first;
    expect(location.pathname).toBe('/style');
    expect(arrived).toEqual([{ page: 'style' }]);
  });

  it('loads a page whose screen cannot be had', async () => {
    const assign = vi.spyOn(location, 'assign').mockImplementation(() => {});
    router.prepare = () => Promise.resolve(false);
    await router.go('/style');
    expect(String(assign.mock.calls[0]?.[0])).toMatch(/\/style$/);
    expect(router.route).toEqual({ page: 'forum', slug: 'square', tab: 'now' });
    assign.mockRestore();
  });

  it('leaves no step back when it replaces', async () => {
    const length = history.length;
    await router.go('/sign-in', true);
    expect(history.length).toBe(length);
    expect(router.route.page).toBe('sign_in');
  });
});
