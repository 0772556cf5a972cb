// What can be done to a list's state. Each change gives a new state, back on the first page.

import { emptyState } from "../shared/state.js";

/**
 * @typedef {import("../shared/state.js").State} State
 * @typedef {import("../shared/state.js").Limits} Limits
 *
 * @typedef {(state: State) => State} Step from one state to the next
 * @typedef {(step: Step) => void} Change takes a step, and shows what it leads to
 */

/**
 * The state with other parts.
 *
 * @param {State} state
 * @param {Partial<State>} parts
 * @returns {State}
 */
export function changed(state, parts) {
  return { ...state, page: 1, ...parts };
}

/**
 * The state with a facet's value chosen, or no longer chosen.
 *
 * @param {State} state
 * @param {string} facet
 * @param {string} value
 * @param {boolean} isChosen
 */
export function toggled(state, facet, value, isChosen) {
  const values = new Set(state.chosen.get(facet));
  if (isChosen) values.add(value);
  else values.delete(value);
  const chosen = new Map(state.chosen).set(facet, values);
  if (values.size === 0) chosen.delete(facet);
  return changed(state, { chosen });
}

/**
 * The state with an entry marked, or no longer marked. What is shown stays as it is.
 *
 * @param {State} state
 * @param {string} id
 * @param {boolean} isMarked
 * @returns {State}
 */
export function marked(state, id, isMarked) {
  const others = state.marks.filter((other) => other !== id);
  return { ...state, marks: isMarked ? [...others, id] : others };
}

/**
 * The state with a number's limits; none when neither end is given.
 *
 * @param {State} state
 * @param {string} facet
 * @param {Limits} wanted
 */
export function limited(state, facet, { from, to }) {
  const limits = new Map(state.limits);
  const turned = from !== null && to !== null && from > to;
  if (from === null && to === null) limits.delete(facet);
  else limits.set(facet, turned ? { from: to, to: from } : { from, to });
  return changed(state, { limits });
}

/**
 * The state without one filter.
 *
 * @param {State} state
 * @param {import("./wording.js").Filter} filter
 */
export function without(state, { facet, value }) {
  if (value === null) return limited(state, facet.id, { from: null, to: null });
  return toggled(state, facet.id, value, false);
}

/**
 * The state without any filter of a facet.
 *
 * @param {State} state
 * @param {string} facet
 */
export function withoutFacet(state, facet) {
  const [chosen, limits] = [new Map(state.chosen), new Map(state.limits)];
  chosen.delete(facet);
  limits.delete(facet);
  return changed(state, { chosen, limits });
}

/**
 * The state without filters; the query, the order and the view stay.
 *
 * @param {State} state
 */
export function withoutFilters(state) {
  const { chosen, limits } = emptyState();
  return changed(state, { chosen, limits });
}
