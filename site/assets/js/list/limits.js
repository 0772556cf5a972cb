// Fields for the exact limits of a number.

import { element, newId } from "../shared/dom.js";
import { number, readNumber } from "../shared/words.js";

const NOT_A_NUMBER = "Skriv et tal, for eksempel 12.";

/**
 * @param {import("./columns.js").Facet} facet
 * @param {(limits: {from: ?number, to: ?number}) => void} limit is told the limits when they are
 *   changed to something that can be read
 */
export function limitFields(facet, limit) {
  const { unit } = facet.figures;
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
    show: (range) => {
      for (const [end, value] of [
        [from, range?.from],
        [to, range?.to],
      ]) {
        if (document.activeElement === end.input || end.input.ariaInvalid === "true") continue;
        end.input.value = value === null || value === undefined ? "" : number(value);
      }
    },
  };
}

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

function read({ input }) {
  const value = readNumber(input.value);
  const isWrong = input.value.trim() !== "" && value === null;
  input.setAttribute("aria-invalid", isWrong);
  return { value, isWrong };
}
