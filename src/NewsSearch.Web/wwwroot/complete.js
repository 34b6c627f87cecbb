// Completion under a search field, an ARIA combobox (editable, list autocomplete, manual selection). Without it the form is a plain form.
const Wait = 80; // ms after the last key, so that a fast typist asks once

const icons = { official: "i-person", province: "i-place", district: "i-place", code: "i-code", codeType: "i-code", year: "i-year", mentions: "i-year" };
const Svg = "http://www.w3.org/2000/svg";

function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function icon(kind) {
  const svg = document.createElementNS(Svg, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  if (icons[kind]) {
    const use = document.createElementNS(Svg, "use");
    use.setAttribute("href", "#" + icons[kind]);
    svg.append(use);
  }
  return svg;
}

// The language of what an option says, where it is not the page's: a screen reader is to read Thai as Thai.
function written(made, text) {
  const page = document.documentElement.lang;
  const language = /[\u0E00-\u0E7F]/.test(text) ? "th" : /[đăâêôơưĐĂÂÊÔƠƯẠ-ỹ]/.test(text) ? "vi" : page === "th" && /[A-Za-z]/.test(text) ? "en" : page;
  if (language !== page) made.lang = language;
  return made;
}

function noted(note) {
  const made = element("small");
  note.split(" · ").forEach((part, place) => made.append(place > 0 ? " · " : "", written(element("span", part), part)));
  return made;
}

const counted = (form, texts, count) => form.dataset[texts + (count === 1 ? "One" : "Many")].replace("{0}", count.toLocaleString("en"));

function complete(form) {
  const field = form.querySelector("input[type=search]");
  const list = element("ul", "", "completions");
  const status = element("p", "", "hidden-text");
  let suggestions = [], active = -1, typed = field.value, asking = null, timer = 0;

  list.id = field.id + "-completions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.list);
  status.setAttribute("aria-live", "polite");
  form.append(list);
  form.after(status);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]]) field.setAttribute(name, value);

  function close() {
    asking?.abort();
    clearTimeout(timer);
    suggestions = [];
    list.hidden = true;
    list.replaceChildren();
    status.textContent = "";
    field.setAttribute("aria-expanded", "false");
    choose(-1);
  }

  function choose(at) {
    active = at;
    [...list.children].forEach((option, place) => option.setAttribute("aria-selected", String(place === at)));
    if (at < 0) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", list.children[at].id);
      list.children[at].scrollIntoView({ block: "nearest" });
    }
  }

  function show(found) {
    const chosen = suggestions[active]; // from an earlier answer: it stays chosen when this one has it too
    suggestions = found;
    if (found.length === 0) return close();
    list.replaceChildren(...found.map((suggestion, place) => {
      const option = element("li", "", "completion");
      option.id = list.id + "-" + place;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      const what = element("span", "", "what");
      what.append(written(element("b", suggestion.label), suggestion.label));
      if (suggestion.note) what.append(" ", noted(suggestion.note));
      option.append(icon(suggestion.kind), what);
      if (suggestion.count !== null) option.append(element("small", counted(form, "articles", suggestion.count), "count"));
      option.addEventListener("pointerdown", event => event.preventDefault()); // the field keeps the focus
      option.addEventListener("click", () => take(place));
      return option;
    }));
    choose(chosen ? found.findIndex(one => one.kind === chosen.kind && one.value === chosen.value) : -1);
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    status.textContent = counted(form, "some", found.length);
  }

  function take(place) {
    typed = field.value = suggestions[place].text;
    close();
    form.requestSubmit();
  }

  async function ask() {
    asking?.abort();
    const mine = asking = new AbortController();
    try {
      const answer = await fetch(form.dataset.complete + "?q=" + encodeURIComponent(field.value), { signal: mine.signal });
      if (answer.ok && asking === mine) show((await answer.json()).suggestions);
    } catch {
      // Nothing to offer: the form works as it stands.
    }
  }

  field.addEventListener("input", event => {
    if (field.value === typed) return;
    typed = field.value;
    clearTimeout(timer);
    choose(-1);
    if (field.value.trim() === "") close();
    else if (!event.isComposing) timer = setTimeout(ask, Wait);
  });
  // Back to a page that the browser kept as it was left: the field says what the page shows, not what was asked next.
  addEventListener("pageshow", event => {
    if (!event.persisted) return;
    close();
    typed = field.value = field.defaultValue;
  });
  field.addEventListener("compositionend", () => { timer = setTimeout(ask, Wait); });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", event => {
    if (event.isComposing) return;
    const count = suggestions.length;
    switch (event.key) {
      case "ArrowDown":
        if (count === 0) ask();
        else choose(active + 1 < count ? active + 1 : -1);
        break;
      case "ArrowUp":
        if (count === 0) return;
        choose(active < 0 ? count - 1 : active - 1);
        break;
      case "Enter":
        if (active < 0) return close();
        take(active);
        break;
      case "Escape":
        if (count === 0) return;
        close();
        break;
      default:
        return;
    }
    event.preventDefault();
  });
}

document.querySelectorAll("form[data-complete]").forEach(complete);
