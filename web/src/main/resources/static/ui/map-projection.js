import 'leaflet';

const L = window.L;
const RADIANS = Math.PI / 180;
const CENTRE = {lat: 48 * RADIANS, lng: 88 * RADIANS};
const SIN = Math.sin(CENTRE.lat);
const COS = Math.cos(CENTRE.lat);

/**
 * Lambert's azimuthal equal-area projection around Inner Asia, on the unit sphere: areas are true, and the ways between China, Russia and Europe lie nearly
 * straight, where a Mercator map bends and blows up Siberia. Formulas: Snyder, Map Projections: A Working Manual, p. 185.
 */
const innerAsia = {
  bounds: L.bounds([-2, -2], [2, 2]),

  project({lat, lng}) {
    const phi = lat * RADIANS;
    const lambda = lng * RADIANS - CENTRE.lng;
    const cosC = SIN * Math.sin(phi) + COS * Math.cos(phi) * Math.cos(lambda);
    const k = Math.sqrt(2 / Math.max(1e-6, 1 + cosC));
    return new L.Point(k * Math.cos(phi) * Math.sin(lambda), k * (COS * Math.sin(phi) - SIN * Math.cos(phi) * Math.cos(lambda)));
  },

  unproject({x, y}) {
    const rho = Math.min(2, Math.hypot(x, y));
    if (rho < 1e-9) return new L.LatLng(CENTRE.lat / RADIANS, CENTRE.lng / RADIANS);
    const c = 2 * Math.asin(rho / 2);
    const phi = Math.asin(Math.cos(c) * SIN + (y * Math.sin(c) * COS) / rho);
    const lambda = CENTRE.lng + Math.atan2(x * Math.sin(c), rho * COS * Math.cos(c) - y * SIN * Math.sin(c));
    return new L.LatLng(phi / RADIANS, lambda / RADIANS);
  },
};

/** At zoom 0 the whole disc is 256 pixels wide. */
export const INNER_ASIA = L.Util.extend({}, L.CRS, {
  code: 'inner-asia',
  projection: innerAsia,
  transformation: new L.Transformation(0.25, 0.5, -0.25, 0.5),
  infinite: true,
  distance: L.CRS.Earth.distance,
  R: L.CRS.Earth.R,
});

/** Points along the great circle between two positions [longitude, latitude], for ways through the air. */
export function greatCircle([lon1, lat1], [lon2, lat2], pieces = 24) {
  const vector = (lon, lat) => [Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS), Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
  const a = vector(lon1, lat1);
  const b = vector(lon2, lat2);
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  if (angle < 1e-6) return [[lon1, lat1], [lon2, lat2]];
  return Array.from({length: pieces + 1}, (_, i) => {
    const f = Math.sin((1 - i / pieces) * angle) / Math.sin(angle);
    const g = Math.sin((i / pieces) * angle) / Math.sin(angle);
    const [x, y, z] = [0, 1, 2].map((axis) => f * a[axis] + g * b[axis]);
    return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
  });
}
