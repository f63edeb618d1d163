using Admissibility.Amendments;
using Admissibility.Binding;
using Admissibility.Documents;
using Admissibility.Text;

namespace Admissibility.Checking.Tests;

/// <summary>One of the amendments in the folder of examples, with its dossier.</summary>
/// <param name="Document">The amendment.</param>
/// <param name="Dossier">Its dossier.</param>
internal sealed record Example(AmendmentDocument Document, BoundDossier Dossier)
{
    public static IReadOnlyList<Example> All { get; } = [.. In("commerces"), .. In("navette")];

    /// <summary>What is understood of it, taken afresh.</summary>
    public BoundAmendment Bound => BoundAmendment.Of(Document, AmendmentSyntax.Of(Document, null), Dossier);

    private static IEnumerable<Example> In(string folder)
    {
        var dossier = BoundDossier.Of(DossierFile.Read(Repository.PathOf("examples", folder, DossierFile.DefaultName)));
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("examples", folder, "amendements"), "*.txt").Order(StringComparer.Ordinal))
        {
            yield return new(TextDocumentReader.Read(new SourceText(File.ReadAllText(path), Path.GetFileName(path))), dossier);
        }
    }
}
