// What a gauge says, in the words of its warning with the figures filled in. Figures that are not there leave their sentence out.
import { decimal, list, number } from '../../../dates';
import { t } from '../../../texts';
import type { ActorGroup, Figure, Gauge, Seq, Warning } from '../../../wire';

/** An indicator's key. */
type Indicator = Extract<Warning, `i${string}`>;
function isIndicator(warning: Warning): warning is Indicator {
  return /^i\d/.test(warning);
}

/** What the gauge is called. */
export function sayName(warning: Warning): string {
  return isIndicator(warning) ? t(`panel-${warning}`) : '';
}

/** What its figure is. */
export function sayIs(warning: Warning): string {
  return isIndicator(warning) ? t(`panel-${warning}-is`) : '';
}

/** Why it matters, and where that is known from. */
export function saySource(warning: Warning): string {
  return isIndicator(warning) ? t(`panel-${warning}-why`) : '';
}

/** What a gauge's words are made with. */
export interface Means {
  /** What a proposal is called. */
  title: (proposal: Seq) => string;
  /** What an item of a proposal's needs is called. */
  item: (proposal: Seq, item: number) => string;
  /** The numbers in force, in thousandths. */
  numbers: Partial<Record<string, number>>;
}

/** The figures of a gauge, by name, with what its words are made with. */
class Figures {
  readonly gauge: Gauge;
  readonly means: Means;

  constructor(gauge: Gauge, means: Means) {
    this.gauge = gauge;
    this.means = means;
  }

  all(name: string): Figure[] {
    return this.gauge.figures.filter((figure) => figure.name === name);
  }

  one(name: string): Figure | undefined {
    return this.all(name)[0];
  }

  n(name: string): number | undefined {
    return this.one(name)?.value;
  }

  /** A number in force; the house's own where the panel names none. */
  number(name: string, usual: number): number {
    return (this.means.numbers[name] ?? usual * 1000) / 1000;
  }

  /** The proposals that a figure of this name is about. */
  titles(name: string): string[] {
    return this.all(name).flatMap((one) => (one.proposal === undefined ? [] : [this.means.title(one.proposal)]));
  }

  /** The figure on the scale is beyond its yellow mark. */
  get low(): boolean {
    const { main, warn } = this.gauge;
    return main !== undefined && warn !== undefined && main < warn;
  }
}

function group(of: ActorGroup | undefined): string {
  return of === undefined ? t('groups-small') : t(`groups-${of}`);
}

function percent(share: number): number {
  return Math.round(share * 100);
}

type Say = (figures: Figures) => (string | undefined)[];

function voices(figures: Figures): (string | undefined)[] {
  const high = figures.number('voice_high_warn', 1.75);
  const low = figures.number('voice_low_warn', 0.4);
  const said = figures.all('voice').map((one) => {
    const told = { group: group(one.group), x: decimal(one.value, 1) };
    if (one.group === 'elected' && one.value > high) return t('panel-i5-elected-high');
    if (one.group === 'elected' && one.value < low) return t('panel-i5-elected-low');
    if (one.value > high && (one.group === 'manager' || one.group === 'expert')) return t('panel-i5-high', told);
    const mayBeQuiet = one.group === 'manager' || one.group === 'expert' || one.group === 'citizen';
    return one.value < low && !mayBeQuiet ? t('panel-i5-low', { ...told, x: decimal(one.value, 2) }) : undefined;
  });
  const lay = figures.n('lay_voice');
  return [...said, lay !== undefined && lay < figures.number('lay_voice_warn', 0.6) ? t('panel-i5-lay-low') : undefined];
}

function uptake(figures: Figures): (string | undefined)[] {
  const [lay, others] = [figures.n('lay_uptake'), figures.n('others_uptake')];
  const apart = lay !== undefined && others !== undefined && others - lay > figures.number('uptake_gap_warn', 0.4);
  return [
    ...figures.titles('closed').map((title) => t('panel-i10-warn', { title })),
    apart ? t('panel-i10-lay', { a: percent(lay), b: percent(others) }) : undefined,
  ];
}

function bridges(figures: Figures): (string | undefined)[] {
  return figures.all('gap').map((one) => {
    const of = (name: string) => figures.all(name).find((other) => other.proposal === one.proposal)?.group;
    const [carried, opposed] = [of('carried_by'), of('opposed_by')];
    const title = figures.means.title(one.proposal ?? 0);
    if (opposed === undefined) return t('panel-i14-low', { title });
    if (carried === undefined || carried === opposed) return t('panel-i14-opposed', { title, other: group(opposed) });
    return t('panel-i14-warn', { title, one: group(carried), other: group(opposed) });
  });
}

function capacities(figures: Figures): (string | undefined)[] {
  const items = figures
    .all('bare_item')
    .map((one) => t('panel-i15-warn', { item: figures.means.item(one.proposal ?? 0, one.value) }));
  const parts = figures
    .all('cover')
    .filter((one) => one.value < figures.number('cover_warn', 0.8))
    .map((one) => t('panel-i15-part', { title: figures.means.title(one.proposal ?? 0), percent: percent(one.value) }));
  return [...items, ...parts];
}

const SAY: Record<Indicator, Say> = {
  i1: (figures) =>
    figures
      .all('missing')
      .map((one) =>
        t(one.value === 0 ? 'panel-i1-nobody' : 'panel-i1-few', { group: group(one.group), k: one.value, min: one.of ?? 0 }),
      ),
  i2: (figures) =>
    figures.all('largest').map((one) => t('panel-i2-warn', { group: group(one.group), percent: percent(one.value) })),
  i3: (figures) => {
    const lay = figures.one('lay');
    const n = lay?.of ?? figures.gauge.n;
    const affected = figures.n('affected');
    const few = affected !== undefined && affected < figures.number('affected_warn', 0.33);
    return [
      lay && figures.low ? t('panel-i3-lay', { x: lay.value, n }) : undefined,
      few ? t('panel-i3-affected', { x: Math.round(affected * n), n }) : undefined,
    ];
  },
  i4: (figures) => {
    const [k, top] = [figures.n('top'), figures.n('top_share')];
    return [k === undefined || top === undefined ? undefined : t('panel-i4-warn', { k, percent: percent(top) })];
  },
  i5: voices,
  i6: (figures) => {
    const silent = figures.one('silent');
    return [
      silent && silent.value > 0
        ? t('panel-i6-warn', { k: silent.value, n: silent.of ?? 0, names: list(figures.gauge.names) })
        : undefined,
      figures.n('hands_on') === 0 ? t('panel-i6-no-on') : undefined,
      figures.n('hands_off') === 0 ? t('panel-i6-no-off') : undefined,
    ];
  },
  i7: (figures) => {
    const [late, oldest] = [figures.n('late'), figures.n('oldest_days')];
    return [
      late !== undefined && oldest !== undefined && late > 0
        ? t('panel-i7-warn', { n: late, d: number(Math.floor(oldest)) })
        : undefined,
    ];
  },
  i8: (figures) => {
    const unreasoned = figures.one('unreasoned');
    return [unreasoned && t('panel-i8-warn', { k: unreasoned.value, n: unreasoned.of ?? 0 })];
  },
  i9: () => [t('panel-i9-warn')],
  i10: uptake,
  i11: (figures) => figures.titles('one_sided').map((title) => t('panel-i11-warn', { title })),
  i12: (figures) => [
    figures.low ? t('panel-i12-own') : undefined,
    (figures.n('two_way') ?? 1) < figures.number('two_way_warn', 0.3) ? t('panel-i12-ends') : undefined,
  ],
  i13: (figures) => {
    const k = figures.n('unheard');
    return [k === undefined ? undefined : t('panel-i13-warn', { k, m: figures.n('unheard_lay') ?? 0 })];
  },
  i14: bridges,
  i15: capacities,
  i16: (figures) => {
    const [over, days] = [figures.n('overdue_days') ?? 0, figures.n('days') ?? 0];
    const silent = days > (figures.gauge.warn ?? Infinity);
    return [
      over > 0 ? t('panel-i16-owes', { d: number(Math.floor(over)) }) : undefined,
      silent ? t('panel-i16-warn', { d: number(Math.floor(days)) }) : undefined,
    ];
  },
  i17: () => [t('panel-i17-warn')],
  i18: (figures) => [t(figures.n('new') === 0 ? 'panel-i18-warn' : 'panel-i18-few')],
  i19: (figures) =>
    figures
      .all('stayed')
      .filter((one) => one.value < (figures.gauge.warn ?? 0) * (one.of ?? 0))
      .map((one) => t('panel-i19-warn', { group: group(one.group), k: one.value, n: one.of ?? 0 })),
  i20: () => [t('panel-i20-warn')],
  i21: (figures) => {
    const party = figures.gauge.names.length === 1 ? figures.gauge.names[0] : undefined;
    return [party === undefined ? t('panel-i21-warn') : t('panel-i21-one', { party })];
  },
  i22: (figures) => [t('panel-i22-warn', { h: number(Math.round(figures.n('hours') ?? 0)) })],
  i23: (figures) => {
    const fresh = figures.titles('fresh');
    return fresh.length > 0 ? fresh.map((title) => t('panel-i23-warn', { title })) : [t('panel-i23-copies')];
  },
  i24: (figures) => {
    const bare = ['reasoned', 'changes_reasoned'].map((name) => (figures.one(name)?.of ?? 0) - (figures.n(name) ?? 0));
    return [t('panel-i24-warn', { n: bare.reduce((sum, one) => sum + one, 0) })];
  },
  i25: (figures) => {
    const late = figures.one('late_pledges');
    return [late && t('panel-i25-warn', { k: late.value, n: late.of ?? 0 })];
  },
  i26: (figures) => [t('panel-i26-warn', { x: percent(figures.gauge.main ?? 0) })],
};

/** The warning's own words, then what to do. */
export function sayGauge(gauge: Gauge, means: Means): string {
  if (!isIndicator(gauge.warning)) return '';
  const figures = new Figures(gauge, means);
  const said = SAY[gauge.warning](figures).filter((words) => words !== undefined);
  const here = figures.one('in_stage') ? [t('gauge-in-stage')] : [];
  return [...here, ...said, t(`panel-${gauge.warning}-do`)].join(' ');
}
