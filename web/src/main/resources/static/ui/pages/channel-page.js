import {html, nothing} from 'lit';
import {get, getOnce} from '../api.js';
import {localDate, number, shortDateTime, t, word} from '../language.js';
import {go, queryValue, withQuery} from '../navigation.js';
import {tableTools} from '../table-tools.js';
import {weekView} from '../calendar-words.js';
import {addDays, DataPage, today} from './data-page.js';
import '../parts/string-line.js';
import '../parts/channel-map.js';
import '../parts/border-range.js';

const DAYS = 28;

/** One channel: its string-lines in the weeks chosen, its border crossings, its services. */
class ChannelPage extends DataPage {
  static properties = {...DataPage.properties, channel: {}, table: {state: true}};

  willUpdate(changed) { if (changed.get('channel') && this.channel) { this.data = undefined; this.load(); } }

  async ask() {
    const from = queryValue('from') ?? today();
    const to = addDays(from, DAYS - 1);
    const id = encodeURIComponent(this.channel);
    const [diagram, {channels}, {gateways}, {services}] = await Promise.all([get(`/channels/${id}/string-line`, {from, to}), getOnce('/channels'), getOnce('/gateways'), get('/services', {channel: this.channel, limit: 500})]);
    return {diagram, channel: channels.find((one) => one.id === this.channel), gateways: new Map(gateways.map((gate) => [gate.id, gate])), services, from, to};
  }

  move(from) { go(withQuery({from}), {quiet: true, replace: true}); this.load(); }

  view() {
    const {channel, diagram, gateways, services, from, to} = this.data;
    const gates = channel.gateways.flat().map(({id}) => gateways.get(id));
    const via = queryValue('via');
    const lines = diagram.lines.filter((line) => !via || line.gateways.includes(via));
    const used = new Set(lines.flatMap((line) => line.points.map((point) => point.station)));
    const stations = diagram.stations.filter((station) => used.has(station.id));
    const most = Math.max(...gates.map((gate) => gate.stressedHours ?? gate.typicalHours), 1);
    return html`<div class="page">
      <p class="small"><a href="/channels">${t('nav.channels')}</a></p>
      <h1><span class=${`swatch of-${channel.colour}`} aria-hidden="true"></span> ${channel.name}</h1>
      <section class="panel" aria-label=${t('string.title')}><div class="row chart-head"><h2>${t('string.title')}</h2><span class="row">
          ${gates.length > 1 ? html`<select aria-label=${t('string.via')} @change=${(event) => { go(withQuery({via: event.target.value}), {quiet: true, replace: true}); this.requestUpdate(); }}><option value="">${t('string.allGates')}</option>${gates.map((gate) => html`<option value=${gate.id} ?selected=${via === gate.id}>${gate.name}</option>`)}</select>` : nothing}
          <button type="button" class="plain small" @click=${() => this.move(addDays(from, -DAYS))}>${t('earlier')}</button><label class="inline">${t('facility.from')} <input type="date" .value=${from} @change=${(event) => event.target.value && this.move(event.target.value)}></label><button type="button" class="plain small" @click=${() => this.move(addDays(from, DAYS))}>${t('later')}</button>
          <button type="button" class="plain small" aria-pressed=${this.table ? 'true' : 'false'} @click=${() => { this.table = !this.table; }}>${t('table.show')}</button>${tableTools(() => this.rows(lines), `string-line-${channel.id}`)}</span></div>
        ${!lines.length ? html`<p class="empty">${t('string.none', {from: localDate(from), to: localDate(to)})}</p>` : this.table ? this.asTable(lines)
    : html`<string-line .stations=${stations} .lines=${lines} .from=${from} .to=${to} .colour=${channel.colour}></string-line><p class="small soft">${t('string.howTo')}</p>`}</section>
      <div class="two">
        <section class="panel" aria-label=${t('nav.services')}><h2>${t('nav.services')} <span class="soft">${number(services.length)}</span></h2><div class="scrolls" tabindex="0"><table><thead><tr><th>${t('column.service')}</th><th>${t('column.days')}</th><th>${t('column.class')}</th></tr></thead>
          <tbody>${services.map((one) => html`<tr><td><a href=${`/services/${encodeURIComponent(one.id)}`}>${one.name}</a>${one.illustrative ? html` <span class="badge illustrative" title=${t('badge.illustrativeNote')}>${t('badge.illustrative')}</span>` : nothing}</td><td>${weekView(one.calendar)}</td><td>${word('class', one.serviceClass)}</td></tr>`)}</tbody></table></div></section>
        <div><channel-map .channel=${channel.id}></channel-map>
          ${gates.length ? html`<section class="panel" aria-label=${t('gateway.title')}><h2>${t('gateway.title')}</h2>${gates.map((gate) => html`<div class="gate-card"><h3><span class=${`gate-mark gauge-${gate.gaugeChange}`} aria-hidden="true"></span> ${gate.name}${gate.illustrative ? html` <span class="badge illustrative" title=${t('badge.illustrativeNote')}>${t('badge.illustrative')}</span>` : nothing}</h3>
            <p class="small">${word('gauge', gate.gaugeChange)} · ${gate.stressedHours ? t('channels.hours', {typical: number(gate.typicalHours, 1), stressed: number(gate.stressedHours, 1)}) : t('channels.hoursTypical', {typical: number(gate.typicalHours, 1)})} <border-range .typical=${gate.typicalHours} .stressed=${gate.stressedHours} .most=${most}></border-range></p>
            <p class="small soft">${[gate.trainsPerDay ? t('gateway.trainsPerDay', {count: gate.trainsPerDay}) : null, gate.teuPerYear ? t('gateway.teuPerYear', {n: number(gate.teuPerYear)}) : null, gate.openedOn ? t('calendar.from', {from: localDate(gate.openedOn)}) : null].filter(Boolean).join(' · ')} ${gate.sources.map((id) => html`<a href=${`/sources#${id}`}>${id}</a> `)}</p></div>`)}</section>` : nothing}
        </div></div></div>`;
  }

  rows(lines) {
    return [[t('column.service'), 'id', t('string.day'), t('string.direction'), t('column.place'), t('column.km'), t('string.time')],
      ...lines.flatMap((line) => line.points.map((point) => [line.serviceName, line.service, line.serviceDay, t(`string.${line.direction}`), point.name, point.km, point.at]))];
  }

  asTable(lines) {
    return html`<div class="scrolls" tabindex="0"><table><thead><tr><th>${t('string.day')}</th><th>${t('column.service')}</th><th>${t('string.direction')}</th><th>${t('column.from')}</th><th>${t('column.depart')}</th><th>${t('column.to')}</th><th>${t('column.arrive')}</th></tr></thead>
      <tbody>${lines.map((line) => html`<tr><td class="nowrap">${localDate(line.serviceDay)}</td><td><a href=${`/services/${encodeURIComponent(line.service)}?on=${line.serviceDay}`}>${line.serviceName}</a></td><td>${t(`string.${line.direction}`)}</td>
        <td>${line.points[0].name}</td><td class="nowrap">${shortDateTime(line.points[0].at, line.points[0].zone)}</td><td>${line.points.at(-1).name}</td><td class="nowrap">${shortDateTime(line.points.at(-1).at, line.points.at(-1).zone)}</td></tr>`)}</tbody></table></div>`;
  }
}

customElements.define('channel-page', ChannelPage);
