using Admissibility.Amendments;
using Admissibility.Text;

namespace Admissibility.Tests.Amendments;

public class SignatureExtractorTests
{
    private static Signatures? Read(string text) => SignatureExtractor.Read(new SourceText(text, "essai"), new(0, text.Length));

    [Theory]
    [InlineData("le Gouvernement", AuthorQuality.Government)]
    [InlineData("M. Aubry, rapporteur", AuthorQuality.Rapporteur)]
    [InlineData("Mme Caron, ministre du pain", AuthorQuality.Government)]
    [InlineData("M. AUBRY au nom de la commission des finances", AuthorQuality.Committee)]
    [InlineData("la commission des lois", AuthorQuality.Committee)]
    [InlineData("M. Aubry", AuthorQuality.Member)]
    public void The_quality_of_the_author_is_that_of_the_first_signatory(string text, AuthorQuality quality) => Assert.Equal(quality, Read(text)!.Quality);

    [Fact]
    public void Names_after_a_plural_civility_share_it() =>
        Assert.Equal(["Mme ARNAUD", "Mme de LEGGE", "M. BRUN"], Read("Mmes ARNAUD et de LEGGE, M. BRUN")!.Signatories.Select(signatory => signatory.Name));

    [Fact]
    public void The_and_inside_a_title_separates_no_names()
    {
        var signatures = Read("Mme Arnaud, rapporteure au nom de la commission de la culture et de l’éducation, et M. Brun")!;
        Assert.Equal(["Mme Arnaud", "M. Brun"], signatures.Signatories.Select(signatory => signatory.Name));
    }

    [Fact]
    public void A_block_without_names_has_no_signatures() => Assert.Null(Read(" \n , \n"));
}
