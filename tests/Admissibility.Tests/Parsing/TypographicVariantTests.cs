using Admissibility.Syntax;
using Admissibility.Tests.Parsing.Generated;
using FsCheck;
using FsCheck.Fluent;

namespace Admissibility.Tests.Parsing;

/// <summary>However a text is typed, its tree is the same.</summary>
public class TypographicVariantTests
{
    private static Gen<TypographicVariant> Variants =>
        from space in Gen.Elements(" ", "\u00A0", "\u202F", "  ", " \u00A0")
        from apostrophe in Gen.Elements('’', '\'', '‘')
        from dash in Gen.Elements('–', '-', '—')
        from quotes in Gen.Elements(true, false)
        from capitals in Gen.Elements(true, false)
        from hyphens in Gen.Elements(true, false)
        select new TypographicVariant(space, apostrophe, dash, quotes, capitals, hyphens);

    [SeededProperty(600)]
    public Property Orders_typed_otherwise_have_the_same_tree() =>
        Prop.ForAll(GeneratedTrees.Orders.Select(AmendmentWriter.WriteOrders).Zip(Variants).ToArbitrary(), pair =>
            Compare(pair.Item1, pair.Item2, DispositifKind.Imperative));

    [SeededProperty(600)]
    public Property Changes_to_laws_typed_otherwise_have_the_same_tree() =>
        Prop.ForAll(GeneratedTrees.Articles.Select(AmendmentWriter.WriteArticle).Zip(Variants).ToArbitrary(), pair =>
            Compare(pair.Item1, pair.Item2, DispositifKind.Article));

    private static Property Compare(string text, TypographicVariant variant, DispositifKind kind)
    {
        var typed = variant.Of(text);
        var (expected, actual) = (Level(kind, text), Level(kind, typed));
        return (expected == actual).Label($"{typed}\nas written {expected}\nas typed   {actual}");
    }

    private static string Level(DispositifKind kind, string text) => TypographicVariant.Level(Notation.Of(Notation.Parse(kind, text)));
}
