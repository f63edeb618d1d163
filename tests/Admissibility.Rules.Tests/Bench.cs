using System.Collections.Immutable;
using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Testing;

namespace Admissibility.Rules.Tests;

/// <summary>A small bill on bakeries, in first reading, for the rules that need one.</summary>
internal static class Bench
{
    public static Bill Bill { get; } = BillTextReader.Read("""
        Proposition de loi relative à la boulangerie artisanale
        N° 77

        Article 1er
        Le code de commerce est ainsi modifié :
        1° L’article L. 121-80 est abrogé ;
        2° À l’article L. 121-81, le mot : « pain » est supprimé.

        Article 2
        Les boulangers affichent l’origine de la farine.

        Article 2 bis A (nouveau)
        Un décret précise les modalités d’application de la présente loi.
        """);

    public static Dossier FirstReading { get; } = new() { Bill = Bill, Reading = Reading.First, Chamber = Chamber.Assemblee };

    /// <summary>Another, as the other chamber sent it back.</summary>
    public static Bill Returned { get; } = BillTextReader.Read("""
        Proposition de loi relative à la boulangerie artisanale, modifiée par le Sénat

        Article 1er
        La farine est pesée. Nul ne vend de farine moisie.
        1° Le sel est gris ;
        2° Le sel est fin.
        Le pain de seigle, le pain, le pain de blé sont pesés.

        Article 2
        (Supprimé)

        Article 2 bis
        (Suppression conforme)

        Article 2 ter
        (Suppression maintenue)

        Article 3
        (Non modifié)

        Article 4
        (Conforme)

        Article 5
        Le tarif est ainsi fixé :
        Pain	Prix
        Rond	3
        Long	2
        """);

    public static Dossier SecondReading { get; } = new() { Bill = Returned, Reading = Reading.Second, Chamber = Chamber.Assemblee };

    public static RuleVerifier For<TRule>()
        where TRule : AdmissibilityRule, new() => new(Mutants.Applied(new TRule()), Mutants.Inferences) { Dossier = FirstReading };

    public static ImmutableArray<AdmissibilityRule> All => RuleCatalogue.Reporting;
}
