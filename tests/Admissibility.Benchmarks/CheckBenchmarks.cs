using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Checking;
using Admissibility.Facts;
using Admissibility.Rules;
using Admissibility.Text;
using BenchmarkDotNet.Attributes;

namespace Admissibility.Benchmarks;

/// <summary>One amendment of about 1 kB: reading, parsing, and the whole check.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private const string Amendment = """
        APRÈS ART. 2
        N° 31
        ASSEMBLÉE NATIONALE
        9 mars 2026

        PAIN ARTISANAL - (N° 77)

        AMENDEMENT
        N o 31

        présenté par
        M. Aubry, Mme de La Tour, M. Ben Brahim et plusieurs de leurs collègues
        ----------
        ARTICLE ADDITIONNEL
        APRÈS L'ARTICLE 2, insérer l'article suivant:
        I. – L’article 209 B du code général des impôts est ainsi modifié :
        1° Le II est abrogé ;
        2° Au deuxième alinéa du III, le taux : « 20 % » est remplacé par le taux : « 15 % » ;
        3° Il est ajouté un IV ainsi rédigé :
        « IV. – Les fournils sont exonérés de taxe foncière. »
        II. – La perte de recettes pour les collectivités territoriales est compensée à due concurrence par la majoration de la dotation globale de fonctionnement.
        EXPOSÉ SOMMAIRE
        Pour aider les boulangers.
        """;

    private static readonly BoundDossier s_dossier = BoundDossier.Of(new()
    {
        Reading = Reading.First,
        Bill = BillTextReader.Read("Proposition de loi relative au pain\nN° 77\nArticle 1er\nLe pain est rond.\nArticle 2\nLe four est carré."),
    });

    private readonly AmendmentChecker _checker = new(RuleCatalogue.All);

    private readonly SourceText _source = new(Amendment, "essai");

    private readonly AmendmentDocument _document = TextDocumentReader.Read(new SourceText(Amendment, "essai"));

    private readonly AmendmentSyntax _syntax = AmendmentSyntax.Of(TextDocumentReader.Read(new SourceText(Amendment, "essai")));

    private readonly FactSet _facts;

    public CheckBenchmarks() => _facts = Bind().Facts;

    [Benchmark]
    public AmendmentDocument Read() => TextDocumentReader.Read(_source);

    [Benchmark]
    public AmendmentSyntax Parse() => AmendmentSyntax.Of(_document);

    [Benchmark]
    public BoundAmendment Bind() => BoundAmendment.Of(_document, _syntax, s_dossier);

    /// <summary>All rules over the facts of the amendment: reading, parsing and binding apart.</summary>
    [Benchmark]
    public RuleResults Rules() => _checker.Rules.Run(_facts);

    [Benchmark(Baseline = true)]
    public CheckResult Check() => _checker.Check(_document, s_dossier);
}
