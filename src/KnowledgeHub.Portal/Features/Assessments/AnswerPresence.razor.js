// Says now and then that the answer is being typed, and nothing of what is typed.
const interval = 4_000;

export function start(root, dotNet) {
  const page = root.closest(".answering");
  let told = 0;
  const typed = event => {
    if (!event.target.closest(".answer-form") || Date.now() - told < interval) return;
    told = Date.now();
    dotNet.invokeMethodAsync("NoteWriting").catch(() => { /* the connection is away: nobody can be told */ });
  };
  page.addEventListener("input", typed);
  return { stop: () => page.removeEventListener("input", typed) };
}
