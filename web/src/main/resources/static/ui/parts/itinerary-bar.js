import {html, svg} from 'lit';
import {Part} from '../part.js';
import {duration, shortDateTime, t} from '../language.js';
import {axisDays, colourOf, stretches} from '../way-time.js';

const HEIGHT = 34;
const MIDDLE = 17;
/** Half the height of a bar by mode: told apart by shape as well. */
const HALF = {rail: 7, sea: 7, air: 6, road: 3};

/**
 * One itinerary as a bar on a time axis that all options share. A train is a full bar, a truck a thin one, a flight a bar with a pointed end, a ship one with
 * a hull; waiting is a dotted line, a border a gate across the bar with its hours, a gauge change a diamond on it.
 */
class ItineraryBar extends Part {
  static properties = {itinerary: {attribute: false}, start: {type: Number}, end: {type: Number}, channels: {attribute: false}, width: {state: true}};

  constructor() { super(); this.width = 480; }

  connectedCallback() {
    super.connectedCallback();
    this.watching = new ResizeObserver(([entry]) => { const width = Math.round(entry.contentRect.width); if (width > 40 && Math.abs(width - this.width) > 1) this.width = width; });
    this.watching.observe(this);
  }

  disconnectedCallback() { super.disconnectedCallback(); this.watching.disconnect(); }

  x(moment) { return 2 + ((moment - this.start) / (this.end - this.start)) * (this.width - 4); }

  leg({from, to, leg}) {
    const x1 = this.x(from);
    const x2 = Math.max(this.x(to), x1 + 3);
    const h = HALF[leg.mode];
    const text = t('bar.leg', {mode: t(`mode.${leg.mode}`), service: leg.serviceName ?? t('leg.truck'), from: leg.from.name, to: leg.to.name,
      depart: shortDateTime(leg.departAt, leg.from.zone), arrive: shortDateTime(leg.arriveAt, leg.to.zone)});
    const tip = Math.min(6, (x2 - x1) / 2);
    const shape = {
      rail: `M${x1} ${MIDDLE - h}H${x2}V${MIDDLE + h}H${x1}Z`,
      road: `M${x1} ${MIDDLE - h}H${x2}V${MIDDLE + h}H${x1}Z`,
      air: `M${x1} ${MIDDLE - h}H${x2 - tip}L${x2} ${MIDDLE}L${x2 - tip} ${MIDDLE + h}H${x1}L${x1 + tip} ${MIDDLE}Z`,
      sea: `M${x1} ${MIDDLE - h}H${x2}L${x2 - tip} ${MIDDLE + h}H${x1 + tip}Z`,
    }[leg.mode];
    return svg`<path class=${`bar-leg mode-${leg.mode} of-${colourOf(leg, this.channels)}`} d=${shape}><title>${text}</title></path>`;
  }

  wait({from, to, transfer}) {
    return svg`<line class="bar-wait" x1=${this.x(from)} x2=${this.x(to)} y1=${MIDDLE} y2=${MIDDLE}><title>${t('bar.wait', {place: transfer?.at.name ?? '', time: duration((to - from) / 60000)})}</title></line>`;
  }

  border({from, to, crossing}) {
    const x1 = this.x(from);
    const x2 = Math.max(this.x(to), x1 + 2);
    const middle = (x1 + x2) / 2;
    const text = t('bar.border', {name: crossing.name, time: duration((to - from) / 60000)});
    return svg`<g class="bar-border"><title>${text}</title>
      <rect x=${x1} width=${x2 - x1} y=${MIDDLE - 7} height="14"></rect>
      <path class="gate" d=${`M${x1} ${MIDDLE - 11}V${MIDDLE + 11}M${x2} ${MIDDLE - 11}V${MIDDLE + 11}`}></path>
      ${crossing.gaugeChange === 'none' ? '' : svg`<path class="gauge" d=${`M${middle} ${MIDDLE - 6}l5 6l-5 6l-5 -6z`}></path>`}</g>`;
  }

  render() {
    if (!this.itinerary) return '';
    const parts = stretches(this.itinerary);
    const days = axisDays(this.start, this.end);
    return html`<svg class="bar" width=${this.width} height=${HEIGHT} role="img" aria-label=${this.text(parts)}>
      ${days.map((day) => svg`<line class="bar-day" x1=${this.x(day)} x2=${this.x(day)} y1="0" y2=${HEIGHT}></line>`)}
      ${parts.filter((part) => part.kind === 'wait' || part.kind === 'discharge').map((part) => this.wait(part))}
      ${parts.filter((part) => part.kind === 'leg').map((part) => this.leg(part))}
      ${parts.filter((part) => part.kind === 'border').map((part) => this.border(part))}
    </svg>`;
  }

  text(parts) {
    return parts.filter((part) => part.kind !== 'discharge').map((part) => part.kind === 'leg'
      ? t('bar.legShort', {mode: t(`mode.${part.leg.mode}`), from: part.leg.from.name, to: part.leg.to.name, time: duration((part.to - part.from) / 60000)})
      : part.kind === 'border' ? t('bar.border', {name: part.crossing.name, time: duration((part.to - part.from) / 60000)})
        : t('bar.wait', {place: part.transfer.at.name, time: duration((part.to - part.from) / 60000)})).join('; ');
  }
}

customElements.define('itinerary-bar', ItineraryBar);
