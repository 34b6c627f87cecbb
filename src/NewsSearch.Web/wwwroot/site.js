// Keys for those who like them; nothing needs this script: "/" goes to the search field, j and k walk the results, o opens one, [ and ] turn the page, "?" opens the help, Esc returns to the results.
const field = document.getElementById("q");
const results = document.getElementById("results");
const sheet = document.getElementById("filters");

// Whether the letters are switched off: kept by the browser, whose memory may be closed to pages.
const Off = "keys-off";
let memory = {};
try { memory = localStorage; memory.getItem(Off); } catch { memory = { getItem: () => null, setItem() {}, removeItem() {} }; }

function walk(step) {
  const all = [...document.querySelectorAll(".result")];
  const at = all.indexOf(document.activeElement.closest(".result"));
  titleOf(all[Math.min(all.length - 1, Math.max(0, at + step))])?.focus();
}

const titleOf = result => result?.querySelector("h2 a");

const keys = {
  "/": () => { field?.focus(); field?.select(); },
  "j": () => walk(1),
  "k": () => walk(-1),
  "o": () => titleOf(document.activeElement.closest(".result"))?.click(),
  "[": () => document.querySelector(".pagination a[rel~=prev]")?.click(),
  "]": () => document.querySelector(".pagination a[rel~=next]")?.click(),
  "?": () => location.assign("/help#keys"),
};

// Where they are on a keyboard; on one of another script (ฝ ่ า น บ ล ฦ) the place counts, and what is printed there in ASCII counts before it: Dvorak has its j elsewhere.
const places = { Slash: "/", KeyJ: "j", KeyK: "k", KeyO: "o", BracketLeft: "[", BracketRight: "]", ShiftSlash: "?" };
const keyOf = ({ key, code, shiftKey }) => key.length === 1 && key > "~" ? places[(shiftKey ? "Shift" : "") + code] : key;

const cameFromResults = () => document.referrer.startsWith(location.origin + "/search") && !location.hash;

// True when there is somewhere to return to; else Esc stays the browser's.
function back(typing) {
  const { activeElement } = document;
  if (sheet?.matches(".over")) {
    sheet.querySelector("a[href='#results']").click();
    return true;
  }
  if (results) {
    if (activeElement === document.body || results.contains(activeElement)) return false;
    results.focus();
    return true;
  }
  if (typing || !cameFromResults()) return false;
  if (history.length > 1) history.back();
  else location.assign(document.referrer); // opened in a tab of its own
  return true;
}

document.addEventListener("keydown", event => {
  if (event.defaultPrevented || event.isComposing) return;
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
  if (event.key === "Escape") {
    if (back(typing)) event.preventDefault();
    return;
  }
  const withOthers = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState("AltGraph"); // a German [ is AltGr and 8
  const key = keyOf(event);
  if (typing || withOthers || memory.getItem(Off) || !Object.hasOwn(keys, key)) return;
  event.preventDefault();
  keys[key]();
});

// Who dictates, or strikes keys by accident, can switch the letters off: beside their list in the help.
const setting = document.querySelector(".keys-setting");
if (setting) {
  const box = setting.querySelector("input");
  box.checked = !memory.getItem(Off);
  box.addEventListener("change", () => box.checked ? memory.removeItem(Off) : memory.setItem(Off, "yes"));
  setting.hidden = false;
}

// On a phone the filters lie over the page, opened and closed by their address: meanwhile the rest can be neither reached nor read aloud.
// By itself, or by a facet of it.
const Opened = ":is(:target, :has(:target))";
const phone = matchMedia("(max-width: 47.99em)");

function* around(element) {
  for (let one = element; one !== document.body; one = one.parentElement) {
    for (const other of one.parentElement.children) if (other !== one) yield other;
  }
}

function cover() {
  const wasOver = sheet.matches(".over");
  const over = phone.matches && sheet.matches(Opened);
  sheet.classList.toggle("over", over);
  for (const other of around(sheet)) other.inert = over;
  if (over && !sheet.contains(document.activeElement)) sheet.focus();
  if (wasOver && !sheet.matches(Opened)) results.focus({ preventScroll: true });
}

if (sheet) {
  addEventListener("hashchange", cover);
  addEventListener("pageshow", cover);
  phone.addEventListener("change", cover);
}
