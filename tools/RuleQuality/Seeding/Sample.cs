using Admissibility.Amendments;
using Admissibility.Binding;
using Admissibility.Documents;
using Admissibility.Tools.Shared;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>A random sample of admitted amendments, the same for the same seed.</summary>
internal static class Sample
{
    /// <summary>As many amendments of credits beside them: faults in credits have no other place.</summary>
    public static IEnumerable<AmendmentDocument> OfCredits(SampleOptions options)
    {
        var inputs = new AmendmentInputs(exception => Console.Error.WriteLine(exception.Message));
        var admitted = options.Paths.SelectMany(inputs.ReadLabelled)
            .Where(amendment => amendment.Decision.Kind == DecisionKind.Admitted && amendment.Document.Credits is not null)
            .Select(amendment => amendment.Document)
            .ToArray();
        new Random(options.Seed).Shuffle(admitted);
        return admitted.Take(options.Count);
    }

    /// <summary>The sample, and the outline of each bill as all its admitted amendments show it.</summary>
    public static (List<AmendmentDocument> Sample, Dictionary<string, BoundDossier> Bills) Of(SampleOptions options)
    {
        var inputs = new AmendmentInputs(exception => Console.Error.WriteLine(exception.Message));
        var admitted = options.Paths.SelectMany(inputs.ReadLabelled)
            .Where(amendment => amendment.Decision.Kind == DecisionKind.Admitted)
            .Select(amendment => amendment.Document)
            .ToList();
        var outlines = new Dictionary<string, LiasseBill>(StringComparer.Ordinal);
        foreach (var document in admitted)
        {
            var key = document.Context.BillReference ?? "";
            if (!outlines.TryGetValue(key, out var outline))
            {
                outlines.Add(key, outline = new());
            }

            outline.Add(AmendmentSyntax.Of(document), document.Header.IsSubAmendment);
        }

        var shuffled = admitted.Where(document => document.Dispositif is not null).ToArray();
        new Random(options.Seed).Shuffle(shuffled);
        var bills = outlines.ToDictionary(outline => outline.Key, outline => BoundDossier.Of(new() { Bill = outline.Value.ToBill() }), StringComparer.Ordinal);
        return ([.. shuffled.Take(options.Count)], bills);
    }
}
