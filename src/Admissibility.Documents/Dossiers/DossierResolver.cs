using Admissibility.Bills;
using Admissibility.Binding;

namespace Admissibility.Documents;

/// <summary>Finds the dossier of a file, and reads each once: beside the file, in the folder above, or as given by hand.</summary>
/// <param name="dossierPath">The dossier given by hand; null where each file has its own.</param>
/// <param name="billPath">The bill given by hand, before that of any dossier; null where there is none.</param>
/// <param name="asAt">The day by whose law amendments are judged, before that of any dossier; null where none is given.</param>
/// <exception cref="UnreadableInputException">What was given by hand cannot be read.</exception>
public sealed class DossierResolver(string? dossierPath, string? billPath, DateOnly? asAt = null)
{
    private const string None = "";

    private readonly Dictionary<string, BoundDossier> _bound = new(StringComparer.Ordinal);
    private readonly BoundDossier _ofBill = BoundDossier.Of(new() { Bill = billPath is null ? null : BillFile.Read(billPath) });
    private readonly Dossier? _given = dossierPath is null ? null : DossierFile.Read(dossierPath);

    /// <summary>The dossier of a file, bound once for all files that share it.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="UnreadableInputException">Its dossier cannot be read.</exception>
    public BoundDossier For(string path)
    {
        var key = _given is null ? InputPaths.DossierOf(path) ?? None : None;
        if (!_bound.TryGetValue(key, out var dossier))
        {
            _bound.Add(key, dossier = Bind(_given ?? (key == None ? Dossier.Empty : DossierFile.Read(key))));
        }

        return dossier;
    }

    /// <summary>What was given by hand has precedence over what the file says.</summary>
    private BoundDossier Bind(Dossier dossier) => _ofBill.With(dossier with { Bill = _ofBill.Dossier.Bill ?? dossier.Bill, AsAt = asAt ?? dossier.AsAt });
}
