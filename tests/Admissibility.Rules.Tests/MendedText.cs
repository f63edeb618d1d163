using Admissibility.Amendments;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Rules.Tests;

/// <summary>A text in which the fix of the one thing that a rule reports was made.</summary>
internal static class MendedText
{
    /// <summary>The rule reports one thing of a text, and its fix makes another text of it.</summary>
    public static void Is<TRule>(string text, string mended)
        where TRule : AdmissibilityRule, new() => Assert.Equal(mended, Of(text, Assert.IsType<Fix>(FixOf<TRule>(text))));

    /// <summary>The rule reports one thing of a text, and says nothing of how it is mended.</summary>
    public static void IsNone<TRule>(string text)
        where TRule : AdmissibilityRule, new() => Assert.Null(FixOf<TRule>(text));

    /// <summary>A printed document, whose parts are in one text, with the edits made in it.</summary>
    public static string Of(string text, Fix fix) => fix.Edits.Reverse().Aggregate(
        text, (changed, edit) => string.Concat(changed.AsSpan(0, edit.Location.Span.Start), edit.Text, changed.AsSpan(edit.Location.Span.End)));

    private static Fix? FixOf<TRule>(string text)
        where TRule : AdmissibilityRule, new()
    {
        var document = TextDocumentReader.Read(new SourceText(text, "essai"));
        var result = new AmendmentChecker([new TRule()]).Check(document, BoundDossier.Of(Bench.FirstReading));
        return Assert.Single(result.Diagnostics, diagnostic => diagnostic.Rule.LegalBasis == LegalBases.Drafting).Fix;
    }
}
