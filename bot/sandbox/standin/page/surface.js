// What blocks may do where they stand, and whom and what they can offer to choose.

import { state } from "./store.js";
import { roleOf } from "./words.js";

export function surface({ press, fill }) {
  return {
    press,
    fill,
    people: state.people.map((person) => ({ value: person.id, label: person.full || person.name, description: roleOf(person) })),
    places: state.places.filter((place) => place.kind === "channel").map((place) => ({ value: place.id, label: `#${place.name}` })),
  };
}
