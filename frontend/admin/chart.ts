import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { type Look, look, resolveColour } from './chart-looks';

Chart.register(
  ArcElement, BarController, BarElement, CategoryScale, DoughnutController,
  Legend, LinearScale, LineController, LineElement, PointElement, Tooltip,
);

type Kind = 'LINE' | 'BAR' | 'STACKED_BAR' | 'DOUGHNUT';

interface Content {
  title: string;
  kind: Kind;
  unit: string;
  labels: string[];
  series: { name: string; values: (number | null)[] }[];
}

interface Theme {
  dark: boolean;
  text: string;
  faint: string;
  grid: string;
  background: string;
  rightToLeft: boolean;
}

const KIND_WORDS: Record<Kind, string> = {
  LINE: 'Line chart', BAR: 'Bar chart', STACKED_BAR: 'Stacked bar chart', DOUGHNUT: 'Ring chart',
};
const MOST_LABELS_ACROSS = 8;

/**
 * A picture of numbers on Chart.js. The same numbers as a table are the element's content, so that they are there for
 * those who don't see the picture, and when it can't be drawn.
 */
class ParleyChart extends LitElement {
  static override properties = { content: { attribute: false } };

  static override styles = css`
    :host { display: block; min-width: 0; }
    .picture { position: relative; height: var(--parley-chart-height, 16rem); min-width: 0; }
    canvas { display: block; max-width: 100%; }
  `;

  declare content?: Content;

  private chart?: Chart;
  private readonly darkSystem = matchMedia('(prefers-color-scheme: dark)');
  private readonly stillness = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly page = new MutationObserver(() => this.redraw());

  override render() {
    const words = this.content ? `${KIND_WORDS[this.content.kind]}: ${this.content.title}. ` : '';
    return html`
      <div class="picture" role="img" aria-label="${words}The same numbers follow as a table.">
        <canvas aria-hidden="true"></canvas>
      </div>
      <slot></slot>
    `;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.darkSystem.addEventListener('change', this.redraw);
    this.page.observe(document.documentElement, { attributeFilter: ['style', 'theme', 'dir', 'class'] });
    this.redraw();
  }

  override disconnectedCallback() {
    this.darkSystem.removeEventListener('change', this.redraw);
    this.page.disconnect();
    this.chart?.destroy();
    this.chart = undefined;
    super.disconnectedCallback();
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('content')) {
      this.redraw();
    }
  }

  private readonly redraw = () => {
    const canvas = this.renderRoot?.querySelector?.('canvas');
    if (!this.isConnected || !canvas || !this.content) {
      return;
    }
    // The picture moves when it is first seen and never again.
    const animated = !this.chart && !this.stillness.matches;
    this.chart?.destroy();
    this.chart = new Chart(canvas, this.configuration(this.content, this.theme(), animated));
  };

  private theme(): Theme {
    const text = resolveColour(this, 'var(--vaadin-text-color, CanvasText)');
    const [red, green, blue] = text.match(/[\d.]+/g)!.map(Number);
    return {
      dark: red + green + blue > 3 * 128,
      text,
      faint: resolveColour(this, 'var(--vaadin-text-color-secondary, GrayText)'),
      grid: resolveColour(this, 'var(--vaadin-border-color-secondary, #8884)'),
      background: resolveColour(this, 'var(--aura-surface-color-solid, Canvas)'),
      rightToLeft: getComputedStyle(this).direction === 'rtl',
    };
  }

  private configuration(content: Content, theme: Theme, animated: boolean): ChartConfiguration {
    const round = content.kind === 'DOUGHNUT';
    return {
      type: round ? 'doughnut' : content.kind === 'LINE' ? 'line' : 'bar',
      data: { labels: content.labels, datasets: round ? [ring(content, theme)] : content.series.map(series(content, theme)) },
      options: {
        responsive: true,
        maintainAspectRatio: false,
        animation: animated ? { duration: 400 } : false,
        interaction: round ? undefined : { mode: 'index', intersect: false },
        font: { family: getComputedStyle(this).fontFamily },
        color: theme.text,
        scales: round ? undefined : axes(content, theme),
        plugins: {
          legend: {
            display: round || content.series.length > 1,
            position: 'bottom',
            rtl: theme.rightToLeft,
            onClick: () => {},
            labels: { color: theme.text, boxWidth: 18, boxHeight: 12, usePointStyle: content.kind === 'LINE' },
          },
          tooltip: {
            rtl: theme.rightToLeft,
            textDirection: theme.rightToLeft ? 'rtl' : 'ltr',
            usePointStyle: content.kind === 'LINE',
            callbacks: {
              label: (item) => {
                const name = round ? item.label : item.dataset.label;
                return ` ${name}: ${item.formattedValue} ${content.unit}`;
              },
            },
          },
        },
      },
    };
  }
}

function series(content: Content, theme: Theme) {
  return ({ name, values }: Content['series'][number], index: number): ChartDataset => {
    const { colour, fill, dash, point }: Look = look(index, theme.dark);
    const line = content.kind === 'LINE';
    return {
      label: name,
      data: values,
      borderColor: colour,
      backgroundColor: line ? colour : fill,
      borderWidth: line ? 2 : 1,
      ...(line
        ? { borderDash: dash, pointStyle: point, pointRadius: 3, pointHoverRadius: 5, tension: 0.25, spanGaps: true }
        : { borderRadius: 3, maxBarThickness: 48 }),
    };
  };
}

function ring(content: Content, theme: Theme): ChartDataset<'doughnut'> {
  return {
    data: (content.series[0]?.values ?? []).map((value) => value ?? 0),
    backgroundColor: content.labels.map((_, index) => look(index, theme.dark).fill),
    borderColor: theme.background,
    borderWidth: 2,
  };
}

function axes(content: Content, theme: Theme) {
  const stacked = content.kind === 'STACKED_BAR';
  return {
    x: {
      stacked,
      reverse: theme.rightToLeft,
      grid: { display: false },
      border: { color: theme.grid },
      ticks: { color: theme.faint, maxRotation: 0, autoSkip: true, autoSkipPadding: 12, maxTicksLimit: MOST_LABELS_ACROSS },
    },
    y: {
      stacked,
      beginAtZero: true,
      position: theme.rightToLeft ? ('right' as const) : ('left' as const),
      grid: { color: theme.grid },
      border: { display: false },
      title: { display: true, text: content.unit, color: theme.faint },
      ticks: { color: theme.faint, precision: 0, maxTicksLimit: 6 },
    },
  };
}

customElements.define('parley-chart', ParleyChart);
