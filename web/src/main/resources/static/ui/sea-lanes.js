// Ways of ships for drawing: the network knows ports and distances, not where a ship turns. Rough and schematic; nothing is computed from it.

/** Turning points [longitude, latitude] by name. */
const POINTS = {
  bohai: [119.6, 38.6], shandong: [122.9, 37.8], yellow: [123.4, 34.5], yangtze: [123.2, 30.6], taiwan: [119.8, 24.8], hongkong: [114.6, 21.6],
  hainan: [111.5, 19.6], qiongzhou: [110.2, 20.15], tonkin: [108.1, 19.6], vietnam: [110.6, 13.5], mekong: [107.6, 9.2], natuna: [105.6, 5.2], siam: [102.6, 8.4], bangkok: [100.9, 12.6],
  singapore: [104.1, 1.25], malacca: [101.0, 2.9], aceh: [95.2, 6.1], andaman: [96.0, 11.5], bengal: [91.5, 20.8], ceylon: [80.6, 5.6], kerala: [75.5, 8.6], gujarat: [70.5, 19.5],
  arabia: [62.0, 14.0], oman: [60.0, 22.8], hormuz: [56.5, 26.4], gulf: [51.6, 27.6], aden: [51.5, 13.0], mandeb: [43.3, 12.5], redsea: [38.2, 20.5], suezsouth: [33.3, 28.4], suez: [32.55, 30.0], suezport: [32.3, 31.5],
  crete: [25.0, 34.2], aegean: [25.2, 38.0], dardanelles: [26.2, 40.1], marmara: [28.3, 40.75], bosporus: [29.15, 41.3], blacksea: [35.0, 43.2], poti: [41.2, 42.2], odesa: [31.0, 45.8],
  malta: [14.6, 36.2], sardinia: [8.4, 38.1], adriatic: [18.6, 40.6], gibraltar: [-5.6, 35.95], vincent: [-9.6, 36.8], finisterre: [-10.0, 43.4], ushant: [-5.8, 48.9], dover: [1.4, 50.95], rotterdam: [3.6, 52.0], bight: [7.8, 54.1],
  skagen: [10.8, 57.9], sound: [12.7, 55.9], gotland: [18.6, 56.4], finland: [26.5, 59.9],
  korea: [125.6, 33.6], busan: [129.3, 34.7], japansea: [132.2, 38.5], vladivostok: [132.0, 42.6], kyushu: [130.8, 30.6], shikoku: [135.0, 32.8], tokyo: [139.7, 34.7],
  luzon: [119.6, 15.5], java: [106.9, -5.3], sunda: [105.4, -6.6], mascarene: [57.0, -21.5], durban: [32.0, -30.0], pacific: [165.0, 36.0], midway: [-165.0, 32.0], baja: [-118.0, 20.0], callao: [-78.0, -11.5],
};

const LANES = [
  'bohai shandong yellow yangtze taiwan hongkong hainan vietnam mekong natuna singapore malacca aceh ceylon arabia aden mandeb redsea suezsouth suez suezport crete malta sardinia gibraltar vincent finisterre ushant dover rotterdam bight skagen sound gotland finland',
  'hainan qiongzhou tonkin', 'tonkin vietnam', 'natuna siam bangkok', 'mekong siam', 'malacca aceh andaman bengal', 'aceh bengal', 'ceylon kerala gujarat oman hormuz gulf', 'kerala arabia', 'gujarat arabia', 'arabia oman',
  'crete aegean dardanelles marmara bosporus blacksea poti', 'bosporus odesa blacksea', 'malta adriatic', 'shandong korea busan japansea vladivostok', 'yellow korea', 'yangtze korea', 'yangtze kyushu shikoku tokyo pacific midway baja callao', 'korea kyushu', 'busan kyushu',
  'hongkong luzon', 'luzon vietnam', 'singapore java sunda mascarene durban', 'ceylon mascarene',
];

const RADIANS = Math.PI / 180;
const STRAIGHT_KM = 450;

function kilometers([lon1, lat1], [lon2, lat2]) {
  const h = Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2 + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.sin(((lon2 - lon1) * RADIANS) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}

const neighbours = new Map(Object.keys(POINTS).map((name) => [name, new Set()]));
for (const lane of LANES) {
  const names = lane.split(' ');
  names.slice(1).forEach((name, i) => { neighbours.get(name).add(names[i]); neighbours.get(names[i]).add(name); });
}

const inCaspian = ([lon, lat]) => lon > 46 && lon < 55 && lat > 36 && lat < 48;
const kept = new Map();

/** Positions from port to port along sea lanes; a straight line for short trips and inland seas. */
export function seaLane(from, to) {
  if ((inCaspian(from) && inCaspian(to)) || kilometers(from, to) < STRAIGHT_KM) return [from, to];
  const key = `${from} ${to}`;
  if (!kept.has(key)) kept.set(key, shortest(from, to));
  return kept.get(key);
}

function shortest(from, to) {
  const near = (port) => Object.entries(POINTS).map(([name, point]) => [name, kilometers(port, point)]).sort((a, b) => a[1] - b[1]).slice(0, 2);
  const best = new Map(near(from).map(([name, km]) => [name, {km: km * 1.6, path: [name]}]));
  const ends = new Map(near(to).map(([name, km]) => [name, km * 1.6]));
  const open = new Set(best.keys());
  while (open.size) {
    const name = [...open].reduce((a, b) => (best.get(a).km <= best.get(b).km ? a : b));
    open.delete(name);
    const here = best.get(name);
    for (const next of neighbours.get(name)) {
      const km = here.km + kilometers(POINTS[name], POINTS[next]);
      if (km < (best.get(next)?.km ?? Infinity)) { best.set(next, {km, path: [...here.path, next]}); open.add(next); }
    }
  }
  const arrivals = [...ends].filter(([name]) => best.has(name)).sort((a, b) => best.get(a[0]).km + a[1] - best.get(b[0]).km - b[1]);
  return arrivals.length ? [from, ...best.get(arrivals[0][0]).path.map((name) => POINTS[name]), to] : [from, to];
}
