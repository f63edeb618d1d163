using System.Text.Json;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Reporting.Tests;

public class FixRenderingTests
{
    private const string Text = "ARTICLE 8\nÀ l’alinéa 1, supprimer le mot : « de la farine ».\nEXPOSÉ SOMMAIRE\nClarté.";

    private static readonly RuleDescriptor s_rule =
        new("ADM7900", Severity.Info, Ground.None, LegalBasis.None, Fr: "Le nom est à accorder.", En: "The noun is to agree.");

    private static readonly Location s_noun = new(DocumentPart.Dispositif, new(Text.IndexOf("le mot", StringComparison.Ordinal), 6));

    [Fact]
    public void Text_shows_what_is_to_be_written_below_the_passage()
    {
        using var french = new StringWriter();
        new CheckTextRenderer(french, Language.French, colours: false).Render(ResultWith(Fix.Write(s_noun, "les mots")));
        Assert.Contains("──────\n  = à écrire : « les mots »\n  = fondement", french.ToString(), StringComparison.Ordinal);

        using var english = new StringWriter();
        new CheckTextRenderer(english, Language.English, colours: false).Render(ResultWith(Fix.Write(s_noun, "les mots")));
        Assert.Contains("  = to write: “les mots”\n", english.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_says_what_is_to_be_added_and_lists_several_edits()
    {
        var end = new Location(DocumentPart.Dispositif, new(s_noun.Span.End, 0));
        Assert.Equal("à ajouter : »", new Fix(new TextEdit(end, "\u00A0»")).Title.Fr);
        Assert.Equal("à écrire : « les mots », « supprimés »", new Fix(new(s_noun, "les mots"), new(end, "supprimés")).Title.Fr);
    }

    [Fact]
    public void Text_says_nothing_where_a_person_has_to_find_the_words()
    {
        using var output = new StringWriter();
        new CheckTextRenderer(output, Language.French, colours: false).Render(ResultWith(null));
        Assert.DoesNotContain("à écrire", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Json_has_the_edits_as_places_in_the_text(bool isSafe)
    {
        var fix = FixIn(ResultWith(new Fix(new TextEdit(s_noun, "les mots")) { IsSafe = isSafe }));
        Assert.Equal("à écrire : « les mots »", fix.GetProperty("title").GetString());
        Assert.Equal(isSafe, fix.GetProperty("safe").GetBoolean());
        var edit = Assert.Single(fix.GetProperty("edits").EnumerateArray());
        Assert.Equal("dispositif", edit.GetProperty("part").GetString());
        Assert.Equal(s_noun.Span.Start, edit.GetProperty("start").GetInt32());
        Assert.Equal(6, edit.GetProperty("length").GetInt32());
        Assert.Equal("les mots", edit.GetProperty("text").GetString());
    }

    [Fact]
    public void Json_has_null_for_no_fix() => Assert.Equal(JsonValueKind.Null, FixIn(ResultWith(null)).ValueKind);

    [Fact]
    public void Edits_are_made_part_by_part()
    {
        var fix = new Fix(
            new TextEdit(new(DocumentPart.Placement, new(0, 7)), "Article"),
            new(s_noun, "les mots"),
            new(new(DocumentPart.Dispositif, new(s_noun.Span.End, 0)), " bis"));
        Assert.Equal(Text.Replace("le mot ", "les mots bis ", StringComparison.Ordinal), fix.ApplyTo(DocumentPart.Dispositif, Text));
        Assert.StartsWith("Article 8", fix.ApplyTo(DocumentPart.Placement, Text), StringComparison.Ordinal);
        Assert.Equal(Text, fix.ApplyTo(DocumentPart.Expose, Text));
    }

    private static JsonElement FixIn(CheckResult result) =>
        JsonDocument.Parse(CheckJsonRenderer.Render(result, withHeader: false, Language.French)).RootElement.GetProperty("diagnostics")[0].GetProperty("fix");

    private static CheckResult ResultWith(Fix? fix)
    {
        var document = TextDocumentReader.Read(new SourceText(Text, "essai"));
        var bound = BoundAmendment.Of(document, AmendmentSyntax.Of(document), Dossier.Empty);
        return new(bound, Verdict.NoObjection, [], [new Diagnostic(s_rule, s_noun, new(s_rule.Fr, s_rule.En)) { Fix = fix }]);
    }
}
