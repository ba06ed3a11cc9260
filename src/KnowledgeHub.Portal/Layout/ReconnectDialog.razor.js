// The script of Blazor 9 sets classes on the dialog and raises no event: watch the classes.
const dialog = document.getElementById("components-reconnect-modal");
const isOneOf = (...states) => states.some(state => dialog.classList.contains(`components-reconnect-${state}`));

new MutationObserver(() => {
  if (isOneOf("rejected")) {
    location.reload();
  } else if (isOneOf("show", "failed")) {
    if (!dialog.open) dialog.showModal();
  } else if (dialog.open) {
    dialog.close();
  }
}).observe(dialog, { attributes: true, attributeFilter: ["class"] });

document.getElementById("components-reconnect-button").addEventListener("click", async () => {
  if (!(await Blazor.reconnect?.())) location.reload();
});

// The server says that it stops. Whatever holds text that is not stored gives a promise that ends when it is.
window.announceRestart = async () => {
  const notice = document.getElementById("restart-notice");
  notice.textContent = notice.dataset.text;
  const saving = [];
  document.dispatchEvent(new CustomEvent("portal-restart", { detail: { waitFor: promise => saving.push(promise) } }));
  await Promise.allSettled(saving);
};

// The server refuses this page because too many are open. It ends the circuit itself; what was typed before is kept as ever.
const full = document.getElementById("full-dialog");
window.announceFull = limit => {
  const text = full.querySelector("#full-text");
  text.textContent = limit === "person" ? text.dataset.person : text.dataset.node;
  if (!full.open) full.showModal();
};
document.getElementById("full-again").addEventListener("click", () => location.reload());

// A fault on the server has ended this page. The browser script makes the element visible; a refused page has said so already.
const fault = document.getElementById("blazor-error-ui");
window.announceReference = reference => {
  fault.querySelector("#fault-reference").textContent = reference;
  fault.querySelector("#fault-number").hidden = false;
};
new MutationObserver(() => {
  if (fault.style.display === "") return;
  fault.style.display = "";
  if (!fault.open && !full.open) fault.showModal();
}).observe(fault, { attributes: true, attributeFilter: ["style"] });
document.getElementById("fault-again").addEventListener("click", () => location.reload());
