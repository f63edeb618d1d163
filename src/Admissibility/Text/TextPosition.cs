namespace Admissibility.Text;

/// <summary>A place in a text as people name it: line and column, both from 1; columns count UTF-16 code units.</summary>
public readonly record struct TextPosition(int Line, int Column);
