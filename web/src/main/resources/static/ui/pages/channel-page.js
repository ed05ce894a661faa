import {html, nothing} from 'lit';
import {get, getOnce} from '../api.js';
import {localDate, number, shortDateTime, t, word} from '../language.js';
import {go, queryValue, withQuery} from '../navigation.js';
import {tableTools} from '../table-tools.js';
import {weekView} from '../calendar-words.js';
import {channelColour} from '../way-time.js';
import {addDays, DataPage, today} from './data-page.js';
import '../parts/string-line.js';
import '../parts/channel-map.js';
import '../parts/border-range.js';
import '../parts/day-field.js';

const DAYS = 28;
const CROWD = 60;

/** One channel: its string-lines in the weeks chosen, its border crossings, its services. */
class ChannelPage extends DataPage {
  static properties = {...DataPage.properties, channel: {}, table: {state: true}};

  willUpdate(changed) { if (changed.get('channel') && this.channel) { this.data = undefined; this.load(); } }

  async ask() {
    const from = queryValue('from') ?? today();
    const to = addDays(from, DAYS - 1);
    const id = encodeURIComponent(this.channel);
    const [diagram, {channels}, {gateways}, {services}, {hub}] = await Promise.all([get(`/channels/${id}/string-line`, {from, to, axis: queryValue('axis')}), getOnce('/channels'), getOnce('/gateways'), get('/services', {channel: this.channel, limit: 500}), getOnce('/map')]);
    return {diagram, channel: channels.find((one) => one.id === this.channel), gateways: new Map(gateways.map((gate) => [gate.id, gate])), services, hub, from, to};
  }

  move(from) { go(withQuery({from}), {quiet: true, replace: true}); this.load(); }

  view() {
    const {channel, diagram, gateways, services, hub, from, to} = this.data;
    const gates = channel.gateways.flat().map(({id}) => gateways.get(id));
    const {stations} = diagram;
    const own = new Set(services.filter((one) => one.from.place === hub || one.to.place === hub).map((one) => one.id));
    const ownLines = diagram.lines.filter((line) => own.has(line.service));
    // Where the hub's own trains would drown among all others, they alone are drawn until all are asked for.
    const crowded = diagram.lines.length > CROWD && ownLines.length > 0;
    const lines = crowded && queryValue('trains') !== 'all' ? ownLines : diagram.lines;
    const named = new Map(stations.map((station) => [station.id, station]));
    const most = Math.max(...gates.map((gate) => gate.stressedHours ?? gate.typicalHours), 1);
    return html`<div class="page">
      <p class="small"><a href="/channels">${t('nav.channels')}</a></p>
      <h1><span class=${`swatch of-${channelColour(channel)}`} aria-hidden="true"></span> ${channel.name}</h1>
      <section class="panel" aria-label=${t('string.title')}><div class="row chart-head"><h2>${t('string.title')}</h2><span class="row">
          ${crowded ? html`<button type="button" class="plain small" aria-pressed=${lines === ownLines ? 'true' : 'false'} @click=${() => { go(withQuery({trains: lines === ownLines ? 'all' : null}), {quiet: true, replace: true}); this.requestUpdate(); }}>${t('string.own', {count: ownLines.length})}</button>` : nothing}${diagram.axes.length > 1 ? html`<label class="inline">${t('string.axis')} <select @change=${(event) => { go(withQuery({axis: event.target.value}), {quiet: true, replace: true}); this.load(); }}>${diagram.axes.map((axis) => html`<option value=${axis.id} ?selected=${diagram.axis === axis.id}>${axis.name}</option>`)}</select></label>` : nothing}
          <button type="button" class="plain small" @click=${() => this.move(addDays(from, -DAYS))}>${t('earlier')}</button><day-field .label=${t('facility.from')} .value=${from} @day-chosen=${(event) => this.move(event.detail.day)}></day-field><button type="button" class="plain small" @click=${() => this.move(addDays(from, DAYS))}>${t('later')}</button>
          <button type="button" class="plain small" aria-pressed=${this.table ? 'true' : 'false'} @click=${() => { this.table = !this.table; }}>${t('table.show')}</button>${tableTools(() => this.rows(lines, named), `string-line-${channel.id}`)}</span></div>
        ${!lines.length ? html`<p class="empty">${t('string.none', {from: localDate(from), to: localDate(to)})}</p>` : this.table ? this.asTable(lines, named)
    : html`<string-line .stations=${stations} .lines=${lines} .from=${from} .to=${to} .colour=${channelColour(channel)}></string-line><p class="small soft">${t('string.howTo')}</p>`}</section>
      <div class="two">
        <section class="panel" aria-label=${t('nav.services')}><h2>${t('nav.services')} <span class="soft">${number(services.length)}</span></h2><div class="scrolls" tabindex="0"><table><thead><tr><th>${t('column.service')}</th><th>${t('column.days')}</th><th>${t('column.class')}</th></tr></thead>
          <tbody>${services.map((one) => html`<tr><td><a href=${`/services/${encodeURIComponent(one.id)}`}>${one.name}</a>${one.illustrative ? html` <span class="badge illustrative" title=${t('badge.illustrativeNote')}>${t('badge.illustrative')}</span>` : nothing}</td><td>${weekView(one.calendar)}</td><td>${word('class', one.serviceClass)}</td></tr>`)}</tbody></table></div></section>
        <div><channel-map .channel=${channel.id}></channel-map>
          ${gates.length ? html`<section class="panel" aria-label=${t('gateway.title')}><h2>${t('gateway.title')}</h2>${gates.map((gate) => html`<div class="gate-card"><h3><span class=${`gate-mark gauge-${gate.gaugeChange}`} aria-hidden="true"></span> ${gate.name}${gate.illustrative ? html` <span class="badge illustrative" title=${t('badge.illustrativeNote')}>${t('badge.illustrative')}</span>` : nothing}</h3>
            <p class="small">${word('gauge', gate.gaugeChange)} · ${gate.stressedHours ? t('channels.hours', {typical: number(gate.typicalHours, 1), stressed: number(gate.stressedHours, 1)}) : t('channels.hoursTypical', {typical: number(gate.typicalHours, 1)})} <border-range .typical=${gate.typicalHours} .stressed=${gate.stressedHours} .most=${most}></border-range></p>
            <p class="small soft">${[gate.trainsPerDay ? t('gateway.trainsPerDay', {count: gate.trainsPerDay}) : null, gate.teuPerYear ? t('gateway.teuPerYear', {n: number(gate.teuPerYear)}) : null, gate.openedOn ? t('calendar.from', {from: localDate(gate.openedOn)}) : null].filter(Boolean).join(' · ')} ${gate.sources.map((id) => html`<a href=${`/sources#${id}`}>${id}</a> `)}</p></div>`)}</section>` : nothing}
        </div></div></div>`;
  }

  rows(lines, named) {
    return [[t('column.service'), 'id', t('string.day'), t('string.direction'), t('column.place'), t('column.km'), t('string.time')],
      ...lines.flatMap((line) => line.points.map((point) => [line.serviceName, line.service, line.serviceDay, t(`string.${line.direction}`), named.get(point.station).name, point.km, point.at]))];
  }

  asTable(lines, named) {
    return html`<div class="scrolls" tabindex="0"><table><thead><tr><th>${t('string.day')}</th><th>${t('column.service')}</th><th>${t('string.direction')}</th><th>${t('column.from')}</th><th>${t('column.depart')}</th><th>${t('column.to')}</th><th>${t('column.arrive')}</th></tr></thead>
      <tbody>${lines.map((line) => html`<tr><td class="nowrap">${localDate(line.serviceDay)}</td><td><a href=${`/services/${encodeURIComponent(line.service)}?on=${line.serviceDay}`}>${line.serviceName}</a></td><td>${t(`string.${line.direction}`)}</td>
        <td>${named.get(line.points[0].station).name}</td><td class="nowrap">${shortDateTime(line.points[0].at, named.get(line.points[0].station).zone)}</td><td>${named.get(line.points.at(-1).station).name}</td><td class="nowrap">${shortDateTime(line.points.at(-1).at, named.get(line.points.at(-1).station).zone)}</td></tr>`)}</tbody></table></div>`;
  }
}

customElements.define('channel-page', ChannelPage);
