import {html, nothing} from 'lit';
import {getOnce} from '../api.js';
import {number, t} from '../language.js';
import {tableTools} from '../table-tools.js';
import {channelColour} from '../way-time.js';
import {DataPage} from './data-page.js';
import '../parts/border-range.js';

/** All channels with their chains of border crossings and the hours these take. */
class ChannelsPage extends DataPage {
  async ask() {
    const [{channels}, {gateways}, {runs}] = await Promise.all([getOnce('/channels'), getOnce('/gateways'), getOnce('/runs')]);
    return {channels, runs, gateways: new Map(gateways.map((gate) => [gate.id, gate]))};
  }

  view() {
    const {channels, gateways, runs} = this.data;
    const most = Math.max(...[...gateways.values()].map((gate) => gate.stressedHours ?? gate.typicalHours));
    const rows = () => [[t('column.channels'), t('gateway.name'), t('gateway.typicalHours'), t('gateway.stressedHours'), t('gateway.gauge'), t('gateway.trains'), t('gateway.teu')],
      ...channels.flatMap((channel) => channel.gateways.flat().map(({id}) => gateways.get(id)).map((gate) => [channel.name, gate.name, gate.typicalHours, gate.stressedHours ?? '', gate.gaugeChange, gate.trainsPerDay ?? '', gate.teuPerYear ?? '']))];
    return html`<div class="page"><div class="row chart-head"><h1>${t('channels.title')}</h1><span class="row">${tableTools(rows, 'channels')}</span></div><p class="soft">${t('channels.intro')}</p>
      <div class="cards">${channels.map((channel) => html`<section class=${`panel channel-card of-${channelColour(channel)}`} aria-label=${channel.name}>
        <h2><a href=${`/channels/${encodeURIComponent(channel.id)}`}>${channel.name}</a>${channel.illustrative ? html` <span class="badge illustrative" title=${t('badge.illustrativeNote')}>${t('badge.illustrative')}</span>` : nothing}</h2>
        <p class="small soft">${t(`mode.${channel.mode}`)} · ${t('services.count', {count: channel.services})}</p>
        ${channel.gateways.length ? html`<ol class="chain">${channel.gateways.map((group) => html`<li>${group.map(({id}) => gateways.get(id)).map((gate) => html`<div class="gate-row"><span class=${`gate-mark gauge-${gate.gaugeChange}`} aria-hidden="true"></span><span>${gate.name}<span class="small soft"> ${gate.stressedHours ? t('channels.hours', {typical: number(gate.typicalHours, 1), stressed: number(gate.stressedHours, 1)}) : t('channels.hoursTypical', {typical: number(gate.typicalHours, 1)})}</span></span>
            <border-range .typical=${gate.typicalHours} .stressed=${gate.stressedHours} .most=${most}></border-range></div>`)}</li>`)}</ol>` : html`<p class="small soft">${t('channels.noGates')}</p>`}
      </section>`)}</div>
      ${runs.length ? this.runsTable(runs, new Map(channels.map((channel) => [channel.id, channel.name]))) : nothing}</div>`;
  }

  /** Trains that really ran; what no source tells is said to be unknown. */
  runsTable(runs, channelNames) {
    const unknown = html`<span class="soft">${t('runs.unknown')}</span>`;
    const or = (value, told) => value === null || value === undefined ? unknown : told(value);
    return html`<section class="panel" aria-label=${t('runs.title')}><h2>${t('runs.title')}</h2><p class="small soft">${t('runs.intro')}</p>
      <div class="scrolls" tabindex="0"><table><thead><tr><th>${t('runs.train')}</th><th>${t('column.channels')}</th><th>${t('column.from')}</th><th>${t('column.to')}</th><th>${t('runs.departed')}</th><th>${t('runs.arrived')}</th><th class="num">${t('runs.containers')}</th><th class="num">${t('column.km')}</th><th class="num">${t('runs.days')}</th><th>${t('runs.sources')}</th></tr></thead>
      <tbody>${runs.map((run) => html`<tr><td>${run.name}${run.illustrative ? html` <span class="badge illustrative" title=${t('badge.illustrativeNote')}>${t('badge.illustrative')}</span>` : nothing}<br><span class="small soft">${run.note}</span></td><td>${channelNames.get(run.channel) ?? ''}</td><td>${run.from.name}</td><td>${or(run.to, (to) => to.name)}</td>
        <td class="nowrap">${or(run.departed, (date) => date)}</td><td class="nowrap">${or(run.arrived, (date) => date)}</td><td class="num">${or(run.containers, (count) => number(count))}</td><td class="num">${or(run.reportedKm, (km) => number(km))}</td><td class="num">${or(run.reportedDays, (days) => number(days, 1))}</td>
        <td class="small">${run.sources.map((id) => html`<a href=${`/sources#${id}`}>${id}</a> `)}</td></tr>`)}</tbody></table></div></section>`;
  }
}

customElements.define('channels-page', ChannelsPage);
