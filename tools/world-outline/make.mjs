// Makes web/src/main/resources/static/map/world.geojson from Natural Earth 1:50m (public domain), as packed by world-atlas.
//
//   npm install && npm run make
//
// The result is plain GeoJSON in longitude and latitude with three features, told apart by their property "kind":
//   land     filled ground, cut at the 180th meridian
//   coast    shore lines, without the seam that the cut leaves
//   border   lines between countries: Natural Earth's de facto view
// Whoever has to show another map of borders puts a file of the same shape in its place.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {geoEquirectangular} from 'd3-geo';
import {geoProject} from 'd3-geo-projection';
import {feature, mesh} from 'topojson-client';
import {presimplify, simplify} from 'topojson-simplify';

const require = createRequire(import.meta.url);
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));

/** Triangles smaller than this many square degrees are taken out of the lines: about 10 km at mid latitudes. */
const SMALLEST_TRIANGLE = 0.012;
/** Two decimals are 1.1 km. */
const DECIMALS = 2;
const SOUTHERNMOST = -58;

const topology = simplify(presimplify(atlas), SMALLEST_TRIANGLE);
topology.objects.countries.geometries = topology.objects.countries.geometries.filter((country) => country.properties.name !== 'Antarctica');

// An equirectangular projection to degrees leaves coordinates as they are and cuts at the 180th meridian.
const degrees = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0).reflectY(true);
const cut = (geometry) => geoProject(geometry, degrees);

const rounded = (coordinates) =>
  typeof coordinates[0] === 'number' ? coordinates.map((value) => Number(value.toFixed(DECIMALS))) : coordinates.map(rounded);

/** Drops points that rounding made equal. */
const thinned = (line) => line.filter((point, i) => i === 0 || point[0] !== line[i - 1][0] || point[1] !== line[i - 1][1]);

const ringArea = (ring) => Math.abs(ring.reduce((sum, [x, y], i) => {
  const [nextX, nextY] = ring[(i + 1) % ring.length];
  return sum + x * nextY - nextX * y;
}, 0)) / 2;

function land() {
  const merged = feature(topology, topology.objects.land ?? topology.objects.countries);
  const polygons = (merged.features ?? [merged])
    .map((one) => cut(one.geometry))
    .filter(Boolean)
    .flatMap((geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .map((polygon) => polygon.map((ring) => thinned(rounded(ring))).filter((ring) => ring.length > 3 && ringArea(ring) > 0.01))
    .filter((polygon) => polygon.length > 0 && polygon[0].some(([, latitude]) => latitude > SOUTHERNMOST));
  return {type: 'MultiPolygon', coordinates: polygons};
}

function lines(filter) {
  const geometry = cut(mesh(topology, topology.objects.countries, filter));
  return {
    type: 'MultiLineString',
    coordinates: geometry.coordinates
      .map((line) => thinned(rounded(line)))
      .filter((line) => line.length > 1 && line.some(([, latitude]) => latitude > SOUTHERNMOST))
      .filter((line) => line.length > 4 || Math.abs(line[0][0] - line.at(-1)[0]) + Math.abs(line[0][1] - line.at(-1)[1]) > 0.05),
  };
}

const asFeature = (kind, geometry) => ({type: 'Feature', properties: {kind}, geometry});

process.stdout.write(JSON.stringify({
  type: 'FeatureCollection',
  name: 'World outline',
  attribution: 'Made with Natural Earth. Borders are its de facto view.',
  features: [
    asFeature('land', land()),
    asFeature('coast', lines((a, b) => a === b)),
    asFeature('border', lines((a, b) => a !== b)),
  ],
}) + '\n');
