import {html, nothing} from 'lit';
import {getOnce} from '../api.js';
import {date, number, t} from '../language.js';
import {tableTools} from '../table-tools.js';
import {DataPage} from './data-page.js';

/** Where the facts come from, which versions there are, and what "illustrative" means. */
class SourcesPage extends DataPage {
  async ask() {
    const [{sources}, {versions}] = await Promise.all([getOnce('/sources'), getOnce('/network-versions')]);
    return {sources, versions};
  }

  updated(changed) {
    super.updated?.(changed);
    if (changed.has('data') && location.hash) this.updateComplete.then(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView({block: 'center'}));
  }

  view() {
    const {sources, versions} = this.data;
    const rows = () => [['id', t('sources.what'), t('sources.where'), t('sources.type'), t('sources.year')], ...sources.map((one) => [one.id, one.title, one.where, one.type, one.year])];
    return html`<div class="page"><h1>${t('sources.title')}</h1>
      <div class="two even">
        <section class="panel" aria-label=${t('sources.illustrative')}><h2>${t('sources.illustrative')}</h2><p><span class="badge illustrative">${t('badge.illustrative')}</span> ${t('badge.illustrativeNote')}</p><p>${t('sources.gk')}</p></section>
        <section class="panel" aria-label=${t('sources.map')}><h2>${t('sources.map')}</h2><p>${t('sources.mapText')}</p></section>
        <section class="panel" aria-label=${t('sources.emission')}><h2>${t('sources.emission')}</h2><p>${t('sources.emissionText')}</p></section>
        <section class="panel" aria-label=${t('sources.licences')}><h2>${t('sources.licences')}</h2><ul class="plain-list"><li>GeoNames, CC BY 4.0</li><li>OurAirports, public domain</li><li>Contains public sector information licensed under the Open Government Licence v3.0 (DESNZ)</li><li>Our World in Data, CC BY 4.0</li><li>Natural Earth, public domain</li></ul></section>
      </div>
      <section class="panel" aria-label=${t('sources.versions')}><h2>${t('sources.versions')}</h2><p class="small soft">${t('sources.versionsText')}</p><div class="scrolls" tabindex="0"><table><thead><tr><th>${t('sources.version')}</th><th>${t('sources.label')}</th><th>${t('sources.published')}</th><th>${t('sources.tariffs')}</th><th>${t('sources.factors')}</th><th>${t('sources.exchange')}</th></tr></thead>
        <tbody>${versions.map((one) => html`<tr><td><code>${one.version}</code>${one.current ? html` <span class="badge">${t('sources.current')}</span>` : nothing}</td><td>${one.label}</td><td>${one.publishedAt ? date(one.publishedAt) : ''}</td><td><code>${one.tariffs}</code></td><td><code>${one.factors}</code></td><td><code>${one.exchangeRates}</code></td></tr>`)}</tbody></table></div></section>
      <section class="panel" aria-label=${t('sources.list')}><div class="row chart-head"><h2>${t('sources.list')} <span class="soft">${number(sources.length)}</span></h2><span class="row">${tableTools(rows, 'sources')}</span></div><div class="scrolls" tabindex="0"><table><thead><tr><th>id</th><th>${t('sources.what')}</th><th>${t('sources.where')}</th><th>${t('sources.type')}</th><th>${t('sources.year')}</th></tr></thead>
        <tbody lang="en">${sources.map((one) => html`<tr id=${one.id}><td><code>${one.id}</code></td><td>${one.title}</td><td class="where">${/^https?:\/\//.test(one.where) ? html`<a href=${one.where} target="_blank" rel="noopener noreferrer">${one.where}</a>` : one.where}</td><td>${one.type}</td><td>${one.year}</td></tr>`)}</tbody></table></div></section></div>`;
  }
}

customElements.define('sources-page', SourcesPage);
