// An enhancement only: every form works with its button. Listeners sit on the document, because enhanced navigation
// replaces the page's elements and runs no scripts that come with them.
const wide = matchMedia("(min-width: 62rem)");

document.addEventListener("change", event => {
  const field = event.target;
  const isChoice = field.matches("input[type=checkbox]") && wide.matches;
  if (field.form?.hasAttribute("data-submit-on-change") && (isChoice || field.matches("select"))) {
    // Blazor's script reads the button that submitted, and fails where there is none.
    field.form.requestSubmit(field.form.querySelector("button[type=submit]"));
  }
});

// After a change of page the focus goes to its heading, so that a screen reader says where one is. Not FocusOnNavigate: on
// static pages it takes the focus on the first load too, and the skip link would no longer come first.
let path = location.pathname;

Blazor.addEventListener("enhancedload", () => {
  const heading = document.querySelector("main:not(:has([data-own-focus])) h1");
  if (location.pathname !== path && heading && !location.hash) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  path = location.pathname;
});

// A menu closes with Escape and gives the focus back to what opened it.
document.addEventListener("keydown", event => {
  const menu = event.key === "Escape" ? event.target.closest("details[data-menu][open]") : null;
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// A field that takes only so much would silently cut what is pasted: the paste is refused instead, and it is said below the field
// until something else is typed.
document.addEventListener("paste", event => {
  const field = event.target.closest?.("textarea[maxlength], input[maxlength]");
  if (!field) return;
  const lines = event.clipboardData.getData("text").replace(/\r\n?/g, "\n");
  const pasted = field.matches("textarea") ? lines : lines.replaceAll("\n", "");
  const stays = field.value.length - ((field.selectionEnd ?? field.value.length) - (field.selectionStart ?? 0));
  if (stays + pasted.length <= field.maxLength) return;
  event.preventDefault();
  const said = document.createElement("p");
  said.className = "error";
  said.dataset.pasteRefused = "";
  said.role = "alert";
  const place = field.closest(".line") ?? field;
  if (place.nextElementSibling?.matches("[data-paste-refused]")) place.nextElementSibling.remove();
  place.after(said);
  said.textContent = document.body.dataset.pasteTooLong.replace("{0}", field.maxLength.toLocaleString(document.documentElement.lang));
  field.addEventListener("input", () => said.remove(), { once: true });
});
