using System.Diagnostics;
using Admissibility.Consolidation;
using Admissibility.Text;

namespace Admissibility.Benchmarks;

/// <summary><c>application-speed</c>: 500 amendments bound and applied to an article of 600 alinéas, each alinéa of some sixty words.</summary>
internal static class LargeArticle
{
    private const int Alineas = 600;
    private const int Amendments = 500;

    public static int Run()
    {
        var article = string.Join(
            '\n',
            Enumerable.Range(1, Alineas).Select(number =>
                $"{number}° La personne n° {number} déclare chaque année au registre {number} la liste de ses biens, de ses revenus et de ses "
                    + $"fonctions. Le registre {number} est tenu par le greffe, qui le communique à toute personne qui en fait la demande dans un délai de "
                    + $"{number} jours. Nul ne peut s'y opposer, sauf pour un motif grave dont le greffe apprécie le sérieux dans des conditions fixées par "
                    + "décret ;"));
        var texts = Enumerable.Range(1, Amendments)
            .Select(number => new AmendmentText($"{number}", $"{number}", Excerpt.Of(DispositifOf(number), $"{number}")))
            .ToList();
        var best = double.MaxValue;
        for (var round = 0; round < 7; round++)
        {
            var clock = Stopwatch.StartNew();
            var application = AmendmentBatch.Apply(ArticleText.Read(article), texts);
            var amended = application.Amended;
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
            if (amended is null || application.Edits.Length != Amendments)
            {
                Console.Error.WriteLine(application.Refusals.Length > 0 ? application.Refusals[0].Refusal.Words.Fr : $"{application.Edits.Length}");
                return 1;
            }
        }

        Console.WriteLine(FormattableString.Invariant($"{{\"alineas\":{Alineas},\"amendments\":{Amendments},\"milliseconds\":{best:0.0}}}"));
        return 0;
    }

    private static string DispositifOf(int number) => (number % 5) switch
    {
        0 => $"Supprimer l'alinéa {number}.",
        1 => $"À l'alinéa {number}, substituer aux mots : « {number} jours » les mots : « {number + 1} jours ».",
        2 => $"Après l'alinéa {number}, insérer l'alinéa suivant : « {number}° bis Le registre est public ; ».",
        3 => $"Compléter la première phrase de l'alinéa {number} par les mots : « , selon son état ».",
        _ => $"Supprimer la deuxième phrase de l'alinéa {number}.",
    };
}
