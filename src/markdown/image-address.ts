/** Where the images of a document come from, also those written `![words][name]` with the address elsewhere. */
import type { MdastNode } from "./satteri.ts";

/** Image nodes with their addresses. A reference that nothing defines is no image but its own words. */
export function imageAddresses(tree: MdastNode): ReadonlyMap<MdastNode, string> {
  const addresses = new Map<MdastNode, string>();
  const definitions = new Map<string, string>();
  const references: Array<{ readonly node: MdastNode; readonly name: string }> = [];

  const visit = (node: MdastNode) => {
    if (node.type === "image") addresses.set(node, node.url);
    if (node.type === "imageReference") references.push({ node, name: node.identifier });
    // The first of several definitions counts.
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
    if ("children" in node) for (const child of node.children) visit(child);
  };

  visit(tree);
  for (const { node, name } of references) {
    const address = definitions.get(name);
    if (address !== undefined) addresses.set(node, address);
  }
  return addresses;
}
