// Shows how far a report is made without loading the whole page anew. Without this script the page reloads itself.
const pause = 1000;
let asking = 0;

const follow = () => {
  clearTimeout(asking);
  const shown = document.querySelector("[data-report-job][data-over='false']");
  if (!shown) {
    return;
  }
  asking = setTimeout(async () => {
    const answer = await fetch(location.href, { headers: { accept: "text/html" } }).catch(() => null);
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    const fresh = page?.querySelector("[data-report-job]");
    if (fresh) {
      shown.replaceWith(fresh);
    }
    follow();
  }, pause);
};

follow();
Blazor.addEventListener("enhancedload", follow);
