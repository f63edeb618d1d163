using Admissibility.Consolidation;

namespace Admissibility.Tests.Consolidation;

/// <summary>« Rédiger ainsi le début … (le reste sans changement) »</summary>
public class KeptRemainderTests
{
    private const string Article = "I. – Les communes installent une fontaine à boire avant l’été. Le maire ouvre la fontaine et ferme le lavoir.\nDeux.";

    [Theory]
    [InlineData("Rédiger ainsi le début de l’alinéa 1 : « I. – Avant 2030, les gares installent une fontaine… (le reste sans changement) ».", "I. – Avant 2030, les gares installent une fontaine à boire avant l’été.")]
    [InlineData("Rédiger ainsi le début de l’alinéa 1 : « Avant 2030, les gares installent une fontaine… (le reste inchangé) ».", "I. – Avant 2030, les gares installent une fontaine à boire avant l’été.")]
    [InlineData("Rédiger ainsi la première phrase de l’alinéa 1 : « Les gares offrent une fontaine à boire (le reste sans changement). »", "I. – Les gares offrent une fontaine à boire avant l’été.")]
    [InlineData("Rédiger ainsi la fin de la première phrase de l’alinéa 1 : « … une fontaine à laver. »", "I. – Les communes installent une fontaine à laver.")]
    public void The_rest_is_kept(string dispositif, string first) => Assert.Equal(
        Article.Replace("I. – Les communes installent une fontaine à boire avant l’été.", first, StringComparison.Ordinal),
        Applied.To(Article, dispositif));

    [Theory]
    [InlineData("Rédiger ainsi le début de l’alinéa 1 : « Les gares ouvrent un lavoir public… (le reste sans changement) ».")]
    [InlineData("Rédiger ainsi le début de l’alinéa 1 : « I. – Les gares ouvrent la… (le reste sans changement) ».")]
    [InlineData("Rédiger ainsi le début de l’alinéa 1 : « I. – Les gares ouvrent chaque fontaine… (le reste sans changement) ».")]
    [InlineData("Rédiger ainsi l’alinéa 2 : « Trois … (le reste sans changement) ».")]
    public void Where_the_rest_begins_must_be_sure(string dispositif) => Assert.Equal(RefusalReason.Uncertain, Applied.Refused(Article, dispositif).Reason);
}
