import 'leaflet';
import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {getOnce} from '../api.js';
import {duration, t, word} from '../language.js';
import {go} from '../navigation.js';
import {greatCircle, INNER_ASIA} from '../map-projection.js';
import {seaLane} from '../sea-lanes.js';
import {channelColour} from '../way-time.js';

const L = window.L;
const WORLD = '/map/world.geojson';
let world;
const outline = () => (world ??= fetch(WORLD).then((response) => response.json()));

const latLng = ([lon, lat]) => [lat, lon];
const shapes = {air: greatCircle, sea: seaLane};

/** The points to draw a way of this mode through: flights along the great circle, ships along sea lanes. */
function drawn(mode, path) {
  const shape = shapes[mode];
  return (shape ? path.slice(1).flatMap((to, i) => shape(path[i], to).slice(i ? 1 : 0)) : path).map(latLng);
}

const gateIcon = (gauge) => `<svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">${gauge === 'none'
  ? '<rect x="4" y="3" width="6" height="8"/>' : '<path d="M7 1 13 7 7 13 1 7z"/>'}</svg>`;

/** The channels on a map that needs no network: outlines, lines of services by channel, gateways, sites; one way drawn over them when it is chosen. */
class ChannelMap extends Part {
  static properties = {
    itinerary: {attribute: false}, channel: {attribute: false}, hidden_: {state: true}, data: {state: true}, problem: {state: true}, shown: {state: true},
  };

  constructor() {
    super();
    this.shown = 'map';
  }

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.resizing?.disconnect();
    this.map?.remove();
    this.map = undefined;
  }

  languageChanged() { this.load(); }

  async load() {
    try {
      const [data, land] = await Promise.all([getOnce('/map'), outline()]);
      this.data = data;
      this.land = land;
      this.problem = undefined;
      await this.updateComplete;
      this.drawNetwork();
      this.drawWay();
    } catch (problem) { this.problem = problem; }
  }

  updated(changed) {
    if (this.map && (changed.has('itinerary') || changed.has('channel'))) {
      if (changed.has('channel')) { this.drawNetwork(); this.fitNetwork(); }
      this.drawWay();
    }
    if (changed.has('shown') && this.shown === 'map') this.map?.invalidateSize();
  }

  begin() {
    if (this.map) return;
    const place = this.querySelector('.map');
    this.map = L.map(place, {
      crs: INNER_ASIA, renderer: L.svg({padding: 0.4}), zoomSnap: 0.25, zoomDelta: 0.5, minZoom: 2, maxZoom: 9, attributionControl: false, zoomControl: false, wheelPxPerZoomLevel: 120,
    });
    this.map.setView([46, 88], 2.5, {animate: false});
    L.control.zoom({zoomInTitle: t('map.in'), zoomOutTitle: t('map.out')}).addTo(this.map);
    const plain = {interactive: false, smoothFactor: 0.6};
    const style = (feature) => ({...plain, className: `map-${feature.properties.kind ?? 'border'}`});
    L.geoJSON(this.land, {style, ...plain}).addTo(this.map);
    this.network = L.layerGroup().addTo(this.map);
    this.way = L.layerGroup().addTo(this.map);
    this.labels = L.layerGroup().addTo(this.map);
    this.fitNetwork();
    this.map.on('zoomend moveend', () => this.placeLabels());
    this.resizing = new ResizeObserver(() => { this.map?.invalidateSize({pan: false}); this.refit(); });
    this.resizing.observe(place);
  }

  fitNetwork() {
    const chosen = this.data.lines.filter((line) => (this.channel ? line.channel === this.channel : line.mode === 'rail'));
    const rail = chosen.flatMap((line) => line.path.map(latLng));
    this.fit(rail.length ? rail : [[20, 60], [60, 120]], 20);
    this.fitted = () => this.fitNetwork();
  }

  /** Shows all points. Leaflet's own fitting takes the corners of a box of degrees, which is no box in this projection. */
  fit(points, padding, maxZoom = 7) {
    const size = this.map.getSize();
    if (size.x < 40 || size.y < 40) return;
    const bounds = L.bounds(points.map((point) => INNER_ASIA.latLngToPoint(L.latLng(point), 0)));
    const extent = bounds.getSize();
    const zoom = Math.log2(Math.min((size.x - 2 * padding) / Math.max(extent.x, 1e-3), (size.y - 2 * padding) / Math.max(extent.y, 1e-3)));
    const snapped = Math.max(this.map.getMinZoom(), Math.min(maxZoom, Math.floor(zoom * 4) / 4));
    this.map.setView(INNER_ASIA.pointToLatLng(bounds.getCenter(), 0), snapped, {animate: false});
  }

  refit() { if (!this.touched) this.fitted?.(); }

  drawNetwork() {
    this.begin();
    this.network.clearLayers();
    this.names = [];
    const colours = new Map(this.data.channels.map((channel) => [channel.id, channel]));
    const order = {air: 0, sea: 1, road: 2, rail: 3};
    const rank = new Map(this.data.channels.map((channel, i) => [channel.id, channelColour(channel) === 'none' ? 1000 : i]));
    // The first channels of the network lie uppermost where several share a line.
    for (const line of [...this.data.lines].sort((a, b) => order[a.mode] - order[b.mode] || (rank.get(b.channel) ?? 999) - (rank.get(a.channel) ?? 999))) {
      const channel = colours.get(line.channel);
      const dim = this.channel && line.channel !== this.channel;
      const layer = L.polyline(drawn(line.mode, line.path), {className: `map-line of-${channelColour(channel)} mode-${line.mode}${dim ? ' dim' : ''}`, smoothFactor: 0.8});
      layer.bindTooltip(() => this.lineText(line, channel), {sticky: true});
      if (channel) layer.on('click', () => go(`/channels/${encodeURIComponent(channel.id)}`));
      layer.addTo(this.network);
    }
    const most = Math.max(1, ...this.data.facilities.map((spot) => spot.services));
    for (const spot of this.data.facilities) {
      const {at} = spot;
      const site = at.kind === 'overseas-site' || at.kind === 'exhibition-centre';
      const hub = at.place === this.data.hub && !site;
      const marker = L.circleMarker([at.lat, at.lon], {radius: hub ? 5 : site ? 2.5 : 2 + 2 * Math.sqrt(spot.services / most), className: `map-point ${site ? 'site' : ''} ${hub ? 'hub' : ''}`});
      marker.bindTooltip(() => this.facilityText(spot));
      marker.on('click', () => go(`/facilities/${encodeURIComponent(at.id)}`));
      marker.addTo(this.network);
      if (!site) this.names.push({rank: hub ? 0 : 4 - spot.services / most, at: [at.lat, at.lon], text: at.placeName, kind: hub ? 'hub' : 'place'});
    }
    const trunk = new Set(this.data.channels.filter((channel) => !this.channel || channel.id === this.channel).flatMap((channel) => channel.gateways.flat().map((gate) => gate.id)));
    for (const gate of this.data.gateways) {
      const marker = L.marker([gate.lat, gate.lon], {keyboard: false, icon: L.divIcon({className: `map-gate gauge-${gate.gaugeChange}`, html: gateIcon(gate.gaugeChange), iconSize: [14, 14]})});
      marker.bindTooltip(() => this.gateText(gate));
      marker.addTo(this.network);
      this.names.push({rank: gate.mode === 'rail' && trunk.has(gate.id) ? 2 : 5, at: [gate.lat, gate.lon], text: gate.name, kind: 'gate'});
    }
    this.placeLabels();
  }

  drawWay() {
    this.way.clearLayers();
    this.querySelector('.map')?.classList.toggle('has-way', Boolean(this.itinerary));
    this.wayNames = [];
    if (!this.itinerary) { this.placeLabels(); return; }
    const colours = new Map(this.data.channels.map((channel) => [channel.id, channelColour(channel)]));
    const all = [];
    const {legs} = this.itinerary;
    legs.forEach((leg, i) => {
      const path = drawn(leg.mode, leg.path);
      all.push(...path);
      L.polyline(path, {className: 'map-way-under', interactive: false}).addTo(this.way);
      L.polyline(path, {className: `map-way of-${colours.get(leg.channel) ?? (leg.mode === 'air' ? 'air' : leg.mode === 'road' ? 'road' : 'none')} mode-${leg.mode}`})
        .bindTooltip(t('map.leg', {n: i + 1, mode: t(`mode.${leg.mode}`), service: leg.serviceName ?? t('leg.truck'), from: leg.from.name, to: leg.to.name}), {sticky: true}).addTo(this.way);
      const ends = i === 0 ? [leg.from, leg.to] : [leg.to];
      for (const end of ends) {
        const extreme = end === legs[0].from || end === legs.at(-1).to;
        L.circleMarker([end.lat, end.lon], {radius: extreme ? 7 : 5, className: `map-way-point ${extreme ? 'end' : ''}`}).bindTooltip(end.name).addTo(this.way);
        this.wayNames.push({rank: extreme ? -2 : -1, at: [end.lat, end.lon], text: extreme ? end.placeName : end.name, kind: 'way'});
      }
      for (const crossing of leg.crossings) this.wayNames.push({rank: -1, at: [(crossing.from.lat + crossing.to.lat) / 2, (crossing.from.lon + crossing.to.lon) / 2], text: crossing.name, kind: 'gate'});
    });
    this.fitted = () => this.fit(all, 40, 6.5);
    this.touched = false;
    this.fitted();
    this.placeLabels();
  }

  /** Puts names beside their points, the important ones first, none over another. */
  placeLabels() {
    if (!this.map) return;
    this.labels.clearLayers();
    const taken = [];
    const texts = new Set();
    const size = this.map.getSize();
    const zoom = this.map.getZoom();
    const wide = (text) => [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e80 ? 12 : 7), 6);
    for (const name of [...(this.wayNames ?? []), ...(this.names ?? [])].sort((a, b) => a.rank - b.rank)) {
      if (name.rank > 1 && (this.itinerary || (name.rank > 3.7 && zoom < 4.5)) || texts.has(name.text)) continue;
      const point = this.map.latLngToContainerPoint(name.at);
      const width = wide(name.text);
      const placed = [[8, -8], [-width - 8, -8], [-width / 2, -24], [-width / 2, 8]].map(([dx, dy]) => ({x: point.x + dx, y: point.y + dy, w: width, h: 16, dx, dy}))
        .find((box) => box.x >= 0 && box.y >= 0 && box.x + box.w <= size.x && box.y + box.h <= size.y && !taken.some((other) => box.x < other.x + other.w && other.x < box.x + box.w && box.y < other.y + other.h && other.y < box.y + box.h));
      if (!placed) continue;
      taken.push(placed);
      texts.add(name.text);
      const label = document.createElement('span');
      label.textContent = name.text;
      L.marker(name.at, {interactive: false, keyboard: false, icon: L.divIcon({className: `map-name ${name.kind}`, html: label, iconSize: [width, 16], iconAnchor: [-placed.dx, -placed.dy]})}).addTo(this.labels);
    }
  }

  lineText(line, channel) {
    return textOf([channel?.name, t('map.line', {mode: t(`mode.${line.mode}`), count: line.services})]);
  }

  facilityText({at, services, illustrative}) {
    return textOf([at.name, at.localName, word('facility', at.kind), services ? t('map.calls', {count: services}) : null, illustrative ? t('badge.illustrative') : null]);
  }

  gateText(gate) {
    return textOf([gate.name, word('gauge', gate.gaugeChange), gate.stressedHours
      ? t('border.range', {typical: duration(gate.typicalHours * 60), stressed: duration(gate.stressedHours * 60)}) : t('border.typical', {typical: duration(gate.typicalHours * 60)})]);
  }

  legend() {
    const used = new Set(this.data.lines.map((line) => line.channel));
    return html`<ul class="map-legend">${this.data.channels.filter((channel) => used.has(channel.id)).map((channel) => html`
      <li><a href=${`/channels/${encodeURIComponent(channel.id)}`}><span class=${`swatch of-${channelColour(channel)}`} aria-hidden="true"></span> ${channel.name}</a></li>`)}</ul>`;
  }

  table() {
    return html`<div class="scrolls map-table" tabindex="0"><table>
      <caption>${t('map.tableCaption')}</caption>
      <thead><tr><th>${t('gateway.name')}</th><th>${t('gateway.gauge')}</th><th class="number">${t('gateway.typical')}</th><th class="number">${t('gateway.stressed')}</th></tr></thead>
      <tbody>${this.data.gateways.map((gate) => html`<tr><td>${gate.name}${gate.illustrative ? html` <span class="badge illustrative">${t('badge.illustrative')}</span>` : nothing}</td><td>${word('gauge', gate.gaugeChange)}</td>
        <td class="number">${duration(gate.typicalHours * 60)}</td><td class="number">${gate.stressedHours ? duration(gate.stressedHours * 60) : '–'}</td></tr>`)}</tbody></table></div>`;
  }

  render() {
    if (this.problem) return html`<div class="map-box"><p class="note">${t('map.failed')} <button type="button" class="link" @click=${this.load}>${t('again')}</button></p></div>`;
    return html`<div class="map-box">
      <div class="map" role="region" aria-label=${t('map.label')} ?hidden=${this.shown !== 'map'} @wheel=${() => { this.touched = true; }} @pointerdown=${() => { this.touched = true; }}></div>
      ${this.data && this.shown === 'table' ? this.table() : nothing}
      <div class="map-tools row">
        <button type="button" class="plain small" aria-pressed=${this.shown === 'table' ? 'true' : 'false'} @click=${() => { this.shown = this.shown === 'map' ? 'table' : 'map'; }}>${t('table.show')}</button>
        <button type="button" class="plain small" @click=${() => { this.touched = false; this.itinerary ? this.fitted?.() : this.fitNetwork(); }}>${t('map.whole')}</button>
      </div>
      ${this.data && !this.itinerary ? this.legend() : nothing}
    </div>`;
  }
}

/** Lines of text as nodes: Leaflet takes strings for markup, and names are not. */
function textOf(lines) {
  const box = document.createElement('div');
  lines.filter(Boolean).forEach((line, i) => {
    const row = document.createElement(i === 0 ? 'strong' : 'div');
    row.textContent = line;
    box.append(row);
  });
  return box;
}

customElements.define('channel-map', ChannelMap);
