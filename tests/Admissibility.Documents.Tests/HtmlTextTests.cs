using Admissibility.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Admissibility.Documents.Tests;

public class HtmlTextTests
{
    [Theory]
    [InlineData("<p>Un.</p><p>Deux.</p>", "Un.\nDeux.\n")]
    [InlineData("<p>Un<br>deux<br/>trois</p>", "Un\ndeux\ntrois\n")]
    [InlineData("<div><p>Un.</p></div>", "Un.\n")]
    [InlineData("<p>l&#x2019;alin&eacute;a&nbsp;3&#160;: &laquo;&nbsp;x&nbsp;&raquo;</p>", "l’alinéa\u00A03\u00A0: «\u00A0x\u00A0»\n")]
    [InlineData("<p>l&amp;#8217;alin&amp;eacute;a</p>", "l’alinéa\n")]
    [InlineData("<p>Pain &amp; sel, R&amp;D</p>", "Pain & sel, R&D\n")]
    [InlineData("<p style=\"a\">1<sup>er</sup> <i>bis</i></p>", "1er bis\n")]
    [InlineData("<table><tbody><tr><td>Un</td><td>2</td></tr><tr><td>Trois</td><td>4</td></tr></tbody></table>", "Un\t2\nTrois\t4\n")]
    [InlineData("a < b et <p>c", "a < b et \nc")]
    [InlineData("<p>  deux \n mots </p>", "deux mots \n")]
    [InlineData("<!-- rien --><p>x</p>", "x\n")]
    [InlineData("&inconnu; &; & fin", "&inconnu; &; & fin")]
    [InlineData("", "")]
    public void A_fragment_gives_its_words(string html, string text) => Assert.Equal(text, HtmlText.Read(html, "essai").Text);

    [Theory]
    [InlineData("<p>l&#x2019;alin&eacute;a&nbsp;3</p>", "alinéa", "alin&eacute;a")]
    [InlineData("<p>Un.</p><p>Deux.</p>", "Deux", "Deux")]
    [InlineData("<p>Un.</p><p>Deux.</p>", "Un.\nDeux", "Un.</p><p>Deux")]
    [InlineData("<p>1<sup>er</sup></p>", "1er", "1<sup>er</sup>")]
    [InlineData("<p>a&amp;#8217;b</p>", "’", "&amp;#8217;")]
    [InlineData("<p>alin&#x0065;&#x0301;a</p>", "e\u0301", "&#x0065;&#x0301;")]
    public void A_stretch_of_the_text_leads_back_to_the_fragment(string html, string words, string original)
    {
        var text = HtmlText.Read(html, "essai");
        var span = text.Origin!.ToOriginal(new TextSpan(text.Text.IndexOf(words, StringComparison.Ordinal), words.Length));
        Assert.Equal(original, html.Substring(span.Start, span.Length));
    }

    private static readonly Gen<string> s_fragments =
        Gen.Elements(
            "<p>", "</p>", "<br>", "<td>", "</td>", "<tr>", "&nbsp;", "&#233;", "&amp;", "&amp;#233;", "a", "b c",
            " ", "\n", "<", ">", "&", "é", "x;", "<i>", "</i>", "😀", "&#128512;")
            .ArrayOf()
            .Select(string.Concat);

    [SeededProperty(1000)]
    public Property The_way_back_never_leaves_the_fragment_and_never_turns_round() => Prop.ForAll(s_fragments.ToArbitrary(), html =>
    {
        var text = HtmlText.Read(html, "essai");
        var before = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var at = text.Origin!.ToOriginal(i);
            if (at < before || at > html.Length)
            {
                return false;
            }

            before = at;
        }

        return true;
    });

    [SeededProperty(1000)]
    public Property A_letter_leads_back_to_itself() => Prop.ForAll(s_fragments.ToArbitrary(), html =>
    {
        var text = HtmlText.Read(html, "essai");
        return Enumerable.Range(0, text.Length).Where(i => text.Text[i] is 'a' or 'b' or 'c').All(i => html[text.Origin!.ToOriginal(i)] == text.Text[i]);
    });
}
