/** A button beside every text of a copyable citation block; without it the text can be selected as before. */

const shownFor = 2000;
const spoken = document.createElement("p");
spoken.className = "visually-hidden";
spoken.role = "status";

// Browsers give no clipboard to pages that came over plain HTTP: then there is no button either.
if ("clipboard" in navigator) {
  document.body.append(spoken);
  for (const block of document.querySelectorAll<HTMLElement>("[data-copy]")) {
    for (const text of block.querySelectorAll("dd")) addButton(block, text);
  }
}

function addButton({ dataset }: HTMLElement, text: HTMLElement): void {
  const term = text.previousElementSibling;
  const label = term?.textContent ?? "";
  const button = document.createElement("button");
  button.type = "button";
  const say = (word = "") => {
    button.textContent = word;
    button.ariaLabel = `${word}: ${label}`;
  };
  say(dataset["copy"]);
  button.onclick = async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
    } catch {
      // Refused: selected text is one key away from copied.
      getSelection()?.selectAllChildren(text);
      return;
    }
    say(dataset["copied"]);
    spoken.textContent = dataset["copied"] ?? "";
    setTimeout(() => {
      say(dataset["copy"]);
      spoken.textContent = "";
    }, shownFor);
  };
  term?.append(button);
}
