using System.Collections.Immutable;
using Admissibility.Bills;
using Admissibility.Engine;
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

    public static RuleVerifier For<TRule>()
        where TRule : Rule, new() => new(new TRule()) { Dossier = FirstReading };

    public static ImmutableArray<Rule> All => RuleCatalogue.All;
}
