import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {dateTime, duration, money, number, t, word, zoneNote} from '../language.js';
import {tableTools} from '../table-tools.js';
import {colourOf} from '../way-time.js';
import {elementWords} from '../element-words.js';

const illustrative = (yes) => (yes ? html` <span class="badge illustrative" title=${t('badge.illustrativeNote')}>${t('badge.illustrative')}</span>` : nothing);
const moment = (iso, zone) => html`<time datetime=${iso} title=${zoneNote(iso, zone)}>${dateTime(iso, zone)}</time>`;
const sourceLinks = (sources) => sources.map((id, i) => html`${i ? ', ' : ''}<a href=${`/sources#${id}`}>${id}</a>`);

/** One option opened: its time line with waits and border hours, what it costs line by line, what it emits line by line. */
class WayDetail extends Part {
  static properties = {itinerary: {attribute: false}, channels: {attribute: false}, reasons: {attribute: false}, versions: {attribute: false}};

  /** Legs and transfers in turn. */
  steps() {
    return this.itinerary.legs.flatMap((leg, i) => [{leg, i}, ...this.itinerary.transfers.filter((transfer) => transfer.afterLeg === i).map((transfer) => ({transfer}))]);
  }

  render() {
    const one = this.itinerary;
    return html`<div class="detail">
      ${one.illustrative ? html`<p class="note small"><span class="badge illustrative">${t('badge.illustrative')}</span> ${t('badge.illustrativeNote')}</p>` : nothing}
      <section aria-label=${t('detail.timeline')}><h3>${t('detail.timeline')}</h3><ol class="steps">${this.steps().map((step) => (step.leg ? this.leg(step.leg, step.i) : this.transfer(step.transfer)))}
        <li class="step end"><span class="dot" aria-hidden="true"></span><div><strong>${one.legs.at(-1).to.name}</strong> <span class="soft">${one.legs.at(-1).to.localName ?? ''}</span>
          <div>${t('detail.available')} ${moment(one.arriveAt, one.legs.at(-1).to.zone)}</div></div></li></ol></section>
      <section aria-label=${t('detail.cost')}><h3>${t('detail.cost')}: ${money(one.cost, true)}</h3>${this.costs()}</section>
      <section aria-label=${t('detail.emission')}><h3>${t('detail.emission')}: ${t('mass.kg', {n: number(one.emissionKgCo2e, 1)})}</h3>${this.emissions()}</section>
      ${this.versions ? html`<p class="small soft">${t('detail.versions', this.versions)}</p>` : nothing}
    </div>`;
  }

  leg(leg, i) {
    const hours = (Date.parse(leg.arriveAt) - Date.parse(leg.departAt)) / 60000;
    return html`<li class=${`step leg of-${colourOf(leg, this.channels)} mode-${leg.mode}`}><span class="dot" aria-hidden="true"></span><div>
      <div><strong>${leg.from.name}</strong> <span class="soft">${leg.from.localName ?? ''}</span> · ${moment(leg.departAt, leg.from.zone)}</div>
      ${leg.handInBy ? html`<div class="small soft">${t('detail.handInBy')} ${moment(leg.handInBy, leg.from.zone)}</div>` : nothing}
      <div class="leg-line"><span class="badge">${t(`mode.${leg.mode}`)}</span> ${leg.service
        ? html`<a href=${`/services/${encodeURIComponent(leg.service)}?on=${leg.serviceDay}`}>${leg.serviceName}</a>` : t('leg.truck')}${illustrative(leg.illustrative)}
        <span class="soft">${t('detail.legFigures', {time: duration(hours), km: number(leg.distanceKm, 0)})}</span></div>
      ${leg.carrier ? html`<div class="small soft">${t('detail.carrier', {carrier: leg.carrier, class: word('class', leg.serviceClass)})}</div>` : nothing}
      ${leg.crossings.map((crossing) => this.crossing(crossing))}
      ${leg.stops.length > 2 ? html`<details class="small"><summary>${t('detail.stops', {count: leg.stops.length - 2})}</summary><table class="stops"><thead><tr><th>${t('column.place')}</th><th>${t('column.arrive')}</th><th>${t('column.depart')}</th></tr></thead>
        <tbody>${leg.stops.map((stop) => html`<tr><td><a href=${`/facilities/${encodeURIComponent(stop.at.id)}`}>${stop.at.name}</a> <span class="soft">${stop.at.localName ?? ''}</span></td>
          <td>${stop.arriveAt ? moment(stop.arriveAt, stop.at.zone) : ''}</td><td>${stop.departAt ? moment(stop.departAt, stop.at.zone) : ''}</td></tr>`)}</tbody></table></details>` : nothing}
      <div class="small">${t('detail.arrives')} <strong>${leg.to.name}</strong> ${moment(leg.arriveAt, leg.to.zone)}</div>
      ${leg.note ? html`<p class="small soft">${leg.note}</p>` : nothing}
    </div></li>`;
  }

  crossing(crossing) {
    const real = crossing.arriveAt && crossing.departAt ? (Date.parse(crossing.departAt) - Date.parse(crossing.arriveAt)) / 60000 : crossing.typicalHours * 60;
    const most = Math.max(72, crossing.stressedHours ?? 0, crossing.typicalHours);
    return html`<div class="crossing"><span class=${`gate-mark gauge-${crossing.gaugeChange}`} aria-hidden="true"></span>
      <span><strong>${crossing.name}</strong> · ${word('gauge', crossing.gaugeChange)} · ${t('border.planned', {time: duration(real)})}
      <span class="soft">${crossing.stressedHours ? t('border.range', {typical: duration(crossing.typicalHours * 60), stressed: duration(crossing.stressedHours * 60)}) : t('border.typical', {typical: duration(crossing.typicalHours * 60)})}</span>
      <svg class="range" viewBox="0 0 120 10" width="120" height="10" aria-hidden="true"><line x1="0" x2="120" y1="5" y2="5"></line>
        <rect x=${(crossing.typicalHours / most) * 118} width=${Math.max(2, (((crossing.stressedHours ?? crossing.typicalHours) - crossing.typicalHours) / most) * 118)} y="2" height="6"></rect></svg></span></div>`;
  }

  transfer(transfer) {
    return html`<li class="step wait"><span class="dot" aria-hidden="true"></span><div>
      <div><strong>${transfer.at.name}</strong> <span class="soft">${t('detail.transfer', {from: t(`mode.${transfer.fromMode}`), to: t(`mode.${transfer.toMode}`)})}</span></div>
      <div class="small soft">${t('detail.wait', {time: duration(transfer.waitMinutes), handling: duration(transfer.handlingMinutes)})}</div>
      <div class="small soft">${t('detail.available')} ${moment(transfer.availableAt, transfer.at.zone)} · ${t('detail.handInBy')} ${moment(transfer.handInBy, transfer.at.zone)}</div>
    </div></li>`;
  }

  /** Every line with the step it belongs to. */
  lines(kind) {
    return this.steps().flatMap(({leg, transfer}) => (leg ?? transfer)[kind].map((line) => ({line, of: leg ? (leg.serviceName ?? t('leg.truck')) : transfer.at.name})));
  }

  costs() {
    const lines = this.lines('costLines');
    const rows = () => [[t('column.charge'), t('column.for'), t('column.quantity'), t('column.basis'), t('column.unitPrice'), t('column.currency'), t('column.exchange'), t('column.amount'), t('column.currency'), t('column.rate'), t('column.source')],
      ...lines.map(({line, of}) => [word('charge', line.charge), of, line.quantity, word('basis', line.basis), line.unitPrice.amount, line.unitPrice.currency, line.exchange ?? '', line.amount.amount, line.amount.currency, line.rate, line.sources.join(' ')])];
    return html`<div class="scrolls" tabindex="0"><table class="lines"><thead><tr><th>${t('column.charge')}</th><th>${t('column.for')}</th><th class="number">${t('column.quantityPrice')}</th><th class="number">${t('column.amount')}</th><th>${t('column.rateSource')}</th></tr></thead>
      <tbody>${lines.map(({line, of}) => html`<tr><td>${word('charge', line.charge)}${illustrative(line.illustrative)}</td><td>${of}${line.whereName !== line.where && line.whereName !== of ? html`<div class="small soft">${line.whereName}</div>` : nothing}</td>
        <td class="number">${t('detail.quantityPrice', {n: number(line.quantity, 3), basis: word('basis', line.basis), price: money(line.unitPrice, true)})}${line.exchange ? html`<div class="small soft">${line.exchange}</div>` : nothing}</td>
        <td class="number">${money(line.amount, true)}</td><td class="small"><code>${line.rate}</code><div class="soft">${sourceLinks(line.sources)}</div></td></tr>`)}</tbody>
      <tfoot><tr><th colspan="3">${t('detail.total')}</th><td class="number"><strong>${money(this.itinerary.cost, true)}</strong></td><td></td></tr>
      ${Number(this.itinerary.subsidy.amount) ? html`<tr><th colspan="3">${t('detail.subsidy')}</th><td class="number">${money(this.itinerary.subsidy, true)}</td><td class="small soft">${t('detail.subsidyNote')}</td></tr>` : nothing}</tfoot></table></div>
      <div class="row">${tableTools(rows, `cost-${this.itinerary.id}`)}</div>`;
  }

  emissions() {
    const lines = this.lines('emissionLines');
    const rows = () => [[t('column.element'), t('column.for'), t('column.km'), t('column.distanceBasis'), t('column.massKg'), t('column.factor'), t('column.unit'), t('column.wtw'), t('column.ttw'), t('column.forcing'), t('column.factorRow'), t('column.gridRow'), t('column.dataType'), t('column.source')],
      ...lines.map(({line, of}) => [line.element, of, line.distanceKm ?? '', line.distanceBasis, line.massKg, line.factor, line.factorUnit, line.emissionKgCo2e, line.emissionTtwKgCo2e, line.radiativeForcingKgCo2e, line.emissionFactor, line.gridFactor ?? '', line.dataType, line.sources.join(' ')])];
    return html`<div class="scrolls" tabindex="0"><table class="lines"><thead><tr><th>${t('column.element')}</th><th>${t('column.for')}</th><th class="number">${t('column.massDistance')}</th><th class="number">${t('column.factor')}</th><th class="number">${t('column.wtw')}</th><th class="number">${t('column.ttw')}</th><th>${t('column.factorSource')}</th></tr></thead>
      <tbody>${lines.map(({line, of}) => html`<tr><td>${elementWords(line.element)}${illustrative(line.illustrative)}</td><td>${of}</td>
        <td class="number">${number(line.massKg / 1000, 3)} t${line.distanceKm === null ? nothing : html` × ${number(line.distanceKm, 0)} km<div class="small soft">${line.distanceBasis.split(/[;,]\s*/).map((basis) => word('distance', basis)).join(', ')}</div>`}</td>
        <td class="number">${number(line.factor, 4)} ${line.factorUnit}</td><td class="number">${number(line.emissionKgCo2e, 1)}</td><td class="number">${number(line.emissionTtwKgCo2e, 1)}</td>
        <td class="small"><code>${line.emissionFactor}</code>${line.gridFactor ? html` × <code>${line.gridFactor}</code>` : nothing}<div class="soft">${word('data', line.dataType)} · ${sourceLinks(line.sources)}</div></td></tr>`)}</tbody>
      <tfoot><tr><th colspan="4">${t('detail.total')}</th><td class="number"><strong>${number(this.itinerary.emissionKgCo2e, 1)}</strong></td><td class="number">${number(this.itinerary.emissionTtwKgCo2e, 1)}</td><td></td></tr>
      ${this.itinerary.radiativeForcingKgCo2e > 0 ? html`<tr><th colspan="4">${t('detail.forcing')}</th><td class="number">${number(this.itinerary.radiativeForcingKgCo2e, 1)}</td><td></td><td class="small soft">${t('detail.forcingNote')}</td></tr>` : nothing}</tfoot></table></div>
      <div class="row">${tableTools(rows, `emission-${this.itinerary.id}`)}</div>`;
  }
}

customElements.define('way-detail', WayDetail);
