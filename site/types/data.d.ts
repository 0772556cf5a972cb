// What the build writes for scripts. Written from generator/outputs/browser/contract.py by
// `pytest tests/scripts/test_contract.py --update-golden`: change that file, not this one.

/** What an entry is, as addresses name it. */
export type Kind = "tilbud" | "virksomhed";

/** The facets of both lists: their names are in addresses, so they are a promise. */
export type FacetId = "aftale" | "art" | "branche" | "effekt" | "eksempel" | "form" | "formaal" | "kommune" | "ledige" | "lovfrist" | "maalgruppe" | "mentor" | "optag" | "redskab" | "sektor" | "status" | "sted" | "trin" | "udbyder";

/** The facets that are numbers, likewise. */
export type NumberId = "pris" | "varighed";

/** What the lists can be sorted by, likewise. */
export type SortId = "effekt" | "kontakt" | "ledige" | "mentorer" | "pris" | "start" | "titel" | "uddannelse" | "varighed";

/** The rows that offers or companies are compared by. */
export type RowId = "aftale" | "ansatte" | "branche" | "deltagere" | "formaal" | "krav" | "maalgruppe" | "mentorer" | "pladser" | "pladser-i-alt" | "pris" | "redskab" | "sektor" | "start" | "sted" | "stoette" | "timer" | "transport" | "udbyder" | "uddannede" | "udloeber" | "varighed" | "ventetid";

/** A low and a high end; null is an open one. */
export type Ends = [number | null, number | null];

/** A value's id, as addresses have it, and its label. */
export type Value = [string, string];

/** An offer in a list. Empty text means not known; what is not public says so. A column each. */
export interface OfferColumns {
  summary: string[];
  tool: string[];
  groups: string[];
  length: string[];
  start: string[];
  price: string[];
  effect: string[];
  seats: string[];
  seats_note: string[];
  place: string[];
}

/** A company in a list. Empty text means not known. A column each. */
export interface PartnerColumns {
  summary: string[];
  branch: string[];
  place: string[];
  seats: Array<string[] | "">;
  mentors: string[];
  agreement: Array<[text: string, path: string] | "">;
  contact: string[];
  no_agreement: string[];
}

/**
 * A facet: its values, and for each row the indexes of those it has.
 *
 * Where `parts` is true it is about the rows' parts, and `of` has one for each part: what is
 * asked of such facets is asked of one and the same part. A row then has every value of its
 * parts; with `best` it has only those of the first of these groups that any part is in.
 */
export interface FacetColumn {
  id: FacetId;
  title: string;
  values: Value[];
  of: number[][];
  parts?: boolean;
  best?: string[][];
}

/**
 * A number of each row: `of` is its low end, `to` its high end where it is a range.
 *
 * A band begins at its first number and ends before its second. `others` holds what is known
 * but no such number: id, label, and the rows.
 */
export interface NumberColumn {
  id: NumberId;
  title: string;
  unit: string;
  bands: Array<[number, number | null, string]>;
  of: Array<number | null>;
  to: Array<number | null>;
  others: [string, string, number[]][];
}

/** A key to sort by; null comes last. `down`: the largest comes first. */
export interface SortColumn {
  id: SortId;
  title: string;
  down: boolean;
  of: Array<number | null>;
}

/**
 * A list's rows in its own order: those not ended, `current` of them, come first.
 *
 * `parts` counts each row's parts: an offer's target groups, a company's seats; at least one.
 * `rows` has what a line shows, a column each: the fields of OfferRow or PartnerRow
 * (`outputs/shared/rows.py`); an empty text stands for what is not known.
 */
export interface ListData {
  date: string;
  current: number;
  ids: string[];
  titles: string[];
  badges: [text: string, kind: string][][];
  parts: number[];
  rows: OfferColumns | PartnerColumns;
  facets: FacetColumn[];
  numbers: NumberColumn[];
  sorts: SortColumn[];
}

/**
 * Which end of a row's numbers is the better one, and `best` names it in words.
 *
 * `apart` says why figures of different basis are not compared.
 */
export interface Direction {
  better: "low" | "high" | null;
  best: string;
  apart: string;
}

/**
 * A row over all entries: `of` has the number of each one's text in `values`, or -1.
 *
 * Where figures can be compared there is a direction too, each entry's number, and the number
 * of its basis (unit, year, group), or -1: only those of one basis are compared.
 */
export interface TableRow {
  id: RowId;
  title: string;
  of: number[];
  values: string[];
  better?: "low" | "high";
  best?: string;
  apart?: string;
  numbers?: Array<number | null>;
  bases?: number[];
}

/** A row that few entries have; its id is made of the catalogue's own terms. */
export interface SparseRow {
  better: "low" | "high" | null;
  best: string;
  apart: string;
  id: string;
  title: string;
}

/** Rows that few entries have, and each entry's own: row, text, number and basis. */
export interface SparseRows {
  rows: SparseRow[];
  values: string[];
  of: Array<Array<[number, number, number | null, number]>>;
}

/** Each entry's badges: `of` has their number in `values`, or -1. */
export interface TableBadges {
  of: number[];
  values: [text: string, kind: string][][];
}

/** What is before the rows of a table. `day` is `date` in words. */
export interface TableHeading {
  kind: Kind;
  date: string;
  day: string;
  owner: string;
  ids: string[];
  titles: string[];
  badges: TableBadges;
}

/** Entries side by side, in the order of the lists. */
export interface Table {
  kind: Kind;
  date: string;
  day: string;
  owner: string;
  ids: string[];
  titles: string[];
  badges: TableBadges;
  rows: TableRow[];
  extra: SparseRows;
}

/** What the law asks at the least for a group, in the words of its source. */
export interface Least {
  short: string;
  text: string;
  period: string;
  verified: boolean;
  checked: string;
  note: string;
  source: string;
}

/** A term that can be chosen, or that an offer has. */
export interface TermChoice {
  id: string;
  label: string;
}

/** A target group. `own`: of the law; null: an ended group that nobody can choose. */
export interface GroupChoice {
  id: string;
  label: string;
  path: string;
  own: boolean | null;
  age: Ends | null;
  least: Least[];
}

/** A tool, and whether it takes place at a company; null where that is not known. */
export interface ToolChoice {
  id: string;
  label: string;
  company: boolean | null;
}

/** A municipality with the towns of its offers in use. */
export interface PlaceChoice {
  id: string;
  label: string;
  towns: string[];
}

/** What may be in the way: `inside` a sentence, and the terms that answer to it. */
export interface BarrierChoice {
  id: string;
  label: string;
  inside: string;
  groups: number[];
  support: number[];
  purposes: number[];
}

/** All that can be chosen, each in the order that the numbers count. */
export interface Terms {
  groups: GroupChoice[];
  tools: ToolChoice[];
  purposes: TermChoice[];
  support: TermChoice[];
  places: PlaceChoice[];
  barriers: BarrierChoice[];
}

/**
 * What an offer in use can be matched by. What is not known has no key.
 *
 * `ages` has one for each of `groups`. `hours` is a quantity: shape, low and high end.
 * `waiting` has the time in words and at most how many days. `seats` has how many are free,
 * how many wait, and the day of the figure in words; `later` the seats that are free from a day
 * to come, in words.
 */
export interface OfferTerms {
  status?: "pause" | "planlagt";
  tool?: number;
  groups?: number[];
  ages?: Array<Ends | null>;
  purposes?: number[];
  support?: number[];
  mentor?: boolean;
  hours?: ["exact" | "range" | "least" | "most" | "about", number | null, number | null];
  places?: number[];
  town?: string;
  transport?: string;
  intake?: "løbende" | "hold" | "efter-aftale";
  starts?: string[];
  waiting?: [string, number | null];
  seats?: [number, number, string];
  later?: string;
  requirements?: string[];
}

/** The offers in use, which come first in the table, and what they are matched by. */
export interface Match {
  terms: Terms;
  offers: OfferTerms[];
}

/** The table of offers, with what they are matched by. */
export interface OfferTable {
  kind: Kind;
  date: string;
  day: string;
  owner: string;
  ids: string[];
  titles: string[];
  badges: TableBadges;
  rows: TableRow[];
  extra: SparseRows;
  match: Match;
}
