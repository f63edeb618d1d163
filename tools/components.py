#!/usr/bin/env python3
"""Prints the strongly connected components of the C# files below a folder, by references to the types that each declares: components.py FOLDER [MOST]."""

import pathlib
import re
import sys

DECLARATION = re.compile(r"\b(?:class|struct|interface|enum|record(?: struct| class)?|delegate [\w<>\[\],. ?]+?)\s+([A-Z]\w*)")
NOISE = re.compile(r'//[^\n]*|/\*.*?\*/|@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\])\'', re.S)
IMPORT = re.compile(r"using static [\w.]*?(\w+);")
USE = re.compile(r"(?<![\w.])[A-Z]\w*\b(?!\s*(?::[^:]|=[^=>]))")
TYPE_BEFORE = re.compile(r"(?:\b(\w+)|(?<!=)>|[\]?]) +$")
KEYWORDS = set("as await case class delegate else enum in interface internal is new not or out override params private protected public readonly record ref required return sealed static struct this throw typeof using where with yield".split())


def uses(text):
    """Names that can be types. One after a type is that of a member, and then no type; one before a colon or an equals sign is that of an argument."""
    found, members = [], set()
    for match in USE.finditer(text):
        before = TYPE_BEFORE.search(text, max(0, match.start() - 40), match.start())
        if before is None or before.group(1) in KEYWORDS:
            found.append(match.group())
        elif before.group(1) != match.group():
            members.add(match.group())
    return {*found, *IMPORT.findall(text)} - members


def references(folder):
    """The files of a folder, each with the files whose types it names."""
    sources = {path: NOISE.sub(" ", path.read_text(encoding="utf-8-sig")) for path in sorted(pathlib.Path(folder).rglob("*.cs"))}
    home = {name: path for path, text in sources.items() for name in DECLARATION.findall(text)}
    return {
        path: {home[name] for name in uses(text) if name in home} - {path}
        for path, text in sources.items()
    }


def components(graph):
    """Tarjan's strongly connected components, without recursion."""
    index, low, stack, on_stack, found = {}, {}, [], set(), []
    for root in graph:
        work = [] if root in index else [(root, iter(graph[root]))]
        while work:
            node, successors = work[-1]
            if node not in index:
                index[node] = low[node] = len(index)
                stack.append(node)
                on_stack.add(node)
            for successor in successors:
                if successor not in index:
                    work.append((successor, iter(graph[successor])))
                    break
                if successor in on_stack:
                    low[node] = min(low[node], index[successor])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component = stack[stack.index(node):]
                    del stack[len(stack) - len(component):]
                    on_stack -= set(component)
                    found.append(component)
    return sorted(found, key=len, reverse=True)


def main():
    folder, most = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else None
    found = components(references(folder))
    for component in found:
        if len(component) > 1:
            print(len(component), *sorted(str(path.relative_to(folder)) for path in component))
    return 1 if most is not None and len(found[0]) > most else 0


if __name__ == "__main__":
    sys.exit(main())
