using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Binding;
using Admissibility.Facts;
using Admissibility.Parsing;
using Admissibility.Syntax;

namespace Admissibility.Cli.Commands;

/// <summary>What the amendments that are given say of one another: which are sub-amendments, and what their bills are about.</summary>
internal sealed class Surroundings
{
    private readonly Dictionary<string, string?> _parents = new(StringComparer.Ordinal);
    private readonly LiasseSubjects _subjects = new();
    private Liasse? _liasse;

    /// <summary>A dossier with what it lacks and other amendments show; they are read only where one is met that needs them.</summary>
    public static BoundDossier Complete(BoundDossier dossier, AmendmentDocument amendment, Lazy<Surroundings?> surroundings)
    {
        if (amendment.Header.IsSubAmendment)
        {
            return dossier.Dossier.Liasse is null ? dossier.With(dossier.Dossier with { Liasse = surroundings.Value?.Liasse }) : dossier;
        }

        return dossier.Dossier.Bill is null && NeedsSubject(amendment, dossier.Dossier) ? dossier.With(surroundings.Value?._subjects.Find(amendment)) : dossier;
    }

    /// <summary>Takes note of an amendment.</summary>
    public void Add(AmendmentDocument amendment)
    {
        _parents.TryAdd(amendment.Id, amendment.Context.ParentId);
        _subjects.Add(amendment);
    }

    /// <summary>The amendments given. That one is not given does not show that it does not exist.</summary>
    private Liasse Liasse => _liasse ??= new(_parents, isComplete: false);

    private static bool NeedsSubject(AmendmentDocument amendment, Dossier dossier) =>
        LiasseSubjects.BillOf(amendment) is not null
        && !((dossier.Nature ?? amendment.Context.Nature) is { } nature && new DossierNature(nature).IsFinancial)
        && amendment is { Dispositif: not null, Placement: { } line }
        && AmendmentParser.ParsePlacement(line, out _) is { Inserts: not InsertedDivision.None };
}
