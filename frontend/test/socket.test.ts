import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Line, type Net } from '../src/socket';
import type { Tell } from '../src/wire';
import { FakeWorld } from './line';

let world: FakeWorld;
let nets: Net[];
let heard: Tell[];
let rights: number;
let line: Line;

beforeEach(() => {
  vi.useFakeTimers();
  world = new FakeWorld();
  nets = [];
  heard = [];
  rights = 0;
  line = new Line(
    'ws://hall/f/square/live',
    {
      welcome: (tell) => heard.push(tell),
      heard: (tell) => heard.push(tell),
      net: (net) => nets.push(net),
      proof: () => ({ ask: 'since', topic: 0, place: { at: 7, mark: 'm' } }),
      rightsChanged: () => rights++,
    },
    world,
  );
  line.start();
});
afterEach(() => {
  line.stop();
  vi.useRealTimers();
});

function wait(): number {
  const net = nets.at(-1);
  if (net?.is !== 'away') throw new Error(`not away but ${net?.is}`);
  return net.again_ms - Date.now();
}

describe('a line', () => {
  it('says hello first, and nothing else before it is welcome', () => {
    world.wire.accept();
    expect(line.say({ ask: 'leave', topic: 1 })).toBe(false);
    expect(world.wire.asked).toEqual([{ ask: 'hello', protocol: 1 }]);
    world.wire.tell({ tell: 'welcome', protocol: 1, build: 'b', now_ms: 0 });
    expect(line.say({ ask: 'leave', topic: 1 })).toBe(true);
    expect(nets.map((net) => net.is)).toEqual(['connecting', 'live']);
  });

  it('passes on what it hears, and passes over what is not a tell', () => {
    world.wire.welcome();
    world.wire.onmessage?.({ data: 'no json' });
    world.wire.onmessage?.({ data: new ArrayBuffer(1) });
    world.wire.onmessage?.({ data: '{"other":1}' });
    world.wire.tell({ tell: 'here', people: 3 });
    expect(heard.map((tell) => tell.tell)).toEqual(['welcome', 'here']);
  });

  it('comes back later and later, never later than twenty seconds, and at once begins anew after a welcome', () => {
    const waits: number[] = [];
    for (let n = 0; n < 9; n++) {
      world.wire.end();
      waits.push(wait());
      vi.advanceTimersByTime(wait());
    }
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16000, 20000, 20000, 20000]);
    world.wire.welcome();
    world.wire.end();
    expect(wait()).toBe(500);
  });

  it('comes back spread out', () => {
    const waits = [0.1, 0.5, 0.9].map((chance) => {
      world.chance = chance;
      for (let n = 0; n < 8; n++) {
        world.wire.end();
        if (n < 7) vi.advanceTimersByTime(wait());
      }
      const ms = wait();
      vi.advanceTimersByTime(ms);
      return ms;
    });
    expect(waits).toEqual([2000, 10000, 18000]);
  });

  it('says since when it has been away, through all tries', () => {
    world.wire.welcome();
    const then = Date.now();
    for (let n = 0; n < 4; n++) {
      world.wire.end();
      vi.advanceTimersByTime(wait());
    }
    world.wire.end();
    expect(nets.at(-1)).toMatchObject({ is: 'away', since_ms: then });
    expect(nets.filter((net) => net.is === 'connecting')).toHaveLength(1);
  });

  it('says of each absence when that one began', () => {
    world.wire.end();
    vi.advanceTimersByTime(wait());
    world.wire.welcome();
    vi.advanceTimersByTime(5000);
    world.wire.end();
    expect(nets.at(-1)).toMatchObject({ is: 'away', since_ms: Date.now() });
  });

  it('comes back when a stopping house says', () => {
    world.wire.welcome();
    world.wire.end(4001, '3456');
    expect(wait()).toBe(3456);
  });

  it('does not believe a stopping house that says nonsense', () => {
    world.wire.welcome();
    world.wire.end(4001, 'soon');
    expect(wait()).toBe(500);
  });

  it.each([
    [4500, 'protocol'],
    [4501, 'no_such_forum'],
    [4502, 'unreadable'],
    [4999, 'unreadable'],
  ])('stays away after %i', (code, why) => {
    world.wire.welcome();
    world.wire.end(code);
    expect(nets.at(-1)).toEqual({ is: 'ended', why });
    line.nudge();
    vi.advanceTimersByTime(120_000);
    expect(world.wires).toHaveLength(1);
  });

  it('tells when rights have changed, and comes back', () => {
    world.wire.welcome();
    world.wire.end(4003);
    expect(rights).toBe(1);
    vi.advanceTimersByTime(wait());
    expect(world.wires).toHaveLength(2);
  });

  it('comes back at once when the network does', () => {
    world.wire.end();
    line.nudge();
    expect(world.wires).toHaveLength(2);
    vi.advanceTimersByTime(1000);
    expect(world.wires).toHaveLength(2);
  });

  it('asks a silent house for a sign of life, and gives up when there is none', () => {
    world.wire.welcome();
    vi.advanceTimersByTime(59_999);
    expect(world.wire.asksOf('since')).toHaveLength(0);
    vi.advanceTimersByTime(1);
    expect(world.wire.asksOf('since')).toHaveLength(1);
    vi.advanceTimersByTime(10_000);
    expect(world.wires[0]?.closed).toBe(true);
    expect(world.wires).toHaveLength(2);
  });

  it('is content with any sign of life', () => {
    world.wire.welcome();
    vi.advanceTimersByTime(65_000);
    world.wire.tell({ tell: 'here', people: 1 });
    vi.advanceTimersByTime(50_000);
    expect(world.wires).toHaveLength(1);
  });

  it('has to prove itself when the person looks again after a while', () => {
    world.wire.welcome();
    line.nudge();
    expect(world.wire.asksOf('since')).toHaveLength(0);
    vi.advanceTimersByTime(11_000);
    line.nudge();
    line.nudge();
    expect(world.wire.asksOf('since')).toHaveLength(1);
    vi.advanceTimersByTime(10_000);
    expect(world.wires).toHaveLength(2);
  });

  it('gives up a connection that does not come about', () => {
    vi.advanceTimersByTime(15_000);
    expect(world.wires[0]?.closed).toBe(true);
    expect(nets.at(-1)?.is).toBe('away');
    vi.advanceTimersByTime(wait());
    expect(world.wires).toHaveLength(2);
  });

  it('believes the browser that the network is gone', () => {
    world.wire.welcome();
    line.gone();
    expect(nets.at(-1)?.is).toBe('away');
    expect(world.wire.closed).toBe(true);
    const n = nets.length;
    line.gone();
    expect(nets).toHaveLength(n);
  });

  it('hears nothing of a connection it has left', () => {
    const old = world.wire;
    old.welcome();
    line.renew();
    expect(old.onmessage).toBeNull();
    expect(old.onclose).toBeNull();
    expect(world.wires).toHaveLength(2);
  });

  it('is silent for good once stopped', () => {
    world.wire.welcome();
    line.stop();
    line.nudge();
    vi.advanceTimersByTime(120_000);
    expect(world.wires).toHaveLength(1);
    expect(line.say({ ask: 'leave', topic: 0 })).toBe(false);
  });
});
