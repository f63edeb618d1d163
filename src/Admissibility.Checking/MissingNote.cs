using System.Collections.Immutable;
using Admissibility.Binding;
using Admissibility.Text;

namespace Admissibility.Checking;

/// <summary>Something that is missing, with the checks that were not made for want of it.</summary>
/// <param name="Words">Both, in words: « lecture inconnue : l’article 45 n’a pas été apprécié ».</param>
/// <param name="BearsOnVerdict">Whether the amendment cannot be assessed without it.</param>
internal sealed record MissingNote(LocalizedText Words, bool BearsOnVerdict)
{
    /// <summary>What is missing for an amendment, each item once.</summary>
    /// <param name="bound">The amendment.</param>
    /// <param name="missing">What rules miss.</param>
    public static ImmutableArray<MissingNote> All(BoundAmendment bound, ImmutableArray<RuleMissing> missing)
    {
        var document = bound.Document;
        var notes = ImmutableArray.CreateBuilder<MissingNote>();
        if (document.Placement is null)
        {
            var words = new LocalizedText(
                "placement absent : l’existence de l’article visé n’a pas été vérifiée", "no placement: whether the article aimed at exists was not verified");
            notes.Add(new(words, BearsOnVerdict: true));
        }

        if (document.Dispositif is null && document.Credits is null)
        {
            notes.Add(new(new("dispositif absent : rien n’a pu être apprécié", "no dispositif: nothing could be assessed"), BearsOnVerdict: true));
        }

        if (bound.IsOnOtherBill)
        {
            var (given, named) = (bound.Dossier.Bill!.Number!, document.Header.BillNumber!.Value);
            var words = new LocalizedText(
                $"le texte donné porte le n° {given}, l’amendement vise le n° {named} : rien n’en a été rapproché",
                $"the bill given is no. {given}, the amendment bears on no. {named}: it was held against nothing");
            notes.Add(new(words, BearsOnVerdict: true));
        }

        foreach (var item in missing.GroupBy(entry => entry.Item))
        {
            var checks = item.Select(entry => entry.Rule.Descriptor.Unassessed ?? entry.Rule.Descriptor.Id).Distinct().ToList();
            notes.Add(new(
                new(
                    $"{item.Key.Words.Fr} : {string.Join(" ; ", checks.Select(check => check.Fr))}",
                    $"{item.Key.Words.En}: {string.Join("; ", checks.Select(check => check.En))}"),
                item.Key.BearsOnVerdict));
        }

        return notes.ToImmutable();
    }
}
