// A field that narrows a long list of filter values by what is typed. It is hidden until this script runs; without it the
// list folds. Case and diacritics do not matter.
const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

const reveal = () => document.querySelectorAll("[data-filter-values][hidden]").forEach(field => { field.hidden = false; });

document.addEventListener("input", event => {
  const field = event.target.closest("[data-filter-values]");
  if (!field) {
    return;
  }
  const group = field.closest("fieldset");
  const wanted = fold(event.target.value.trim());
  group.querySelectorAll("label.option").forEach(option => { option.hidden = wanted !== "" && !fold(option.textContent).includes(wanted); });
  const folded = group.querySelector("details");
  if (folded) {
    folded.open = wanted !== "";
  }
});

// Enter in the field must not send the search.
document.addEventListener("keydown", event => {
  if (event.key === "Enter" && event.target.closest("[data-filter-values]")) {
    event.preventDefault();
  }
});

reveal();
Blazor.addEventListener("enhancedload", reveal);
