using Admissibility.Text;

namespace Admissibility.Syntax;

/// <summary>A node of the tree: immutable, and aware of its place in the text.</summary>
/// <remarks>Children lie inside their parent, in order and without overlap; what lies between them is the parent's own words.</remarks>
public abstract record SyntaxNode
{
    private protected SyntaxNode(TextSpan span) => Span = span;

    /// <summary>Its place in the text.</summary>
    public TextSpan Span { get; }

    /// <summary>The nodes directly below it, in the order of the text.</summary>
    public virtual IEnumerable<SyntaxNode> Children => [];

    /// <summary>This node and all below it, parents first.</summary>
    public IEnumerable<SyntaxNode> DescendantsAndSelf()
    {
        var pending = new Stack<SyntaxNode>([this]);
        while (pending.TryPop(out var node))
        {
            yield return node;
            foreach (var child in node.Children.Reverse())
            {
                pending.Push(child);
            }
        }
    }
}
