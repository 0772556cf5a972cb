// Our own engine on the index in one file, to see what two parts are worth on a slow line.
import { openEngine } from "./soeg/engine.js";

export const open = () => openEngine("soeg/helt.json");
