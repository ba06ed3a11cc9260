// What is typed into a form with data-keep is kept for the tab until the page shows the same: neither a reload nor a page
// left by mistake loses it. An enhancement only: the form works without it.
const quiet = 500;
let timer = 0;

const formOf = () => document.querySelector("form[data-keep]");
const key = () => `kept-texts:${location.pathname}`;
const typed = form => [...form.querySelectorAll("textarea")].filter(field => field.value !== field.defaultValue);
const normal = text => text.replace(/\r\n?/g, "\n").trim();

const keep = form => {
  clearTimeout(timer);
  const texts = Object.fromEntries(typed(form).map(field => [field.name, field.value]));
  try {
    if (Object.keys(texts).length > 0) {
      sessionStorage.setItem(key(), JSON.stringify({ version: form.elements["Form.Version"].value, texts }));
    }
  } catch { /* storage is full or forbidden: the text stands in the form */ }
};

const kept = () => {
  try {
    return JSON.parse(sessionStorage.getItem(key()));
  } catch {
    return null;
  }
};

const offer = () => {
  const form = formOf();
  const found = form && kept();
  if (!found) {
    return;
  }
  const differs = Object.entries(found.texts).some(([name, text]) => form.elements[name] && normal(form.elements[name].value) !== normal(text));
  form.querySelector("[data-keep-offer]").hidden = !differs;
  if (!differs) {
    sessionStorage.removeItem(key());
  }
};

document.addEventListener("input", event => {
  const form = event.target.closest("form[data-keep]");
  if (form) {
    clearTimeout(timer);
    timer = setTimeout(() => keep(form), quiet);
  }
});

document.addEventListener("click", event => {
  const button = event.target.closest("[data-keep-take], [data-keep-drop]");
  const form = button?.closest("form[data-keep]");
  const found = form && kept();
  if (found && button.hasAttribute("data-keep-take")) {
    for (const [name, text] of Object.entries(found.texts)) {
      if (form.elements[name]) {
        form.elements[name].value = text;
      }
    }
    // What was saved meanwhile is noticed, because the texts say on which version they are based.
    form.elements["Form.Version"].value = found.version;
  } else if (form) {
    sessionStorage.removeItem(key());
  }
  if (form) {
    form.querySelector("[data-keep-offer]").hidden = true;
  }
});

addEventListener("pagehide", () => {
  const form = formOf();
  if (form) {
    keep(form);
  }
});

offer();
Blazor.addEventListener("enhancedload", offer);
