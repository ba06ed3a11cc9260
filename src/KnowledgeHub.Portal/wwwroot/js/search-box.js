// Suggestions while typing, as an ARIA combobox with a list. Without this script the search box is an ordinary form.
// Listeners sit on the document, because enhanced navigation replaces the page's elements.
const pause = 120; // ms without a key before asking
const selector = "form[role=search] input[type=search]";
let timer = 0;
let asked = 0;

const listOf = input => document.getElementById(input.getAttribute("aria-controls"));
const isOpen = input => input.getAttribute("aria-expanded") === "true";
const options = input => [...listOf(input).children];
const activeOf = input => document.getElementById(input.getAttribute("aria-activedescendant"));

function prepare(input) {
  if (input.hasAttribute("aria-controls") && listOf(input)) {
    return;
  }
  const list = document.createElement("ul");
  list.id = `${input.id}-options`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.form.dataset.suggestions);
  list.hidden = true;
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  input.after(list, status);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
}

function close(input) {
  if (isOpen(input)) {
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    listOf(input).hidden = true;
  }
}

function optionOf(input, suggestion, number) {
  const option = document.createElement("li");
  option.id = `${input.id}-option-${number}`;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const text = document.createElement("span");
  text.dir = "auto";
  text.textContent = suggestion.text;
  const kind = document.createElement("small");
  kind.textContent = input.form.dataset[`kind${suggestion.kind[0].toUpperCase()}${suggestion.kind.slice(1)}`] ?? "";
  option.append(text, kind);
  if (suggestion.kind === "title") {
    option.dataset.address = `/practices/${encodeURIComponent(suggestion.id)}`;
  } else {
    option.dataset.text = suggestion.text;
  }
  return option;
}

function show(input, suggestions) {
  const list = listOf(input);
  list.replaceChildren(...suggestions.map((suggestion, number) => optionOf(input, suggestion, number)));
  list.hidden = suggestions.length === 0;
  input.setAttribute("aria-expanded", String(suggestions.length > 0));
  input.removeAttribute("aria-activedescendant");
  list.nextElementSibling.textContent = input.form.dataset.suggestionCount.replace("{0}", suggestions.length);
}

async function ask(input) {
  const typed = input.value.trim();
  const number = ++asked;
  if (typed.length < 2) {
    close(input);
    return;
  }
  try {
    const answer = await fetch(`/api/v1/practices/suggest?q=${encodeURIComponent(typed)}&lang=${document.documentElement.lang}`);
    const suggestions = answer.ok ? await answer.json() : [];
    // An answer that comes late, or after the reader has left, is for nobody.
    if (number === asked && document.activeElement === input) {
      show(input, suggestions);
    }
  } catch {
    close(input); // no connection: the form still works
  }
}

function choose(input, option) {
  close(input);
  if (option.dataset.address) {
    location.assign(option.dataset.address);
  } else {
    input.value = option.dataset.text;
    input.form.requestSubmit(input.form.querySelector("button[type=submit]"));
  }
}

function move(input, step) {
  const all = options(input);
  const next = (all.indexOf(activeOf(input)) + step + all.length + (step < 0 && !activeOf(input) ? 1 : 0)) % all.length;
  all.forEach((option, number) => option.setAttribute("aria-selected", String(number === next)));
  input.setAttribute("aria-activedescendant", all[next].id);
  all[next].scrollIntoView({ block: "nearest" });
}

document.addEventListener("input", event => {
  if (event.target.matches(selector)) {
    prepare(event.target);
    clearTimeout(timer);
    timer = setTimeout(ask, pause, event.target);
  }
});

document.addEventListener("keydown", event => {
  const input = event.target;
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !input.closest("input, textarea, select, [contenteditable]")) {
    const box = [...document.querySelectorAll(selector)].find(candidate => candidate.id === "q") ?? document.querySelector(selector);
    if (box?.checkVisibility()) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  } else if (input.matches?.(selector) && input.hasAttribute("aria-controls") && isOpen(input)) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(input, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close(input);
    } else if (event.key === "Enter" && activeOf(input)) {
      event.preventDefault();
      choose(input, activeOf(input));
    }
  }
});

// Before the field loses the focus, or the list would be gone when the click comes.
document.addEventListener("mousedown", event => {
  const option = event.target.closest("ul.suggestions > li");
  if (option) {
    event.preventDefault();
    choose(document.querySelector(`[aria-controls="${option.parentElement.id}"]`), option);
  }
});

document.addEventListener("focusout", event => {
  if (event.target.matches(selector) && event.target.hasAttribute("aria-controls")) {
    close(event.target);
  }
});
