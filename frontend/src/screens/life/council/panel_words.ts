// What a gauge says, in the words of its warning with the figures filled in. Figures that are not there leave their sentence out.
import { decimal, list, number } from '../../../dates';
import { t } from '../../../texts';
import type { ActorGroup, Figure, Gauge, Warning } from '../../../wire';

/** An indicator's key. */
type Indicator = Extract<Warning, `i${string}`>;
/** A check's key. */
type Check = Extract<Warning, `nc${string}`>;

function isIndicator(warning: Warning): warning is Indicator {
  return /^i\d/.test(warning);
}

/** What the gauge is called. */
export function sayName(warning: Warning): string {
  return isIndicator(warning) ? t(`panel-${warning}`) : t(`verdict-${warning as Check}`);
}

/** What its figure is. */
export function sayIs(warning: Warning): string {
  return isIndicator(warning) ? t(`panel-${warning}-is`) : '';
}

/** Why it matters, and where that is known from. */
export function saySource(warning: Warning): string {
  return isIndicator(warning) ? t(`panel-${warning}-why`) : '';
}

/** The figures of a gauge, by name. */
class Figures {
  readonly #figures: readonly Figure[];

  constructor(figures: readonly Figure[]) {
    this.#figures = figures;
  }

  all(name: string): Figure[] {
    return this.#figures.filter((figure) => figure.name === name);
  }

  one(name: string): Figure | undefined {
    return this.all(name)[0];
  }

  n(name: string): number | undefined {
    return this.one(name)?.value;
  }

  of(name: string): number | undefined {
    return this.one(name)?.of;
  }
}

function group(of: ActorGroup | undefined): string {
  return of === undefined ? t('groups-small') : t(`groups-${of}`);
}

function percent(share: number): number {
  return Math.round(share * 100);
}

type Say = (figures: Figures, gauge: Gauge, titles: (proposal: number) => string) => (string | undefined)[];

/** A sentence for each group that a figure of this name tells of. */
function each(figures: Figures, name: string, sentence: (figure: Figure) => string | undefined): (string | undefined)[] {
  return figures.all(name).map(sentence);
}

const SAY: Record<Indicator, Say> = {
  i1: (figures) =>
    each(figures, 'missing', (one) =>
      t(one.value === 0 ? 'panel-i1-nobody' : 'panel-i1-few', { group: group(one.group), k: one.value, min: one.of ?? 0 }),
    ),
  i2: (figures) =>
    each(figures, 'largest', (one) => t('panel-i2-warn', { group: group(one.group), n: one.value, of: one.of ?? 0 })),
  i3: (figures) => [
    ...each(figures, 'lay', (one) => t('panel-i3-lay', { x: one.value, n: one.of ?? 0 })),
    ...each(figures, 'affected', (one) => t('panel-i3-affected', { x: one.value, n: one.of ?? 0 })),
  ],
  i4: (figures) => {
    const [k, top] = [figures.n('talkers'), figures.n('top')];
    return [k === undefined || top === undefined ? undefined : t('panel-i4-warn', { k, percent: percent(top) })];
  },
  i5: (figures) => [
    ...each(figures, 'high', (one) =>
      one.group === 'elected'
        ? t('panel-i5-elected-high')
        : t('panel-i5-high', { group: group(one.group), x: decimal(one.value, 1) }),
    ),
    ...each(figures, 'low', (one) =>
      one.group === 'elected'
        ? t('panel-i5-elected-low')
        : one.group === 'citizen'
          ? t('panel-i5-lay-low')
          : t('panel-i5-low', { group: group(one.group), x: decimal(one.value, 1) }),
    ),
  ],
  i6: (figures, gauge) => {
    const silent = figures.one('silent');
    return [
      silent && silent.value > 0
        ? t('panel-i6-warn', { k: silent.value, n: silent.of ?? 0, names: list(gauge.names) })
        : undefined,
      figures.n('hands_on') === 0 ? t('panel-i6-no-on') : undefined,
      figures.n('hands_off') === 0 ? t('panel-i6-no-off') : undefined,
    ];
  },
  i7: (figures) => {
    const open = figures.n('open');
    const oldest = figures.n('oldest_hours');
    return [
      open !== undefined && oldest !== undefined && open > 0
        ? t('panel-i7-warn', { n: open, d: number(Math.floor(oldest / 24)) })
        : undefined,
    ];
  },
  i8: (figures) => {
    const unreasoned = figures.one('unreasoned');
    return [unreasoned && t('panel-i8-warn', { k: unreasoned.value, n: unreasoned.of ?? 0 })];
  },
  i9: () => [t('panel-i9-warn')],
  i10: (figures, _, titles) => [
    ...each(figures, 'untaken', (one) =>
      one.proposal === undefined ? undefined : t('panel-i10-warn', { title: titles(one.proposal) }),
    ),
    ...(figures.one('lay') && figures.one('others')
      ? [t('panel-i10-lay', { a: percent(figures.n('lay') ?? 0), b: percent(figures.n('others') ?? 0) })]
      : []),
  ],
  i11: (figures, _, titles) =>
    each(figures, 'one_sided', (one) =>
      one.proposal === undefined ? undefined : t('panel-i11-warn', { title: titles(one.proposal) }),
    ),
  i12: (figures) => [
    figures.one('own_kind') ? t('panel-i12-own') : undefined,
    figures.one('one_way') ? t('panel-i12-ends') : undefined,
  ],
  i13: (figures) => {
    const [all, lay] = [figures.n('unheard'), figures.n('unheard_lay')];
    return [all === undefined ? undefined : t('panel-i13-warn', { k: all, m: lay ?? 0 })];
  },
  i14: (figures, _, titles) =>
    each(figures, 'lowest', (one) => {
      const highest = figures.all('highest').find((other) => other.proposal === one.proposal);
      return one.proposal === undefined
        ? undefined
        : t('panel-i14-warn', { title: titles(one.proposal), one: group(highest?.group), other: group(one.group) });
    }),
  i15: (figures, gauge, titles) =>
    gauge.names.length > 0
      ? gauge.names.map((item) => t('panel-i15-warn', { item }))
      : each(figures, 'coverage', (one) =>
          one.proposal === undefined
            ? undefined
            : t('panel-i15-part', { title: titles(one.proposal), percent: percent(one.value) }),
        ),
  i16: (figures) => {
    const over = figures.n('overdue_days');
    const days = figures.n('days');
    return [
      over !== undefined && over > 0 ? t('panel-i16-owes', { d: number(Math.floor(over)) }) : undefined,
      days === undefined ? undefined : t('panel-i16-warn', { d: number(Math.floor(days)) }),
    ];
  },
  i17: () => [t('panel-i17-warn')],
  i18: () => [t('panel-i18-warn')],
  i19: (figures) =>
    each(figures, 'staying', (one) =>
      t('panel-i19-warn', { group: group(one.group), k: Math.round(one.value), n: one.of ?? 0 }),
    ),
  i20: () => [t('panel-i20-warn')],
  i21: (_, gauge) => [gauge.names.length === 1 ? t('panel-i21-one', { party: gauge.names[0] ?? '' }) : t('panel-i21-warn')],
  i22: (figures, gauge) => [t('panel-i22-warn', { h: number(Math.round(figures.n('hours') ?? gauge.main ?? 0)) })],
  i23: (figures, _, titles) => {
    const about = [...new Set(figures.all('fresh').flatMap((one) => one.proposal ?? []))];
    return about.length > 0 ? about.map((no) => t('panel-i23-warn', { title: titles(no) })) : [t('panel-i23-copies')];
  },
  i24: (figures) => {
    const open = figures.n('open');
    return [
      open === undefined || open === 0 ? undefined : t('panel-i24-warn', { n: open }),
      (figures.n('unreasoned') ?? 0) > 0 ? t('panel-i24-unreasoned', { n: figures.n('unreasoned') ?? 0 }) : undefined,
    ];
  },
  i25: (figures) => {
    const late = figures.one('late');
    return [late && t('panel-i25-warn', { k: late.value, n: late.of ?? 0 })];
  },
  i26: (_, gauge) => [t('panel-i26-warn', { x: percent(gauge.main ?? 0) })],
};

/** The warning's own words, then what to do. */
export function sayGauge(gauge: Gauge, titles: (proposal: number) => string): string {
  if (!isIndicator(gauge.warning)) return '';
  const said = SAY[gauge.warning](new Figures(gauge.figures), gauge, titles).filter((words) => words !== undefined);
  return [...said, t(`panel-${gauge.warning}-do`)].join(' ');
}
