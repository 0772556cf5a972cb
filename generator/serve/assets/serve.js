// Added to pages by `katalog serve` only: shows what is wrong with the data, and reloads
// the page when the site is new.

const link = document.createElement("link");
link.rel = "stylesheet";
link.href = "/__katalog/serve.css";
document.head.append(link);

/** @type {number | null} */
let shown = null;

/** @param {string} html */
function showPanel(html) {
  document.querySelector("#katalog-panel")?.remove();
  if (!html) return;
  const panel = document.createElement("div");
  panel.id = "katalog-panel";
  panel.setAttribute("role", "alert");
  panel.innerHTML = html; // made by our own server, where every value is escaped
  document.body.append(panel);
}

new EventSource("/__katalog/news").addEventListener("message", ({ data }) => {
  const news = JSON.parse(data);
  if (shown !== null && news.nummer !== shown && !news.panel) location.reload();
  else showPanel(news.panel);
  shown = news.nummer;
});
