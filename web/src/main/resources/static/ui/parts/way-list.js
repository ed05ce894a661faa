import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {date, dayMonth, duration, money, number, t, time, weekday, zoneNote} from '../language.js';
import {axisDays, channelColour, colourOf} from '../way-time.js';
import {tableTools} from '../table-tools.js';
import './itinerary-bar.js';
import './way-detail.js';

const SORTS = {
  arrive: (a, b) => Date.parse(a.arriveAt) - Date.parse(b.arriveAt),
  depart: (a, b) => Date.parse(a.departAt) - Date.parse(b.departAt),
  duration: (a, b) => a.durationMinutes - b.durationMinutes,
  cost: (a, b) => Number(a.cost.amount) - Number(b.cost.amount),
  emission: (a, b) => a.emissionKgCo2e - b.emissionKgCo2e,
  handlings: (a, b) => a.handlings - b.handlings,
};

/** How a way goes, in a line: modes with the names of its channels. */
export function wayName(itinerary, channels) {
  const scheduled = itinerary.legs.filter((leg) => leg.service);
  const modes = [...new Set((scheduled.length ? scheduled : itinerary.legs).map((leg) => leg.mode))];
  const names = itinerary.channels.filter((channel) => channels.get(channel.id)?.mode !== 'air').map((channel) => channels.get(channel.id)?.name ?? channel.name);
  // Places where it changes vehicles, without those of both ends where a truck only fetches or brings it.
  const ends = new Set([itinerary.legs[0].from.place, itinerary.legs.at(-1).to.place]);
  const stops = [...new Map(itinerary.transfers.map((transfer) => [transfer.at.place, transfer.at.placeName])).entries()].filter(([place]) => !ends.has(place)).map(([, name]) => name);
  return {modes: modes.map((mode) => t(`mode.${mode}`)).join(' + '), channels: names.join(' + '), stops: stops.join(', ')};
}

/** The colour of its channel; without one that of its longest leg. */
export function wayColour(itinerary, channels) {
  const channel = itinerary.channels.map(({id}) => channels.get(id)).find((one) => one && channelColour(one) !== 'none');
  return channel ? channelColour(channel) : colourOf([...itinerary.legs].sort((a, b) => b.distanceKm - a.distanceKm)[0], channels);
}

/** Options under one another on one time axis, with cost, emission and handlings; sorted by any of them, opened in place. */
class WayList extends Part {
  static properties = {
    entries: {attribute: false}, channels: {attribute: false}, start: {type: Number}, end: {type: Number}, open: {}, sort: {}, label: {}, marked: {},
  };

  constructor() {
    super();
    this.entries = [];
    this.sort = 'arrive';
  }

  sorted() {
    const [name, down] = this.sort.startsWith('-') ? [this.sort.slice(1), -1] : [this.sort, 1];
    return [...this.entries].sort((a, b) => down * SORTS[name](a.itinerary, b.itinerary) || SORTS.arrive(a.itinerary, b.itinerary));
  }

  sortHead(name, label, className = '') {
    const direction = this.sort === name ? 'ascending' : this.sort === `-${name}` ? 'descending' : 'none';
    return html`<th scope="col" class=${className} aria-sort=${direction === 'none' ? nothing : direction}>
      <button type="button" @click=${() => this.tell('sort-chosen', {sort: this.sort === name ? `-${name}` : name})}>${label}<span aria-hidden="true">${{ascending: ' ▲', descending: ' ▼', none: ''}[direction]}</span></button></th>`;
  }

  toggle(entry) { this.tell('way-opened', {id: this.open === entry.itinerary.id ? null : entry.itinerary.id}); }

  keyed(event) {
    const rows = [...this.querySelectorAll('button.way-name')];
    const i = rows.indexOf(event.target.closest('tbody')?.querySelector('button.way-name'));
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!event.target.matches('button.way-name')) return;
      event.preventDefault();
      rows[Math.max(0, Math.min(rows.length - 1, i + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus();
    } else if (event.key === 'Escape' && this.open && this.entries.some((entry) => entry.itinerary.id === this.open)) {
      event.preventDefault();
      this.tell('way-opened', {id: null});
      this.updateComplete.then(() => [...this.querySelectorAll('tbody.way')].find((row) => row.dataset.id === this.open)?.querySelector('button.way-name')?.focus());
    }
  }

  axis() {
    const days = axisDays(this.start, this.end);
    return html`<div class="axis" aria-hidden="true">${days.map((day, i) => html`<span class=${`axis-day`} .style=${`left:${((day - this.start) / (this.end - this.start)) * 100}%`}>${dayMonth(day, 'UTC')}</span>`)}</div>`;
  }

  row(entry) {
    const {itinerary, reasons} = entry;
    const open = this.open === itinerary.id;
    const name = wayName(itinerary, this.channels);
    const from = itinerary.legs[0].from;
    const to = itinerary.legs.at(-1).to;
    const wins = reasons.filter((reason) => reason.code.startsWith('WINS') && reason.code !== 'WINS_BALANCE');
    const rest = reasons.filter((reason) => !wins.includes(reason));
    return html`<tbody class=${`way ${open ? 'open' : ''} ${this.marked === itinerary.id ? 'marked' : ''} of-${wayColour(itinerary, this.channels)}`} data-id=${itinerary.id}
        @mouseenter=${() => this.tell('way-marked', {id: itinerary.id})} @mouseleave=${() => this.tell('way-marked', {id: null})}>
      <tr class="figures" @click=${(event) => { if (!event.target.closest('a, button')) this.toggle(entry); }}>
        <th scope="row" class="who">
          <button type="button" class="way-name" aria-expanded=${open ? 'true' : 'false'} @click=${() => this.toggle(entry)}>
            <span class="way-modes">${entry.number ? html`<span class="way-number">${entry.number}</span> ` : nothing}${entry.via ? entry.via : name.modes}</span>
            ${name.channels && !entry.via ? html`<span class="way-channel">${name.channels}</span>` : nothing}
          </button>
          ${name.stops ? html`<div class="way-stops">${t('way.stops', {places: name.stops})}</div>` : nothing}
          ${itinerary.illustrative ? html`<span class="badge illustrative" title=${t('badge.illustrativeNote')}>${t('badge.illustrative')}</span>` : nothing}
        </th>
        <td class="when"><itinerary-bar .itinerary=${itinerary} .start=${this.start} .end=${this.end} .channels=${this.channels}></itinerary-bar>
          <div class="ends-row small"><span title=${zoneNote(itinerary.departAt, from.zone)}>${weekday(itinerary.departAt, from.zone)} ${dayMonth(itinerary.departAt, from.zone)} ${time(itinerary.departAt, from.zone)}</span>
            <span aria-hidden="true">→</span><strong title=${zoneNote(itinerary.arriveAt, to.zone)}>${weekday(itinerary.arriveAt, to.zone)} ${date(itinerary.arriveAt, to.zone)} ${time(itinerary.arriveAt, to.zone)}</strong></div></td>
        <td class="number" data-label=${t('column.duration')}>${duration(itinerary.durationMinutes)}</td>
        <td class="number" data-label=${t('column.cost')}>${money(itinerary.cost)}</td>
        <td class="number" data-label=${t('column.emission')}>${t('mass.kg', {n: number(itinerary.emissionKgCo2e, 0)})}</td>
        <td class="number" data-label=${t('column.handlings')}>${number(itinerary.handlings)}</td>
      </tr>
      ${reasons.length ? html`<tr class="why" @click=${() => this.toggle(entry)}><td colspan="6">${wins.map((reason) => html`<span class="wins">${reason.text}</span>`)}${rest.map((reason) => html`<span>${reason.text}</span>`)}</td></tr>` : nothing}
      ${open ? html`<tr class="opened"><td colspan="6"><way-detail .itinerary=${itinerary} .channels=${this.channels} .reasons=${reasons} .versions=${entry.versions}></way-detail></td></tr>` : nothing}
    </tbody>`;
  }

  render() {
    const rows = this.sorted();
    return html`<table class="ways" @keydown=${this.keyed}>
      <caption class="only-read">${this.label}</caption>
      <thead><tr>
        ${this.sortHead('depart', t('column.way'), 'who')}
        <th scope="col" class="when"><div class="axis-head">${this.sortHead2('arrive', t('column.arrive'))}${this.axis()}</div></th>
        ${this.sortHead('duration', t('column.duration'), 'number')}
        ${this.sortHead('cost', t('column.cost'), 'number')}
        ${this.sortHead('emission', t('column.emission'), 'number')}
        ${this.sortHead('handlings', t('column.handlings'), 'number')}
      </tr></thead>
      ${rows.map((entry) => this.row(entry))}
    </table>`;
  }

  sortHead2(name, label) {
    const mark = this.sort === name ? ' ▲' : this.sort === `-${name}` ? ' ▼' : '';
    return html`<button type="button" @click=${() => this.tell('sort-chosen', {sort: this.sort === name ? `-${name}` : name})}>${label}<span aria-hidden="true">${mark}</span></button>`;
  }

  /** The comparison as rows of words, for copying and for a spreadsheet. */
  tableRows() {
    return [[t('column.number'), t('column.way'), t('column.channels'), t('column.depart'), t('column.arrive'), t('column.durationHours'), t('column.cost'), t('column.currency'), t('column.emissionKg'), t('column.handlings'), t('column.reasons')],
      ...this.sorted().map(({itinerary, reasons, number: option, via}) => {
        const name = wayName(itinerary, this.channels);
        return [option ?? '', via ?? name.modes, name.channels, itinerary.departAt, itinerary.arriveAt, (itinerary.durationMinutes / 60).toFixed(1), itinerary.cost.amount, itinerary.cost.currency, itinerary.emissionKgCo2e, itinerary.handlings, reasons.map((reason) => reason.text).join(' ')];
      })];
  }

  tools(name) { return tableTools(() => this.tableRows(), name); }
}

customElements.define('way-list', WayList);
