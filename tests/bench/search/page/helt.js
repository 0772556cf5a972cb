// Our own engine on the index in one file, to see what two parts are worth on a slow line.
import { openEngine } from "./js/search/engine.js";

export const open = () => openEngine("soeg/helt.json");
