// ---- The connection ----
// Our own handler: that of Blazor gives up after a while, and says so even when the line was found meanwhile.
const dialog = document.getElementById("components-reconnect-modal");
const longestPause = 10_000;
const isLost = () => dialog.dataset.state === "lost";
let wake = () => {};

Blazor.start({ circuit: { reconnectionHandler: { onConnectionDown: lose, onConnectionUp: () => say("found") } } });

function say(state) {
  dialog.dataset.state = state;
  if (!isLost()) dialog.close();
  else if (!dialog.open) dialog.showModal();
}

function lose() {
  if (isLost()) return;
  say("lost");
  seek();
}

async function seek() {
  for (let attempt = 0; isLost(); attempt++) {
    // All pages lose a server at the same moment: they come back one after the other.
    await pause(Math.min(attempt * 1000, longestPause) * (0.5 + Math.random()));
    try {
      const isKept = await Blazor.reconnect();
      if (!isKept || isLost()) return loadAnew();
    } catch { /* still no line */ }
  }
}

// The server no longer has this page.
function loadAnew() {
  dialog.dataset.state = "rejected";
  location.reload();
}

function pause(milliseconds) {
  return new Promise(done => {
    const timer = setTimeout(done, milliseconds);
    wake = () => {
      clearTimeout(timer);
      done();
    };
  });
}

window.addEventListener("online", () => wake());
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && wake());
document.getElementById("components-reconnect-button").addEventListener("click", () => wake());

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
  // An attempt to find the line that fails is no fault.
  if (!fault.open && !full.open && !isLost()) fault.showModal();
}).observe(fault, { attributes: true, attributeFilter: ["style"] });
document.getElementById("fault-again").addEventListener("click", () => location.reload());
