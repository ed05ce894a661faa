import {html, nothing} from 'lit';
import {Part} from './part.js';
import {currentLanguage, LANGUAGES, t, useLanguage} from './language.js';
import {onAddress} from './navigation.js';
import './pages/search-page.js';

const PAGES = [
  {path: /^\/(ways)?$/, name: 'search', show: () => html`<search-page></search-page>`},
  {path: /^\/services$/, name: 'services', load: () => import('./pages/services-page.js'), show: () => html`<services-page></services-page>`},
  {path: /^\/services\/([^/]+)$/, name: 'services', load: () => import('./pages/service-page.js'), show: (id) => html`<service-page .service=${id}></service-page>`},
  {path: /^\/facilities\/([^/]+)$/, name: 'services', load: () => import('./pages/facility-page.js'), show: (id) => html`<facility-page .facility=${id}></facility-page>`},
  {path: /^\/channels$/, name: 'channels', load: () => import('./pages/channels-page.js'), show: () => html`<channels-page></channels-page>`},
  {path: /^\/channels\/([^/]+)$/, name: 'channels', load: () => import('./pages/channel-page.js'), show: (id) => html`<channel-page .channel=${id}></channel-page>`},
  {path: /^\/sources$/, name: 'sources', load: () => import('./pages/sources-page.js'), show: () => html`<sources-page></sources-page>`},
];

const NAVIGATION = [['search', '/'], ['services', '/services'], ['channels', '/channels'], ['sources', '/sources']];
const LANGUAGE_NAMES = {en: 'English', zh: '中文', ru: 'Русский'};
const LANGUAGE_SHORT = {en: 'EN', zh: '中文', ru: 'RU'};

/** The frame of every page: the bar with pages, languages and theme, and the page itself. */
class AppShell extends Part {
  static properties = {page: {state: true}, found: {state: true}, theme: {state: true}};

  constructor() {
    super();
    this.theme = document.documentElement.dataset.theme ?? 'auto';
    this.openPage();
  }

  connectedCallback() {
    super.connectedCallback();
    this.endAddress = onAddress(() => this.openPage(true));
    this.onKey = (event) => this.keyPressed(event);
    document.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.endAddress();
    document.removeEventListener('keydown', this.onKey);
  }

  async openPage(moved = false) {
    const path = location.pathname;
    const page = PAGES.find((candidate) => candidate.path.test(path));
    if (page?.load) await page.load();
    if (location.pathname !== path) return;
    const changed = this.page !== page || this.found?.[0] !== page?.path.exec(path)?.[0];
    this.page = page;
    this.found = page?.path.exec(path);
    this.requestUpdate();
    await this.updateComplete;
    document.title = page ? t(`title.${page.name}`) : t('title.missing');
    if (moved && changed) this.querySelector('main')?.focus({preventScroll: true});
  }

  languageChanged() { if (this.page) document.title = t(`title.${this.page.name}`); }

  keyPressed(event) {
    const typing = event.target.closest?.('input, select, textarea, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
      const field = document.querySelector('search-form:not([hidden]) input');
      event.preventDefault();
      if (field && field.offsetParent) { field.focus(); field.select(); } else document.dispatchEvent(new CustomEvent('open-search'));
    }
  }

  chooseTheme() {
    const next = {auto: 'light', light: 'dark', dark: 'auto'}[this.theme];
    this.theme = next;
    if (next === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    try { next === 'auto' ? localStorage.removeItem('landbridge.theme') : localStorage.setItem('landbridge.theme', next); } catch { /* then for this page */ }
    document.dispatchEvent(new CustomEvent('theme-changed'));
  }

  render() {
    return html`
      <a class="skip" href="#main">${t('shell.skip')}</a>
      <header class="top">
        <a class="mark" href="/">Landbridge</a>
        <nav aria-label=${t('shell.pages')}>
          ${NAVIGATION.map(([name, address]) => html`<a href=${address} aria-current=${this.page?.name === name ? 'page' : nothing}>${t(`nav.${name}`)}</a>`)}
        </nav>
        <div class="choices" role="group" aria-label=${t('shell.language')}>
          ${LANGUAGES.map((code) => html`<button type="button" lang=${code} aria-pressed=${currentLanguage() === code ? 'true' : 'false'} title=${LANGUAGE_NAMES[code]}
              @click=${() => useLanguage(code)}>${LANGUAGE_SHORT[code]}<span class="only-read"> ${LANGUAGE_NAMES[code]}</span></button>`)}
          <button type="button" class="theme" title=${t(`theme.${this.theme}`)} @click=${this.chooseTheme}>
            <span aria-hidden="true">${{auto: '◐', light: '☀', dark: '☾'}[this.theme]}</span><span class="only-read">${t(`theme.${this.theme}`)}</span>
          </button>
        </div>
      </header>
      <main id="main" tabindex="-1">${this.page ? this.page.show(this.found?.[1] && decodeURIComponent(this.found[1])) : html`
        <div class="page"><h1>${t('title.missing')}</h1><p>${t('missing.text', {path: location.pathname})} <a href="/">${t('missing.home')}</a></p></div>`}
      </main>
      <footer class="foot"><span>${t('foot.map')}</span><a href="/sources">${t('foot.sources')}</a><a href="/docs" target="_blank" rel="noopener">${t('foot.api')}</a></footer>`;
  }
}

customElements.define('app-shell', AppShell);
