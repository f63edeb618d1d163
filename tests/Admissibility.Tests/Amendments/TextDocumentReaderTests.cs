using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Tests.Amendments;

public class TextDocumentReaderTests
{
    private const string Quality =
        "rapporteure pour avis au nom de la commission du développement durable et de l'aménagement du territoire";

    private const string Assemblee = $"""
        APRÈS ART. 2
        N° CE31
        ASSEMBLÉE NATIONALE
        9 mars 2026

        PAIN ARTISANAL - (N° 77)
        Commission : Défavorable
        Gouvernement : Sagesse

        Adopté

        AMENDEMENT
        N o CE31

        présenté par
        M. Aubry, Mme de La Tour, {Quality}, M. Ben Brahim et plusieurs de leurs collègues
        ----------
        ARTICLE ADDITIONNEL
        APRÈS L'ARTICLE 2, insérer l'article suivant:
        Le prix du pain est affiché.
        EXPOSÉ SOMMAIRE
        Pour informer.
        """;

    private const string SenatPlenary = """
        Projet de loi

        Pain artisanal
        (PROCÉDURE ACCÉLÉRÉE)
        N°
        572 rect. bis
        Direction
        de la Séance
        (n°s 571, 570, 563)
        21 juin 2018


        a m e n d e m e n t

        présenté par
        C

        G

        MM.  AUBRY et BEN BRAHIM, Mme CARON, MM. DE LA TOUR et Jean DURAND
        et les membres du groupe des artisans
        _________________

        Article 3
        Supprimer cet article.

        Objet
        Cet article est inutile.
        """;

    private static AmendmentDocument Read(string text) => TextDocumentReader.Read(new SourceText(text, "essai.txt"));

    [Fact]
    public void The_header_of_the_assemblee_is_read_field_by_field()
    {
        var document = Read(Assemblee);
        Assert.Equal(Chamber.Assemblee, document.Header.Chamber!.Value);
        Assert.Equal(new DateOnly(2026, 3, 9), document.Header.Date!.Value);
        Assert.Equal("PAIN ARTISANAL", document.Header.BillTitle!.Value);
        Assert.Equal("77", document.Header.BillNumber!.Value);
        Assert.Equal("CE31", document.Header.Number!.Value.ToString());
        Assert.Equal("Adopté", document.Outcome.Outcome!.Value);
        Assert.Equal("Défavorable", document.Outcome.CommitteeOpinion!.Value);
        Assert.Equal("Sagesse", document.Outcome.GovernmentOpinion!.Value);
    }

    [Theory]
    [InlineData("AMENDEMENT N° CE31", "CE31")]
    [InlineData("AMENDEMENT  N°12", "12")]
    [InlineData("SOUS-AMENDEMENT N o 13", "13")]
    [InlineData("AMENDEMENT de coordination", null)]
    public void The_number_may_be_on_the_line_of_the_noun(string line, string? number) => Assert.Equal(
        number,
        TextDocumentReader.Read(new SourceText($"{line}\nprésenté par\nMme Aubry\n----------\nARTICLE 2\nSupprimer cet article.", "a.txt")).Header.Number?.Value.ToString());

    [Fact]
    public void Signatories_are_read_one_by_one_with_their_quality()
    {
        var signatures = Read(Assemblee).Header.Signatures!;
        Assert.Equal(["M. Aubry", "Mme de La Tour", "M. Ben Brahim"], signatures.Signatories.Select(signatory => signatory.Name));
        Assert.Equal(AuthorQuality.Rapporteur, signatures.Signatories[1].Quality);
        Assert.Equal(Quality, signatures.Signatories[1].Title);
        Assert.Equal("plusieurs de leurs collègues", signatures.Colleagues!.Value);
    }

    [Fact]
    public void Placement_dispositif_and_expose_are_distinguished()
    {
        var document = Read(Assemblee);
        Assert.Equal("ARTICLE ADDITIONNEL\nAPRÈS L'ARTICLE 2, insérer l'article suivant:", document.Placement!.Text);
        Assert.Equal("Le prix du pain est affiché.", document.Dispositif!.Text);
        Assert.Equal("Pour informer.", document.Expose!.Text);
    }

    [Fact]
    public void The_senat_s_layout_is_read_too()
    {
        var document = Read(SenatPlenary);
        Assert.Equal(Chamber.Senat, document.Header.Chamber!.Value);
        Assert.Equal("572 rect. bis", document.Header.Number!.Value.ToString());
        Assert.Equal("571", document.Header.BillNumber!.Value);
        Assert.Equal("Pain artisanal", document.Header.BillTitle!.Value);
        Assert.Equal(
            ["M. AUBRY", "M. BEN BRAHIM", "Mme CARON", "M. DE LA TOUR", "M. Jean DURAND"],
            document.Header.Signatures!.Signatories.Select(signatory => signatory.Name));
        Assert.Equal(["les membres du groupe des artisans"], document.Header.Signatures.Groups.Select(group => group.Value));
        Assert.Equal("Article 3", document.Placement!.Text);
        Assert.Equal("Supprimer cet article.", document.Dispositif!.Text);
        Assert.Equal("Cet article est inutile.", document.Expose!.Text);
    }

    [Fact]
    public void A_committee_of_the_senat_is_known_by_its_numbers_and_prints_the_reading()
    {
        var document = Read("""
            commission des affaires économiques
            Projet de loi
            Pain artisanal
            (1ère lecture)
            (n° 525 )
            N° COM-42
            6 juin 2018

            AMENDEMENT
            présenté par

            Mme FÉRAL au nom de la commission des affaires économiques

            ARTICLE ADDITIONNEL APRÈS ARTICLE 11 NONIES (NOUVEAU)

            Après l'article 11 nonies (nouveau)
            Insérer un article additionnel ainsi rédigé :
            Le prix du pain est affiché.
            Objet
            Informer.
            """);
        Assert.Equal(Chamber.Senat, document.Header.Chamber!.Value);
        Assert.Equal(Reading.First, document.Header.Reading!.Value);
        Assert.Equal(AuthorQuality.Committee, document.Header.Signatures!.Quality);
        Assert.Equal("ARTICLE ADDITIONNEL APRÈS ARTICLE 11 NONIES (NOUVEAU)", document.Placement!.Text);
    }

    [Fact]
    public void Marks_of_markdown_and_a_paragraph_cut_in_two_do_no_harm()
    {
        var document = Read("""
            **ASSEMBLÉE NATIONALE**

            9 mars 2026

            PAIN ARTISANAL - (N° 77)

            Rejeté

            **AMENDEMENT**

            N° 12

            présenté par

            M. Aubry et Mme Caron

            -----

            **ARTICLE ADDITIONNEL****APRÈS L'ARTICLE 2, insérer l'article suivant:**

            Le prix du pain est affiché.

            **EXPOSÉ SOMMAIRE**

            Une phrase qui s’arrête au milieu des

            boulangeries, puis reprend.
            """);
        Assert.Equal("12", document.Header.Number!.Value.ToString());
        Assert.Equal("Rejeté", document.Outcome.Outcome!.Value);
        Assert.Equal("Le prix du pain est affiché.", document.Dispositif!.Text);
        Assert.EndsWith("puis reprend.", document.Expose!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_page_prints_again_is_no_part_of_the_text()
    {
        var document = Read("""
            ART. 2
            N° 12
            ASSEMBLÉE NATIONALE
            9 mars 2026
            PAIN ARTISANAL - (N° 77)
            AMENDEMENT
            N° 12
            présenté par
            M. Aubry
            ----------
            ARTICLE 2
            À l’alinéa 1, substituer aux mots :
            « prix du
            1/2
            ASSEMBLÉE NATIONALE
            PAIN ARTISANAL - (N° 77)
            pain »
            les mots :
            « coût du pain ».
            """);
        Assert.Equal(3, document.Dispositif!.Furniture.Length);
        Assert.DoesNotContain("ASSEMBLÉE", document.Dispositif.ReadableText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_keeps_its_place()
    {
        var document = Read(Assemblee);
        Assert.Equal("77", document.Header.Source!.Slice(document.Header.BillNumber!.Span));
        Assert.Equal("9 mars 2026", document.Header.Source.Slice(document.Header.Date!.Span));
        Assert.Equal("M. Ben Brahim", document.Header.Source.Slice(document.Header.Signatures!.Signatories[2].Span));
    }

    [Fact]
    public void A_bare_draft_is_read_as_far_as_it_goes()
    {
        var document = Read("ARTICLE 3\nSupprimer cet article.");
        Assert.Equal("ARTICLE 3", document.Placement!.Text);
        Assert.Equal("Supprimer cet article.", document.Dispositif!.Text);
        Assert.Null(document.Expose);
        Assert.Null(document.Header.Number);
    }

    [Fact]
    public void A_misspelt_placement_is_still_found()
    {
        var document = Read("AMENDEMENT\nN° 3\nprésenté par\nM. Aubry\n-----\nARTILCE 3\nSupprimer cet article.");
        Assert.Equal("ARTILCE 3", document.Placement!.Text);
        Assert.Equal("Supprimer cet article.", document.Dispositif!.Text);
    }

    [Fact]
    public void A_withdrawn_amendment_has_a_notice_and_no_text()
    {
        var document = Read("ART. 3\nN° 3\nASSEMBLÉE NATIONALE\nAMENDEMENT\nN° 3\n----------\nARTICLE 3\nRetiré avant publication.");
        Assert.Null(document.Dispositif);
        Assert.Equal("Retiré avant publication.", document.Outcome.Notice!.Value);
        Assert.Equal("3", document.Header.Number!.Value.ToString());
    }

    [Fact]
    public void A_sub_amendment_says_so() =>
        Assert.True(Read("ASSEMBLÉE NATIONALE\nSOUS-AMENDEMENT\nN° 3\nprésenté par\nM. Aubry\n-----\nARTICLE 3\nSupprimer l’alinéa 2.").Header.IsSubAmendment);

    [SeededProperty]
    public bool Any_text_is_read_without_an_exception(string? text) => Read(text ?? "").Source == "essai.txt";

    [Theory]
    [InlineData("Le titre IV du livre Ier du code du travail est ainsi modifié :\n1° L’article L. 3 est abrogé.")]
    [InlineData("Après la section 5 du chapitre III du code de commerce, une section 6 est insérée.")]
    public void A_sentence_that_changes_a_text_is_no_placement(string dispositif)
    {
        var document = TextDocumentReader.Read(new SourceText(dispositif, "a"));
        Assert.Null(document.Placement);
        Assert.Equal(dispositif, document.Dispositif?.Text);
    }
}
