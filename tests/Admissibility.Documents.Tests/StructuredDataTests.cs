using System.Text;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Reporting;
using Admissibility.Rules;
using Admissibility.Text;
using static Admissibility.Tests.Shared.SampleFiles;

namespace Admissibility.Documents.Tests;

/// <summary>Amendments as data, whoever publishes them: field by field, alone or in lists, in JSON or XML.</summary>
public class StructuredDataTests
{
    private static readonly string[] s_dispositif = ["À l’alinéa 1, substituer au mot :", "« farine »", "le mot :", "« blé »."];

    private static readonly object s_eliasse = new
    {
        numero = "5",
        numeroLong = "CL5",
        placeReference = "Article 2",
        place = "<p class=\"amdtDivision\">ARTICLE 2</p><p style=\"margin:10px;\"></p>\n",
        etat = "DI",
        dispositif = Paragraphs(s_dispositif),
        exposeSommaire = Paragraphs(["Précision."]),
        listeDesSignataires = " M.&#160;Aubry,  Mme&#160;de La Tour",
        sortEnSeance = "Adopté",
        bibard = "77",
        bibardSuffixe = "",
        legislature = "17",
        organeAbrv = "CION_LOIS",
        division = new { divisionDesignation = "ART. 2", type = "ARTICLE", avantApres = "A", titre = "Article 2" },
        texte = new { titreCourt = "DU PAIN", numBibard = "77" },
        auteur = new { civilite = "M.", nom = "Aubry", estGouvernement = "0", estRapporteur = "1" },
        numeroParent = "4 (Rect)",
    };

    private static readonly object s_nosDeputes = new
    {
        id = "1234",
        legislature = "17",
        texteloi_id = "77",
        numero = "5",
        sous_amendement_de = (string?)null,
        rectif = "0",
        sujet = "ART. 2",
        sort = "Rejeté",
        date = "2026-03-09",
        texte = Paragraphs(s_dispositif),
        expose = Paragraphs(["Précision."]),
        signataires = "M. Aubry, Mme de La Tour",
    };

    private const string Eloi = """
        <?xml version="1.0" encoding="UTF-8"?>
        <amendement xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <numero>5</numero><numeroLong>II-5</numeroLong><numeroParent xsi:nil="true"/><missionVisee>Mission « Boulangerie »</missionVisee>
          <dispositif xsi:nil="true"/><exposeSommaire><![CDATA[<p>Pr&#233;cision.</p>]]></exposeSommaire>
          <listeDesSignataires> le Gouvernement</listeDesSignataires><dateDepot>09/03/2026</dateDepot><sortEnSeance>Rejeté</sortEnSeance>
          <division><titre>ÉTAT B</titre><divisionDesignation>ART. 42</divisionDesignation></division>
          <texte><titreCourt>PLF</titreCourt><numBibard>77</numBibard><numeroLegislature>17</numeroLegislature></texte>
          <auteur><estGouvernement>1</estGouvernement></auteur>
          <listeProgrammesAmdt>
            <programmeAmdt><libelleProgrammeAmdt>Fours</libelleProgrammeAmdt><aEPositifFormat>0</aEPositifFormat><aENegatifFormat>70&amp;#160;000</aENegatifFormat><cPPositifFormat>0</cPPositifFormat><cPNegatifFormat>50&amp;#160;000</cPNegatifFormat><programmeAmdtNouveau>false</programmeAmdtNouveau></programmeAmdt>
            <programmeAmdt><libelleProgrammeAmdt>Pains</libelleProgrammeAmdt><aEPositifFormat>70&amp;#160;000</aEPositifFormat><aENegatifFormat>0</aENegatifFormat><cPPositifFormat>50&amp;#160;000</cPPositifFormat><cPNegatifFormat>0</cPNegatifFormat><programmeAmdtNouveau>true</programmeAmdtNouveau></programmeAmdt>
          </listeProgrammesAmdt><soldeAEFormat>0</soldeAEFormat><soldeCPFormat>0</soldeCPFormat>
        </amendement>
        """;

    private const string Liasse = """
        <?xml version="1.0" encoding="UTF-8"?>
        <amendements>
        <amendement xmlns="http://schemas.assemblee-nationale.fr/referentiel" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <uid>AMTEST1</uid><identifiant><numero>5</numero><saisine><refTexteLegislatif>PRJLANR5L17B0077</refTexteLegislatif></saisine></identifiant>
          <numeroLong>AS5</numeroLong><amendementParent xsi:nil="true"/><etat>Discuté</etat>
          <signataires><auteur><typeAuteur>Gouvernement</typeAuteur><acteurRef xsi:nil="true"/></auteur><texteAffichable> le Gouvernement</texteAffichable></signataires>
          <pointeurFragmentTexte><division><titre>Article 8</titre><articleDesignationCourte>APRÈS ART. 8</articleDesignationCourte><type>ARTICLE</type><avant_A_Apres>Apres</avant_A_Apres></division></pointeurFragmentTexte>
          <corps><dispositif><![CDATA[<p>Le pain est vendu entier.</p>]]></dispositif><exposeSommaire><![CDATA[<p>Pr&#233;cision.</p>]]></exposeSommaire></corps>
          <dateDepot>2026-03-09</dateDepot>
        </amendement>
        <amendement xmlns="http://schemas.assemblee-nationale.fr/referentiel">
          <uid>AMTEST2</uid><numeroLong>6</numeroLong><amendementParent>AMTEST1</amendementParent><etat>En traitement</etat>
          <pointeurFragmentTexte><division><titre>Article 2</titre><articleDesignationCourte>ART. 2</articleDesignationCourte></division></pointeurFragmentTexte>
          <corps><dispositif><![CDATA[<div>Cet amendement est en cours de traitement par les services de l'Assemblée.</div>]]></dispositif></corps>
        </amendement>
        </amendements>
        """;

    [Fact]
    public void The_live_json_of_the_assemblee_is_read_field_by_field()
    {
        var (document, decision) = Assert.Single(Read(Json(new { amendements = new[] { s_eliasse } })));
        Assert.Equal(("AN-17-77-CION_LOIS-CL5", "a[1]", "CL5", "77", "DU PAIN"), (document.Id, document.Source, document.Header.Number!.Value.ToString(), document.Header.BillNumber!.Value, document.Header.BillTitle!.Value));
        Assert.Equal(("ARTICLE 2", string.Join('\n', s_dispositif), "Précision."), (document.Placement!.Text, document.Dispositif!.Text, document.Expose!.Text));
        Assert.Equal(["M. Aubry", "Mme de La Tour"], document.Header.Signatures!.Signatories.Select(signatory => signatory.Name));
        Assert.Equal((AuthorQuality.Rapporteur, Stage.Committee, "AN-17-77-CION_LOIS-4", true), (document.Header.Signatures.Quality, document.Context.Stage, document.Context.ParentId, document.Header.IsSubAmendment));
        Assert.Equal(new(DecisionKind.Admitted, "Adopté", null), decision);
    }

    [Fact]
    public void The_json_of_nosdeputes_is_read_field_by_field()
    {
        var (document, decision) = Assert.Single(Read(Json(new { amendements = new[] { new { amendement = s_nosDeputes } } })));
        Assert.Equal(("1234", "5", "77", new DateOnly(2026, 3, 9), Chamber.Assemblee), (document.Id, document.Header.Number!.Value.ToString(), document.Header.BillNumber!.Value, document.Header.Date!.Value, document.Header.Chamber!.Value));
        Assert.Equal(("ART. 2", string.Join('\n', s_dispositif), "Précision."), (document.Placement!.Text, document.Dispositif!.Text, document.Expose!.Text));
        Assert.Equal(["M. Aubry", "Mme de La Tour"], document.Header.Signatures!.Signatories.Select(signatory => signatory.Name));
        Assert.False(document.Header.IsSubAmendment);
        Assert.Equal(DecisionKind.Admitted, decision.Kind);
    }

    [Fact]
    public void A_bill_numbered_by_session_is_of_the_senat()
    {
        var (document, decision) = Assert.Single(Read(Json(new { id = "9", texteloi_id = "20252026-592", numero = "COM-5", sujet = "Article 2", texte = "<p>Supprimer cet article.</p>", sort = "Retiré" })));
        Assert.Equal((Chamber.Senat, "592", DecisionKind.Admitted), (document.Header.Chamber!.Value, document.Header.BillNumber!.Value, decision.Kind));
    }

    [Fact]
    public void The_xml_of_an_amendment_is_read_with_its_credits()
    {
        var (document, decision) = Assert.Single(Read(Encoding.UTF8.GetBytes(Eloi)));
        Assert.Equal(("AN-17-77-II-5", "ÉTAT B", "Précision.", new DateOnly(2026, 3, 9)), (document.Id, document.Placement!.Text, document.Expose!.Text, document.Header.Date!.Value));
        Assert.Null(document.Dispositif);
        Assert.Equal(("PLF", "Boulangerie", 0m, 0m), (document.Credits!.Kind, document.Credits.Mission, document.Credits.StatedCommitments, document.Credits.StatedPayments));
        Assert.Equal([new("Fours", -70_000, -50_000, false), new CreditLine("Pains", 70_000, 50_000, true)], document.Credits.Programmes);
        Assert.Equal((AuthorQuality.Government, DecisionKind.Admitted), (document.Header.Signatures!.Quality, decision.Kind));
    }

    [Fact]
    public void What_was_decided_shows_in_no_result()
    {
        foreach (var field in new[] { "\"sortEnSeance\":\"Adopt\\u00E9\",", "\"etat\":\"DI\"," })
        {
            var json = Encoding.UTF8.GetString(Json(s_eliasse));
            Assert.Contains(field, json, StringComparison.Ordinal);
            Assert.Equal(Checked(json), Checked(json.Replace(field, "", StringComparison.Ordinal)));
        }

        var nosDeputes = Encoding.UTF8.GetString(Json(s_nosDeputes));
        Assert.Equal(Checked(nosDeputes), Checked(nosDeputes.Replace("\"sort\":\"Rejet\\u00E9\",", "", StringComparison.Ordinal)));
        Assert.Equal(Checked(Eloi), Checked(Eloi.Replace("<sortEnSeance>Rejeté</sortEnSeance>", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_liasse_in_xml_is_read_amendment_by_amendment()
    {
        var read = Read(Encoding.UTF8.GetBytes(Liasse));
        Assert.Equal(["AMTEST1", "AMTEST2"], read.Select(amendment => amendment.Document.Id));
        var (first, second) = (read[0].Document, read[1].Document);
        Assert.Equal(("AS5", "77", "APRÈS ART. 8", "Le pain est vendu entier."), (first.Header.Number!.Value.ToString(), first.Header.BillNumber!.Value, first.Placement!.Text, first.Dispositif!.Text));
        Assert.Equal((AuthorQuality.Government, new DateOnly(2026, 3, 9), DecisionKind.Admitted), (first.Header.Signatures!.Quality, first.Header.Date!.Value, read[0].Decision.Kind));
        Assert.Equal(("AMTEST1", "Article 2"), (second.Context.ParentId, second.Placement!.Text));
        Assert.Null(second.Dispositif);
    }

    [Fact]
    public void The_open_data_are_the_same_in_json_and_in_xml()
    {
        const string Xml = """
            <amendement xmlns="http://schemas.assemblee-nationale.fr/referentiel"><uid>AMTESTB0077P0D1N000012</uid><texteLegislatifRef>PIONTESTBTC0077</texteLegislatifRef>
            <identification><numeroLong>12</numeroLong><prefixeOrganeExamen>AN</prefixeOrganeExamen></identification>
            <pointeurFragmentTexte><division><articleDesignation>ARTICLE 2</articleDesignation></division></pointeurFragmentTexte>
            <corps><contenuAuteur><dispositif>&lt;p&gt;&amp;#x00C0; l&amp;#x2019;alin&amp;#x00E9;a&amp;nbsp;1, substituer au mot&amp;nbsp;:&lt;/p&gt;&lt;p&gt;&amp;#x00AB;&amp;nbsp;farine&amp;nbsp;&amp;#x00BB;&lt;/p&gt;&lt;p&gt;le mot&amp;nbsp;:&lt;/p&gt;&lt;p&gt;&amp;#x00AB;&amp;nbsp;bl&amp;#x00E9;&amp;nbsp;&amp;#x00BB;.&lt;/p&gt;</dispositif></contenuAuteur></corps></amendement>
            """;
        var fromJson = Assert.Single(Read(Encoding.UTF8.GetBytes(OpenDataSample.Discussed))).Document;
        var fromXml = Assert.Single(Read(Encoding.UTF8.GetBytes(Xml))).Document;
        Assert.Equal((fromJson.Id, fromJson.Placement!.Text, fromJson.Dispositif!.Text, fromJson.Context.Stage), (fromXml.Id, fromXml.Placement!.Text, fromXml.Dispositif!.Text, fromXml.Context.Stage));
    }

    [Fact]
    public void A_list_may_hold_amendments_of_any_source()
    {
        var list = "[" + string.Join(",\n", OpenDataSample.Discussed, Encoding.UTF8.GetString(Json(s_eliasse)), Encoding.UTF8.GetString(Json(s_nosDeputes)), "{\"id\": \"A1\", \"dispositif\": \"Supprimer cet article.\"}", "{\"loi\": 1}") + "]";
        var read = Read(Encoding.UTF8.GetBytes(list), out var refused);
        Assert.Equal(["AMTESTB0077P0D1N000012", "AN-17-77-CION_LOIS-CL5", "1234", "A1"], read.Select(amendment => amendment.Document.Id));
        Assert.StartsWith("a[5] : n’est pas un amendement", Assert.Single(refused), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"textesEtAmendements": {"texteleg": [{"ref": "A", "amendements": {"amendement": [#, #]}}, {"ref": "B", "amendements": {"amendement": #}}]}}""", 3)]
    [InlineData("""{"total": 2, "page": {"suite": null}, "amendements": [#, #], "fin": true}""", 2)]
    [InlineData("""{"amendement": #, "lu": {"le": "2026-03-09"}}""", 1)]
    [InlineData("[[#], #]", 1)]
    [InlineData("# # #", 3)]
    [InlineData("#", 1)]
    public void Amendments_are_found_wherever_a_list_of_them_is(string shape, int count) =>
        Assert.Equal(count, Read(Encoding.UTF8.GetBytes(shape.Replace("#", "{\"id\": \"1\", \"dispositif\": \"Supprimer cet article.\", \"auteur\": {\"nom\": \"x\"}}", StringComparison.Ordinal))).Count);

    [Fact]
    public void A_list_is_read_one_amendment_at_a_time_however_few_bytes_come()
    {
        var bytes = Json(Enumerable.Range(1, 300).Select(i => new { id = $"A{i}", dispositif = $"Supprimer l’alinéa {i}.", expose = new string('é', i) }));
        var inputs = new AmendmentInputs(exception => throw exception, new ReadLimits { MaxDocumentBytes = 2000 });
        var expected = Enumerable.Range(1, 300).Select(i => $"A{i}");
        Assert.Equal(expected, inputs.Read(new MemoryStream(bytes), "a").Select(document => document.Id));
        Assert.Equal(expected, inputs.Read(new TricklingStream(bytes, 11), "a").Select(document => document.Id));
    }

    [Fact]
    public void An_amendment_of_a_list_beyond_the_limit_is_refused_and_the_limit_named()
    {
        var bytes = Json(new[] { new { id = "A1", dispositif = new string('x', 200_000) } });
        var refused = new List<string>();
        Assert.Empty(new AmendmentInputs(exception => refused.Add(exception.Message), new ReadLimits { MaxDocumentBytes = 1000 }).Read(new MemoryStream(bytes), "a"));
        Assert.Contains("MaxDocumentBytes", Assert.Single(refused), StringComparison.Ordinal);
        refused.Clear();
        var xml = Encoding.UTF8.GetBytes($"<amendement><numero>1</numero><dispositif>{new string('x', 200_000)}</dispositif></amendement>");
        Assert.Empty(new AmendmentInputs(exception => refused.Add(exception.Message), new ReadLimits { MaxDocumentBytes = 1000 }).Read(new MemoryStream(xml), "a"));
        Assert.Contains("MaxDocumentBytes", Assert.Single(refused), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_lines_are_known_by_their_first_two_lines() => Assert.Equal(
        ["A1", "A2"],
        Read("{\"id\": \"A1\", \"dispositif\": \"Supprimer cet article.\"}\n{\"id\": \"A2\", \"dispositif\": \"Supprimer cet article.\"}\n"u8.ToArray(), out var refused).Select(amendment => amendment.Document.Id).Concat(refused));

    [Fact]
    public void Half_a_character_in_json_is_refused_and_the_rest_is_read()
    {
        var read = Read("[{\"id\": \"\\ud800\", \"dispositif\": \"x\"}, {\"id\": \"A2\", \"dispositif\": \"Supprimer cet article.\"}]"u8.ToArray(), out var refused);
        Assert.Equal("A2", Assert.Single(read).Document.Id);
        Assert.StartsWith("a[1] : JSON illisible", Assert.Single(refused), StringComparison.Ordinal);
    }

    private static string Checked(string data)
    {
        var document = Assert.Single(Read(Encoding.UTF8.GetBytes(data))).Document;
        return CheckJsonRenderer.Render(new AmendmentChecker(RuleCatalogue.All).Check(document, Dossier.Empty), withHeader: true, Language.French);
    }

    private static List<DecidedAmendment> Read(byte[] bytes)
    {
        var read = Read(bytes, out var refused);
        Assert.Empty(refused);
        return read;
    }

    private static List<DecidedAmendment> Read(byte[] bytes, out List<string> refused)
    {
        var list = new List<string>();
        refused = list;
        return [.. new AmendmentInputs(exception => list.Add(exception.Message)).ReadLabelled(new MemoryStream(bytes), "a")];
    }
}
