using Admissibility.Syntax;
using Admissibility.Tests.Parsing.Generated;
using FsCheck;
using FsCheck.Fluent;

namespace Admissibility.Tests.Parsing;

/// <summary>What is written as the chambers write it is read as it was meant.</summary>
public class RoundTripTests
{
    [SeededProperty(1000)]
    public Property A_tree_of_orders_is_read_back_from_its_text() => Prop.ForAll(GeneratedTrees.Orders.ToArbitrary(), tree =>
        Compare(tree, AmendmentWriter.WriteOrders(tree), DispositifKind.Imperative));

    [SeededProperty(1000)]
    public Property A_tree_of_changes_to_laws_is_read_back_from_its_text() => Prop.ForAll(GeneratedTrees.Articles.ToArbitrary(), tree =>
        Compare(tree, AmendmentWriter.WriteArticle(tree), DispositifKind.Article));

    private static Property Compare(DispositifSyntax meant, string text, DispositifKind kind)
    {
        var (expected, actual) = (Notation.Of(meant), Notation.Of(Notation.Parse(kind, text)));
        return (expected == actual).Label($"{text}\nmeant {expected}\nread  {actual}");
    }
}
