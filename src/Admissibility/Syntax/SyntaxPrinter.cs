using System.Text;
using Admissibility.Text;

namespace Admissibility.Syntax;

/// <summary>Prints a tree back to text: the words of each node between its children, and the children in their place.</summary>
public static class SyntaxPrinter
{
    /// <summary>The text of a node, character for character.</summary>
    /// <exception cref="InvalidOperationException">Children overlap, or lie outside their parent: the tree is not lossless.</exception>
    public static string Print(SyntaxNode node, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(source);
        var output = new StringBuilder(node.Span.Length);
        Print(node, source, output);
        return output.ToString();
    }

    private static void Print(SyntaxNode node, SourceText source, StringBuilder output)
    {
        var at = node.Span.Start;
        foreach (var child in node.Children)
        {
            if (child.Span.Start < at || child.Span.End > node.Span.End)
            {
                throw new InvalidOperationException(
                    $"{child.GetType().Name} at {child.Span} does not lie in order inside {node.GetType().Name} at {node.Span}.");
            }

            output.Append(source.Text, at, child.Span.Start - at);
            Print(child, source, output);
            at = child.Span.End;
        }

        output.Append(source.Text, at, node.Span.End - at);
    }
}
