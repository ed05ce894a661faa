import {html, nothing, svg} from 'lit';
import {Part} from '../part.js';
import {dayMonth, number, shortDateTime, t} from '../language.js';
import {go} from '../navigation.js';

const LEFT = 170;
const RIGHT = 14;
const TOP = 24;
const BOTTOM = 16;
const HEIGHT = 560;
const DAY = 86400000;

/**
 * A string-line diagram, as dispatchers draw it: time to the right, distance downwards, one line for each departure. A flat stretch is a train that stands;
 * borders are bands. Outward lines are full, lines back are dashed.
 */
class StringLine extends Part {
  static properties = {stations: {attribute: false}, lines: {attribute: false}, from: {}, to: {}, colour: {}, width: {state: true}};

  constructor() { super(); this.width = 900; }

  connectedCallback() {
    super.connectedCallback();
    this.watching = new ResizeObserver(([entry]) => { const width = Math.round(entry.contentRect.width); if (width > 40 && Math.abs(width - this.width) > 2) this.width = width; });
    this.watching.observe(this);
  }

  disconnectedCallback() { super.disconnectedCallback(); this.watching.disconnect(); }

  /** Names are put where none lies over another; ends and borders come first. */
  labels(y) {
    const taken = [];
    const order = [...this.stations].sort((a, b) => (b.border - a.border) || (b.calls ?? 0) - (a.calls ?? 0));
    const ends = [this.stations[0], this.stations.at(-1)];
    return [...new Set([...ends, ...order])].filter((station) => {
      const at = y(station.km);
      if (taken.some((other) => Math.abs(other - at) < 13)) return false;
      taken.push(at);
      return true;
    });
  }

  render() {
    if (!this.stations?.length) return nothing;
    const left = this.width < 600 ? 96 : LEFT;
    const start = Date.parse(`${this.from}T00:00:00Z`);
    const end = Date.parse(`${this.to}T00:00:00Z`) + DAY;
    const far = Math.max(...this.stations.map((station) => station.km), 1);
    const x = (moment) => left + ((moment - start) / (end - start)) * (this.width - left - RIGHT);
    const y = (km) => TOP + (km / far) * (HEIGHT - TOP - BOTTOM);
    const days = Math.round((end - start) / DAY);
    const step = [1, 2, 5, 7, 14].find((one) => (days / one) * 54 < this.width - left) ?? 28;
    const labels = this.labels(y);
    return html`<svg class=${`string of-${this.colour}`} width=${this.width} height=${HEIGHT} role="group" aria-label=${t('string.label', {count: this.lines.length})}>
      <defs><clipPath id="string-clip"><rect x=${left} y=${TOP - 4} width=${this.width - left - RIGHT} height=${HEIGHT - TOP - BOTTOM + 8}></rect></clipPath></defs>
      ${Array.from({length: Math.ceil(days / step)}, (_, i) => start + i * step * DAY).map((day) => svg`<g><line class="grid" x1=${x(day)} x2=${x(day)} y1=${TOP} y2=${HEIGHT - BOTTOM}></line><text class="tick" x=${x(day)} y="14" text-anchor="middle">${dayMonth(day, 'UTC')}</text></g>`)}
      ${labels.map((station) => svg`<g><line class=${station.border ? 'border-station' : 'grid'} x1=${left} x2=${this.width - RIGHT} y1=${y(station.km)} y2=${y(station.km)}></line>
        <text class=${`tick ${station.border ? 'border-name' : ''}`} x=${left - 6} y=${y(station.km) + 4} text-anchor="end"><title>${t('string.station', {name: station.name, km: number(station.km, 0)})}</title>${short(station.name, left)}</text></g>`)}
      <g clip-path="url(#string-clip)">${this.lines.map((line) => {
        const text = t('string.line', {service: line.serviceName, depart: shortDateTime(line.points[0].at, 'UTC'), arrive: shortDateTime(line.points.at(-1).at, 'UTC')});
        const address = `/services/${encodeURIComponent(line.service)}?on=${line.serviceDay}`;
        return svg`<a href=${address} aria-label=${text} @click=${(event) => { event.preventDefault(); go(address); }}><polyline class="hit" points=${this.points(line, x, y)}></polyline>
          <polyline class=${`train ${line.direction}`} points=${this.points(line, x, y)}></polyline><title>${text}</title></a>`;
      })}</g>
    </svg>`;
  }

  points(line, x, y) { return line.points.map((point) => `${x(Date.parse(point.at)).toFixed(1)},${y(point.km).toFixed(1)}`).join(' '); }
}

const short = (name, left) => { const most = Math.floor(left / 6.6); return [...name].length > most ? `${[...name].slice(0, most - 1).join('')}…` : name; };

customElements.define('string-line', StringLine);
