// Keys for those who like them; nothing needs this script: "/" goes to the search field, j and k walk the results, [ and ] turn the page, "?" opens the help.
const field = document.getElementById("q");
const titles = () => [...document.querySelectorAll(".result h2 a")];

function walk(step) {
  const all = titles();
  const at = all.indexOf(document.activeElement);
  all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus();
}

const keys = {
  "/": () => { field?.focus(); field?.select(); },
  "j": () => walk(1),
  "k": () => walk(-1),
  "[": () => document.querySelector(".pagination a[rel~=prev]")?.click(),
  "]": () => document.querySelector(".pagination a[rel~=next]")?.click(),
  "?": () => location.assign("/help#keys"),
};

document.addEventListener("keydown", event => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]();
});
