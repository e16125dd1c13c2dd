import { listed } from "../../quantity/words.ts";
import type { CountWords } from "../../quantity/words.ts";

const NOUNS = listed(`
  share, shares, common shares, ordinary shares, preferred shares, shrs, stock units, warrants, bonds, notes, units, contracts, lots,
  year, years, yr, yrs, month, months, mth, mths, mons, week, weeks, day, days, working days, business days, hour, hours, hr, hrs, minute, minutes, min, mins, second, seconds, quarters, decade, decades, century, centuries,
  km, kms, kilometre, kilometres, kilometer, kilometers, mile, miles, mi, metre, metres, meter, meters, cm, centimetre, centimetres, centimeters, mm, millimetre, millimetres, millimeters, foot, feet, ft, inch, inches, yard, yards, yd, yds,
  hectare, hectares, ha, acre, acres, square feet, square metres, square meters, square miles, sq ft, square foot, cubic feet, cubic metres, cubic meters, cubic foot,
  tonne, tonnes, ton, tons, short tons, long tons, metric tons, metric tonnes, kg, kilo, kilos, kilogram, kilograms, gram, grams, g, gs, mg, milligram, milligrams, lb, lbs, ounce, ounces, oz, troy ounces, carat, carats,
  barrel, barrels, bpd, barrels per day, litre, litres, liter, liters, l, ml, mls, milliliter, milliliters, millilitre, millilitres, hectoliters, hectolitre, hectolitres, hectoliter, gallon, gallons, gal, gals, bushel, bushels, bags, bales, boxes, cups, cup,
  mw, megawatt, megawatts, kw, kilowatt, kilowatts, gw, gigawatt, gigawatts, kwh, mwh, gwh, mb, gb, tb, megabyte, megabytes, gigabytes, degree, degrees, celsius, fahrenheit,
  people, person, persons, men, women, children, staff, employee, employees, worker, workers, jobs, job, job cuts, redundancies, positions, engineers, pilots, drivers, miners, members, member, shareholders, holders, investors, customers, subscribers, users, clients, patients, passengers, visitors, households, homes, families, students, soldiers, directors, executives, partners, candidates, residents, farmers,
  bank, banks, company, companies, firm, firms, subsidiary, subsidiaries, factory, factories, plant, plants, mill, mills, store, stores, outlets, shop, shops, branch, branches, office, offices, hotel, hotels, restaurant, restaurants, hospital, hospitals, school, schools, bed, beds, room, rooms, mine, mines, well, wells, rigs, refineries, refinery, reactor, reactors, stations, station, warehouses, properties, buildings, apartments, units, house, houses, sites, locations, facilities, facility, centers, centres,
  country, countries, nations, nation, states, state, cities, city, markets, market, provinces, regions, counties, districts, sides, parties,
  car, cars, vehicle, vehicles, truck, trucks, bus, buses, plane, planes, aircraft, jet, jets, helicopters, ship, ships, vessel, vessels, tanker, tankers, cargoes, cargo, containers, trains, engines, locomotives, bicycles, motorcycles, tractors,
  product, products, models, items, brands, brand, patent, patents, licence, licences, license, licenses, permits, orders, order, deal, deals, transactions, agreements, loans, accounts, account, policies, cards, terminals, computers, pcs, phones, handsets, smartphones, devices, machines, systems, lines, channels, titles, copies, records, messages, downloads, apps, websites, pages, words, tickets, flights, routes, trips, visits, calls, votes, vote, cases, case, deaths, injuries, incidents, accidents, complaints, lawsuits, claims, suits, charges, counts, issues, funds, projects, programs, programmes, proposals, bids, offers, tests, doses, studies, meetings, sessions, times, steps, factors, reasons, options, seats, sets, types, kinds, parts, pieces, points of sale, cattle, hogs, sheep, head, cows, pigs, birds
`);

const STOPS = listed(`
  a, an, the, this, that, these, those, its, his, her, their, our, your, my, it, he, she, they, we, you, i, who, which, whose, what, and, or, but, nor, as, at, by, for, from, in, into, of, off, on, onto, out, over, per, than, then, to, up, down, upon, via, vs, versus, with, within, without, under, above, below, after, before, during, since, until, till, through, against, about, around, between, among, if, when, while, because, though, although, so, not, no, yes, too, also, only, just, still, yet, even, again, ago, later, earlier, now, here, there, is, are, was, were, be, been, being, has, have, had, do, does, did, will, would, shall, should, can, could, may, might, must, said, says, rose, fell, gained, lost, compared, totalled, totaled, plus, minus, less, more, each, apiece, due, worth, respectively, both, all, any, some, such, other, others, another, last, next, first, second, third, this, yesterday, today, tomorrow, mln, million, billion, trillion, pct, percent, dlrs, dlr, cts, stg, net, loss, profit, sales, revs, vs, note, notes:, thus, across, always, perhaps, its, plc, inc, corp, ltd, co, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december, includes, excludes, yields, rises, falls, shows, means, makes, takes, gives, gets, goes, needs, plans, expects, seeks, remains, stands, represents, equals, totals, averages, becomes, involves, covers, follows, compares, comprises, against
`);

export const counts: CountWords = {
  nouns: NOUNS,
  plural: "s",
  reach: 4,
  unknown: 0,
  stops: STOPS,
  of: [
    "of",
    "of its",
    "of the",
    "of their",
    "of the company's",
    "of our",
    "of his",
    "outstanding",
    "more",
    "additional",
    "new",
    "of these",
  ],
};
