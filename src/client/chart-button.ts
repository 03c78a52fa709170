/** The button under a chart: a press brings the script and the figures that let the chart be read point by point. */

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-chart]")) {
  button.parentElement?.classList.add("has-script");
  button.hidden = false;
  button.onclick = () => start(button);
}

async function start(button: HTMLButtonElement): Promise<void> {
  const figure = button.closest("figure");
  button.disabled = true;
  button.parentElement?.querySelector("[role=status]")?.remove();
  try {
    const [response] = await Promise.all([
      fetch(button.dataset["chart"] ?? ""),
      // The script listens for the event below.
      import(/* @vite-ignore */ scriptAddress()),
    ]);
    if (!response.ok) throw new Error(response.statusText);
    const call = new CustomEvent("chart-explore", { bubbles: true, cancelable: true, detail: await response.json() });
    if (!figure?.dispatchEvent(call)) throw new Error("The chart could not be drawn");
  } catch {
    // The drawing is still there: nothing was taken away before all had come.
    const status = document.createElement("span");
    status.role = "status";
    status.textContent = button.dataset["failed"] ?? "";
    button.after(status);
  }
  button.disabled = false;
}

/** Only the first chart of a page has the script in its template. */
function scriptAddress(): string {
  const templates = [...document.querySelectorAll<HTMLTemplateElement>("template.chart-script")];
  return templates.map(({ content }) => content.querySelector("script")?.src).find(Boolean) ?? "";
}
