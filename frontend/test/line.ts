// A server's end of the line, for tests.

import type { Wire, World } from '../src/socket';
import type { Ask, Tell } from '../src/wire';

/** One connection, seen from the server. */
export class FakeWire implements Wire {
  onopen: Wire['onopen'] = null;
  onmessage: Wire['onmessage'] = null;
  onclose: Wire['onclose'] = null;
  onerror: Wire['onerror'] = null;
  readonly asked: Ask[] = [];
  closed = false;

  send(text: string): void {
    this.asked.push(JSON.parse(text) as Ask);
  }
  close(): void {
    this.closed = true;
  }
  accept(): void {
    this.onopen?.(undefined as never);
  }
  tell(tell: Tell): void {
    this.onmessage?.({ data: JSON.stringify(tell) });
  }
  welcome(build = 'b1'): void {
    this.accept();
    this.tell({ tell: 'welcome', protocol: 1, build, now_ms: 0 });
  }
  end(code = 1006, reason = ''): void {
    this.onclose?.({ code, reason });
  }
  asksOf<A extends Ask['ask']>(ask: A): Extract<Ask, { ask: A }>[] {
    return this.asked.filter((one): one is Extract<Ask, { ask: A }> => one.ask === ask);
  }
}

/** All connections a phone has opened; chance always says `chance`. */
export class FakeWorld implements World {
  readonly wires: FakeWire[] = [];
  readonly urls: string[] = [];
  chance = 1;
  open(url: string): FakeWire {
    this.urls.push(url);
    const wire = new FakeWire();
    this.wires.push(wire);
    return wire;
  }
  now(): number {
    return Date.now();
  }
  random(): number {
    return this.chance;
  }
  /** The newest connection. */
  get wire(): FakeWire {
    const wire = this.wires.at(-1);
    if (!wire) throw new Error('nobody has connected');
    return wire;
  }
}
