import {html, nothing, svg} from 'lit';
import {Part} from '../part.js';
import {date, dayMonth, money, number, t} from '../language.js';
import {wayColour, wayName} from './way-list.js';

const WIDTH = 420;
const HEIGHT = 240;
const LEFT = 56;
const RIGHT = 12;
const TOP = 24;
const BOTTOM = 34;

const MEASURES = {
  arrive: {value: (one) => Date.parse(one.arriveAt), tick: (value) => dayMonth(value, 'UTC')},
  cost: {value: (one) => Number(one.cost.amount), tick: (value) => number(value)},
  emission: {value: (one) => one.emissionKgCo2e, tick: (value) => number(value)},
};

/** Steps of 1, 2 or 5 times a power of ten, or of whole days. */
function ticks(low, high, days) {
  const raw = (high - low) / 4 || 1;
  const DAY = 86400000;
  const step = days ? Math.max(1, Math.ceil(raw / DAY)) * DAY : [1, 2, 5, 10].map((m) => m * 10 ** Math.floor(Math.log10(raw))).find((one) => one >= raw);
  const list = [];
  for (let value = Math.ceil(low / step) * step; value <= high; value += step) list.push(value);
  return list;
}

/** Each option as a point: arrival against cost (or CO2e); its size says the other. Clicking opens the option. */
class TradeOffChart extends Part {
  static properties = {entries: {attribute: false}, channels: {attribute: false}, open: {}, marked: {}, measure: {state: true}};

  constructor() { super(); this.measure = 'cost'; this.entries = []; }

  render() {
    if (this.entries.length < 2) return nothing;
    const horizontal = MEASURES.arrive;
    const vertical = MEASURES[this.measure];
    const other = MEASURES[this.measure === 'cost' ? 'emission' : 'cost'];
    const range = (measure) => {
      const values = this.entries.map((entry) => measure.value(entry.itinerary));
      const low = Math.min(...values);
      const high = Math.max(...values);
      const margin = (high - low || Math.abs(high) || 1) * 0.08;
      return [low - margin, high + margin];
    };
    const [x0, x1] = range(horizontal);
    const [low, high] = range(vertical);
    const [y0, y1] = [Math.max(0, low), high];
    const [o0, o1] = range(other);
    const x = (value) => LEFT + ((value - x0) / (x1 - x0)) * (WIDTH - LEFT - RIGHT);
    const y = (value) => HEIGHT - BOTTOM - ((value - y0) / (y1 - y0 || 1)) * (HEIGHT - TOP - BOTTOM);
    const currency = this.entries[0].itinerary.cost.currency;
    return html`
      <div class="row chart-head"><h2>${t('chart.title')}</h2>
        <div class="row" role="group" aria-label=${t('chart.measure')}>${['cost', 'emission'].map((name) => html`<button type="button" class="plain small" aria-pressed=${this.measure === name ? 'true' : 'false'} @click=${() => { this.measure = name; }}>${t(`column.${name}`)}</button>`)}</div></div>
      <svg class="chart" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label=${t('chart.label')}>
        ${ticks(y0, y1).map((value) => svg`<g><line class="grid" x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y(value)} y2=${y(value)}></line><text class="tick" x=${LEFT - 6} y=${y(value) + 4} text-anchor="end">${vertical.tick(value)}</text></g>`)}
        ${ticks(x0, x1, true).map((value) => svg`<g><line class="grid" x1=${x(value)} x2=${x(value)} y1=${TOP} y2=${HEIGHT - BOTTOM}></line><text class="tick" x=${x(value)} y=${HEIGHT - BOTTOM + 15} text-anchor="middle">${horizontal.tick(value)}</text></g>`)}
        <text class="axis-name" x=${WIDTH - RIGHT} y=${HEIGHT - 4} text-anchor="end">${t('chart.arrival')}</text>
        <text class="axis-name" x=${LEFT - 50} y=${TOP - 13}>${this.measure === 'cost' ? currency : t('chart.kgCo2e')}</text>
        ${this.entries.map((entry) => {
          const one = entry.itinerary;
          const size = 5 + 7 * ((other.value(one) - o0) / (o1 - o0 || 1));
          const name = wayName(one, this.channels);
          const text = t('chart.point', {way: [name.modes, name.channels].filter(Boolean).join(', '), date: date(one.arriveAt, one.legs.at(-1).to.zone), cost: money(one.cost), emission: t('mass.kg', {n: number(one.emissionKgCo2e, 0)})});
          return svg`<circle class=${`point of-${wayColour(one, this.channels)} ${entry.other ? 'other' : ''} ${this.open === one.id ? 'open' : ''} ${this.marked === one.id ? 'marked' : ''}`}
            cx=${x(horizontal.value(one))} cy=${y(vertical.value(one))} r=${size} tabindex="0" role="button" aria-label=${text} aria-pressed=${this.open === one.id ? 'true' : 'false'}
            @click=${() => this.tell('way-opened', {id: one.id})} @mouseenter=${() => this.tell('way-marked', {id: one.id})} @mouseleave=${() => this.tell('way-marked', {id: null})}
            @keydown=${(event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); this.tell('way-opened', {id: one.id}); } }}><title>${text}</title></circle>`;
        })}
      </svg>
      <p class="small soft">${t(this.measure === 'cost' ? 'chart.sizeEmission' : 'chart.sizeCost')}</p>`;
  }
}

customElements.define('trade-off-chart', TradeOffChart);
