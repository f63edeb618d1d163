using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>The passages of a dispositif that would become law: free provisions, and quotations to be inserted.</summary>
internal static class NewText
{
    /// <summary>Outermost passages only; a request for a report and a gage are no provisions of their own.</summary>
    public static IEnumerable<TextSpan> In(SyntaxNode node)
    {
        switch (node)
        {
            case Provision and not (ReportRequest or GageClause or HeadingText):
                return [node.Span];
            case Content content:
                return content.Quotations.Where(quotation => !quotation.Law.Any(law => law is ReportRequest or GageClause)).Select(quotation => quotation.Span);
            default:
                return node.Children.SelectMany(In);
        }
    }
}
