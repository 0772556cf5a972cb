// Fields for the exact limits of a number.

import { element, newId } from "../shared/dom.js";
import { number, readNumber } from "../shared/words.js";

const NOT_A_NUMBER = "Skriv et tal, for eksempel 12.";

/**
 * @typedef {import("../shared/state.js").Limits} Limits
 * @typedef {ReturnType<typeof field>} Field
 */

/**
 * @param {import("./columns.js").Figures} figures
 * @param {(limits: Limits) => void} limit is given the limits when they are changed to something
 *   that can be read
 */
export function limitFields({ unit }, limit) {
  const problem = element("p", { class: "k-filter__fejl", id: newId("fejl"), role: "alert" });
  const onchange = () => {
    const ends = [from, to].map(read);
    const isWrong = ends.some((end) => end.isWrong);
    problem.textContent = isWrong ? NOT_A_NUMBER : "";
    if (!isWrong) limit({ from: ends[0].value, to: ends[1].value });
  };
  const [from, to] = ["Fra", "Til"].map((end) => field(`${end} (${unit})`, problem.id, onchange));
  return {
    node: element("div", { class: "k-filter__graenser" }, from.node, to.node, problem),
    /** @param {Limits | undefined} range */
    show: (range) => {
      showEnd(from, range?.from ?? null);
      showEnd(to, range?.to ?? null);
    },
  };
}

/** @param {Field} field @param {number | null} value */
function showEnd({ input }, value) {
  const isBeingTyped = document.activeElement === input || input.ariaInvalid === "true";
  if (!isBeingTyped) input.value = value === null ? "" : number(value);
}

/** @param {string} label @param {string} problem @param {() => void} onchange */
function field(label, problem, onchange) {
  const id = newId("graense");
  const input = element("input", {
    id,
    inputmode: "decimal",
    autocomplete: "off",
    "aria-describedby": problem,
    onchange,
  });
  return { node: element("p", {}, element("label", { for: id }, label), input), input };
}

/** @param {Field} field */
function read({ input }) {
  const value = readNumber(input.value);
  const isWrong = input.value.trim() !== "" && value === null;
  input.setAttribute("aria-invalid", String(isWrong));
  return { value, isWrong };
}
